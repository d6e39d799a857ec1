import { validityOn } from '@mingce/schema/validity';
import { policyKindLabels } from '@mingce/schema/vocabulary';
import type { Excerpt, SearchHit } from '@mingce/search';
import { html, nothing } from 'lit';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import { labelOf } from '../internal/label.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { markedText, markedTitle } from '../internal/marked-text.js';
import { docno, prose } from '../internal/typography/typeset.js';
import { validityBadge } from '../internal/validity-badge.js';
import { type FilterLabels, issuersLabel } from './labels.js';

export interface ResultView {
  readonly i18n: LocalizeController;
  readonly labels: FilterLabels;
  readonly today: string;
  readonly headingLevel: number;
  /** Whether to show excerpts; without query words there are no relevant ones. */
  readonly hasExcerpts: boolean;
  /** The address of a policy, or of a clause of it. */
  readonly href: (policy: string, clause?: string) => string | undefined;
  readonly open: (event: MouseEvent, policy: string, clause?: string) => void;
}

/** Draws one result: title, facts of the document, up to two excerpts, and links to its interpretations, answers and services. */
export function renderResult(hit: SearchHit, view: ResultView) {
  const { document } = hit;
  const validity = validityOn(document, view.today);
  const off = validity === 'repealed' || validity === 'expired';
  const title = policyLink(view, document.id, undefined, markedTitle(hit.title), hit.title.text);
  return html`
    <li class="r ${off ? 'is-off' : ''}" part="result">
      ${heading(view.headingLevel, title, 'r-title', hit.title.text)}
      ${renderMeta(document, view)}
      ${view.hasExcerpts ? hit.excerpts.map((excerpt) => renderExcerpt(excerpt, hit, view)) : nothing}
      ${renderLacks(hit, view)}${off ? renderSuccessor(document, view) : nothing}
      ${renderCompanions(document, view)}
    </li>
  `;
}

function policyLink(
  view: ResultView,
  policy: string,
  clause: string | undefined,
  content: unknown,
  label?: string,
) {
  return html`<a
    href=${view.href(policy, clause) ?? nothing}
    aria-label=${label ?? nothing}
    @click=${(event: MouseEvent) => view.open(event, policy, clause)}
    >${content}</a
  >`;
}

function renderMeta(document: SearchHit['document'], { i18n, labels, today }: ResultView) {
  const { t, format, locale } = i18n;
  const validity = validityOn(document, today);
  const kind =
    document.policyKind === 'general'
      ? labels.label('genre', document.genre, locale)
      : labelOf(policyKindLabels, document.policyKind, locale);
  const date =
    validity === 'pending' && document.effectiveOn
      ? t.text('searchEffectiveFrom', { date: format.date(document.effectiveOn) })
      : format.date(document.publishedOn);
  const issuers = issuersLabel(document.issuers, format, (first, count) =>
    t.text('searchJointIssuers', { first, count }),
  );
  return html`
    <div class="meta">
      ${validityBadge(validity, locale)}${kind === '' ? nothing : html`<span class="badge" part="kind">${kind}</span>`}${docno(document.documentNumber)}<span class="date" part="date"
        >${date}</span
      ><span class="issuer" part="issuer" lang="zh-CN">${prose(issuers)}</span>
    </div>
  `;
}

function renderExcerpt(excerpt: Excerpt, { document }: SearchHit, view: ResultView) {
  const { t } = view.i18n;
  const { label, anchor, cutStart, cutEnd } = excerpt;
  const link =
    label === ''
      ? nothing
      : policyLink(
          view,
          document.id,
          anchor || undefined,
          label,
          t.text('searchClauseOf', { label, title: document.title }),
        );
  return html`
    <div class="ex" part="excerpt"><p lang="zh-CN">${link}${cutStart ? '…' : nothing}${markedText(excerpt)}${cutEnd ? '…' : nothing}</p></div>
  `;
}

/** Draws the words of the query that a result lacks. */
function renderLacks({ lacks = [] }: SearchHit, { i18n: { t, format } }: ResultView) {
  if (lacks.length === 0) return nothing;
  return html`<p class="lacks" part="lacks">${t.text('searchLacks', { words: format.list(lacks) })}</p>`;
}

function renderSuccessor({ successor }: SearchHit['document'], view: ResultView) {
  if (successor === undefined) return nothing;
  const { t } = view.i18n;
  const label = t.text('searchSuccessorNamed', { title: successor.title });
  const named =
    successor.documentNumber === undefined
      ? feedText(`《${successor.title}》`)
      : docno(successor.documentNumber);
  const link = html`<a
    class="inline"
    href=${view.href(successor.id) ?? nothing}
    aria-label=${label}
    @click=${(event: MouseEvent) => view.open(event, successor.id)}
    >${t.text('searchSuccessor')}</a
  >`;
  return html`<p class="successor">${t.parts('searchRepealedBy', { document: named, link })}</p>`;
}

/** Links to 解读, 问答 and 办事 at the end of the policy's page. */
function renderCompanions(
  { id, interpretations, answers, services }: SearchHit['document'],
  view: ResultView,
) {
  const { t } = view.i18n;
  const companions: [number, IconDrawing, string][] = [
    [interpretations, icons.book, t.text('searchInterpretations', { count: interpretations })],
    [answers, icons.chat, t.text('searchAnswers', { count: answers })],
    [services, icons.briefcase, t.text('searchServices')],
  ];
  const present = companions.filter(([count]) => count > 0);
  if (present.length === 0) return nothing;
  return html`
    <ul class="rel">
      ${present.map(([, name, text]) => html`<li>${policyLink(view, id, undefined, html`${icon(name)}${text}`)}</li>`)}
    </ul>
  `;
}
