import type { Locale } from '@mingce/i18n';
import type { Fault } from '@mingce/schema/types';
import { templateLabels } from '@mingce/schema/vocabulary';
import type { InterpretationScore, ScoredElement } from '../check/scores.js';
import type { CommandReport } from '../pipeline/types.js';
import { faultText } from '../report/index.js';
import { createWords, type Words } from '../report/words.js';
import { escapeHtml } from './escape-html.js';
import { pageShell } from './page-shell.js';

interface PageContent {
  report: CommandReport;
  /** The last readable version of each interpretation; one that cannot be read now is shown with its faults. */
  scores: readonly InterpretationScore[];
  hasComponents: boolean;
}

/** The interpretations of the folder as links to their pages, the least complete first. */
export function interpretationList({ report, scores, hasComponents }: PageContent, locale: Locale): string {
  const words = createWords(locale);
  const heading = words('serve.interpretations');
  const rows = scores.map((one) => listRow(one, report, words, locale)).join('\n');
  const unread = unreadFaults(report, scores);
  const content = `<main>
${scores.length === 0 ? `<p>${escapeHtml(words('serve.noInterpretations'))}</p>` : tableOf(rows, words)}
${faultBlock(unread, words('serve.unread'), locale)}
</main>`;
  return pageShell({ title: heading, heading, content, hasComponents }, locale);
}

function tableOf(rows: string, words: Words): string {
  const columns = ['title', 'score', 'required', 'recommended', 'drafts', 'faults'] as const;
  const heads = columns.map((name) => `<th scope="col">${escapeHtml(words(`serve.column.${name}`))}</th>`);
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows}
</tbody></table>`;
}

function listRow(one: InterpretationScore, report: CommandReport, words: Words, locale: Locale): string {
  const { id, title, template, file, score, required, recommended, drafts } = one;
  const share = (part: typeof required) => (part ? `${part.present}/${part.all}` : '—');
  const kind = templateLabels[template][locale === 'en' ? 'en' : 'zh'];
  const cells = [score ?? '—', share(required), share(recommended), drafts, faultsOf(report, file).length];
  return `<tr><td><a href="/interpretation/${encodeURIComponent(id)}">${escapeHtml(title)}</a><br>${escapeHtml(
    words('serve.kindAndFile', { kind, file }),
  )}</td>${cells.map((cell) => `<td class="number">${cell}</td>`).join('')}</tr>`;
}

/** One interpretation as readers will see it, with its completeness and its faults beside it. */
export function interpretationPage(
  one: InterpretationScore,
  { report, hasComponents }: PageContent,
  locale: Locale,
): string {
  const words = createWords(locale);
  const { id, title, file, drafts } = one;
  const note =
    drafts > 0
      ? `<p class="draft" role="note">${escapeHtml(words('serve.draftNote', { count: drafts }))}</p>`
      : '';
  const drawn = hasComponents
    ? `<policy-interpretation feed="/feed/" interpretation="${escapeHtml(id)}" policy-url="/policy/{id}?mingce-clause={anchor}" interpretation-url="/interpretation/{id}" for-authors></policy-interpretation>`
    : `<p class="note">${escapeHtml(words('serve.noEmbed'))}</p>`;
  const content = `${note}
<div class="work">
<main>${drawn}</main>
<aside>
${completenessBox(one, words)}
${faultBlock(faultsOf(report, file), words('serve.faultsOfFile', { file }), locale)}
</aside>
</div>`;
  return pageShell({ title, heading: words('serve.interpretationTitle'), content, hasComponents }, locale);
}

/** The text of a policy, so that an author can compare an interpretation with it. */
export function policyPage(id: string, hasComponents: boolean, locale: Locale): string {
  const words = createWords(locale);
  const content = hasComponents
    ? `<main><policy-reader feed="/feed/" policy="${escapeHtml(id)}" interpretation-url="/interpretation/{id}"></policy-reader></main>`
    : `<main><p class="note">${escapeHtml(words('serve.noEmbed'))}</p></main>`;
  return pageShell({ title: id, heading: words('serve.policyTitle'), content, hasComponents }, locale);
}

function completenessBox(
  { score, required, recommended, profile, elements = [] }: InterpretationScore,
  words: Words,
) {
  if (score === undefined || !required || !recommended)
    return `<p>${escapeHtml(words('serve.notScored'))}</p>`;
  const items = elements.map((element) => elementItem(element, words)).join('\n');
  const shares = words('serve.shares', {
    required: `${required.present}/${required.all}`,
    recommended: `${recommended.present}/${recommended.all}`,
  });
  return `<section aria-label="${escapeHtml(words('serve.completeness'))}">
<h2>${escapeHtml(words('serve.completeness'))}</h2>
<p><span class="score">${score}</span> ${escapeHtml(words('serve.ofHundred'))}<br>${escapeHtml(shares)}${
    profile === undefined || profile === '' ? '' : `<br>${escapeHtml(profile)}`
  }</p>
<ul class="elements">
${items}
</ul>
</section>`;
}

function elementItem({ label, level, state }: ScoredElement, words: Words): string {
  const text = words('serve.elementState', {
    level: words(`serve.level.${level}`),
    state: words(`serve.state.${state}`),
  });
  return `<li class="is-${state} is-${level}"><span>${escapeHtml(label)}</span><span>${escapeHtml(text)}</span></li>`;
}

function faultsOf({ faults }: CommandReport, file: string): Fault[] {
  return faults.filter((fault) => fault.file === file);
}

/** Faults of files below `interpretations/` that could not be read at all. */
function unreadFaults({ faults }: CommandReport, scores: readonly InterpretationScore[]): Fault[] {
  const read = new Set(scores.map(({ file }) => file));
  return faults.filter(({ file = '' }) => file.startsWith('interpretations/') && !read.has(file));
}

function faultBlock(faults: readonly Fault[], heading: string, locale: Locale): string {
  if (faults.length === 0) return '';
  const words = createWords(locale);
  const lines = faults.map((fault) => {
    const place = words('serve.place', { file: fault.file ?? '', line: fault.line ?? 1 });
    return `<li><strong>${escapeHtml(words(`severity.${fault.severity}`))}</strong> ${escapeHtml(place)}<br>${escapeHtml(
      faultText(fault, locale),
    )}</li>`;
  });
  return `<section class="faults"><h2>${escapeHtml(heading)}</h2><ul>${lines.join('\n')}</ul></section>`;
}
