import type { FoundAnswer } from '@mingce/search/answers';
import { html, nothing } from 'lit';
import { answerDoubt } from '../internal/answer-doubt.js';
import type { ClauseLinks } from '../internal/clause-link.js';
import { clauseQuote } from '../internal/clause-quote.js';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { renderContent } from '../internal/render-content.js';
import * as stateIcons from '../internal/state-icons.js';
import { headline } from '../internal/typography/typeset.js';
import { type AnswerLinksView, clauseFold, renderAnswerLinks } from './answer-links.js';
import { type AnswerToolsView, renderAnswerTools } from './answer-tools.js';
import type { ShownAnswer } from './load-qa.js';

export interface AnswerView extends Pick<ClauseLinks, 'i18n' | 'policyHref'> {
  readonly headingLevel: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly links: AnswerLinksView;
  readonly tools: (answer: ShownAnswer) => AnswerToolsView;
}

/** 答复: the official answer, its place and time, the cited clauses and the department. */
export function renderAnswerCard(answer: ShownAnswer, found: FoundAnswer | undefined, view: AnswerView) {
  const { record, feed } = answer;
  const { i18n, headingLevel } = view;
  const { t, format } = i18n;
  return html`
    <section part="answer" aria-labelledby=${`answer-${record.id}`} tabindex="-1">
      <p class="outcome small">${icon(icons.checkCircle)}${t.text('qaAnswer')}</p>
      <div id=${`answer-${record.id}`}>${heading(headingLevel, headline(record.question), 'question', record.question)}</div>
      ${renderDoubt(answer, view)}
      <div class="text answer-text" lang="zh-CN">
        ${renderContent(record.answer, { i18n, headingLevel: headingLevel + 1, resolve: (href) => feed.resolve(href) })}
      </div>
      <p class="small muted" part="scope">${renderScope(answer, found, view)}</p>
      ${heading(headingLevel + 1, t.text('qaBasis'), 'part-title')}
      ${renderBasis(answer, view)}
      <p class="small muted by">${t.parts('answeredBy', { by: html`<span lang="zh-CN">${record.answeredBy}</span>`, date: html`<span class="date">${format.date(record.publishedOn)}</span>` })}</p>
      ${renderAnswerTools(view.tools(answer))}
      ${renderAnswerLinks(answer, view.links)}
    </section>
  `;
}

function renderDoubt(answer: ShownAnswer, { i18n }: AnswerView) {
  const words = answerDoubt(answer, i18n, feedText);
  return words === undefined
    ? nothing
    : html`<div class="note note--warn" part="doubt">${icon(stateIcons.info)}<div>${words}</div></div>`;
}

/** Each clause names its document, since an answer is not inside a document. */
function renderBasis({ record, policies }: ShownAnswer, { i18n, policyHref, links }: AnswerView) {
  const [own] = record.policies ?? [];
  return record.clauses.map((clause) => {
    const ref = { policy: own, ...clause };
    const quote = clauseQuote(ref, { i18n, policies, policy: '', policyHref });
    if (quote === nothing || ref.policy === undefined) return quote;
    return policyHref(ref.policy, ref.anchor) === undefined
      ? html`${quote}${clauseFold(ref.policy, ref.anchor, links)}`
      : quote;
  });
}

/** The place and period that the answer applies to; for a wider place, a note that it also applies here. */
function renderScope({ record }: ShownAnswer, found: FoundAnswer | undefined, view: AnswerView) {
  const { t, format } = view.i18n;
  const day = (date: string) => html`<span class="date">${format.date(date)}</span>`;
  const place = feedText(view.labels.get(record.region) ?? record.answeredBy);
  const from = day(record.validFrom ?? record.publishedOn);
  return [
    record.validTo === undefined
      ? t.parts('qaHoldsFrom', { place, from })
      : t.parts('qaHoldsUntil', { place, from, until: day(record.validTo) }),
    found?.scope === 'wider' ? html`<br />${t.parts('qaWider', { place })}` : nothing,
    found?.scope === 'unstated' ? html`<br />${t.parts('qaUnstated', { place })}` : nothing,
  ];
}
