import type { FoundAnswer } from '@mingce/search/answers';
import { html, nothing } from 'lit';
import type { ClauseLinks } from '../internal/clause-link.js';
import { clauseQuote } from '../internal/clause-quote.js';
import { inlineText } from '../internal/content-text.js';
import { endedPolicy } from '../internal/ended-policy.js';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { renderContent } from '../internal/render-content.js';
import * as stateIcons from '../internal/state-icons.js';
import { headline } from '../internal/typography/typeset.js';
import type { ShownAnswer } from './load-qa.js';
import type { QaFeedbackDetail } from './policy-qa.events.js';

export interface AnswerView extends Pick<ClauseLinks, 'i18n' | 'policyHref'> {
  readonly headingLevel: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly today: string;
  readonly copied: string;
  readonly copy: (answer: ShownAnswer) => void;
  /** What the reader has said of the answer. */
  readonly verdict: QaFeedbackDetail['verdict'] | undefined;
  readonly judge: (verdict: QaFeedbackDetail['verdict']) => void;
}

/** 答复: the official words, the place and the time they hold for, the clauses they rest on, who answered. */
export function renderAnswerCard(answer: ShownAnswer, found: FoundAnswer | undefined, view: AnswerView) {
  const { record, feed, policies } = answer;
  const { i18n, headingLevel, policyHref } = view;
  const { t, format } = i18n;
  // Each clause names its document: an answer stands alone.
  const links = { i18n, policies, policy: '', policyHref };
  const [own] = record.policies ?? [];
  return html`
    <section part="answer" aria-labelledby="answer" tabindex="-1">
      <p class="kind small">${icon(icons.checkCircle)}${t.text('qaAnswer')}</p>
      <div id="answer">${heading(headingLevel, headline(record.question), 'question', record.question)}</div>
      ${renderDoubt(answer, view)}
      <div class="text answer-text" lang="zh-CN">
        ${renderContent(record.answer, { i18n, headingLevel: headingLevel + 1, resolve: (href) => feed.resolve(href) })}
      </div>
      <p class="small muted" part="scope">${renderScope(answer, found, view)}</p>
      ${heading(headingLevel + 1, t.text('qaBasis'), 'part-title')}
      ${record.clauses.map((clause) => clauseQuote({ policy: own, ...clause }, links))}
      <p class="small muted by">${t.parts('answeredBy', { by: html`<span lang="zh-CN">${record.answeredBy}</span>`, date: html`<span class="date">${format.date(record.publishedOn)}</span>` })}</p>
      ${renderTools(answer, view)}
    </section>
  `;
}

function renderDoubt(answer: ShownAnswer, view: AnswerView) {
  const words = doubtOf(answer, view);
  return words === undefined
    ? nothing
    : html`<div class="note note--warn" part="doubt">${icon(stateIcons.info)}<div>${words}</div></div>`;
}

/** Why an answer may no longer be right on the day it is read, in words; nothing where there is no doubt. */
function doubtOf({ record, policies }: ShownAnswer, { i18n, today }: AnswerView): unknown {
  const { t, format } = i18n;
  const { doubtful, validTo } = record;
  if (doubtful) return t.text('qaDoubtful');
  if (validTo !== undefined && validTo < today) return t.text('qaEnded', { date: format.date(validTo) });
  const ended = endedPolicy(policies.values(), today);
  return ended && t.parts('qaPolicyEnded', { title: feedText(ended.title) });
}

/** For which place and from when to when the answer holds; of a wider place, that it holds here too. */
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

const verdicts = [
  ['useful', 'qaUsefulYes'],
  ['useless', 'qaUsefulNo'],
  ['unsolved', 'qaUsefulOpen'],
] as const;

function renderTools(answer: ShownAnswer, { i18n, copied, copy, verdict, judge }: AnswerView) {
  const { t } = i18n;
  return html`
    <div class="btns no-print">
      <button type="button" class="btn" @click=${() => copy(answer)}>${copied === answer.record.id ? t.text('copied') : t.text('qaCopy')}</button>
      <button type="button" class="btn" @click=${() => window.print()}>${icon(icons.print)}${t.text('print')}</button>
    </div>
    <div class="btns no-print useful" role="group" aria-label=${t.text('qaUseful')}>
      <span class="small muted">${verdict === undefined ? t.text('qaUseful') : t.text('qaThanks')}</span>
      ${verdicts.map(
        ([value, key]) => html`
          <button type="button" class="btn" aria-pressed=${verdict === value ? 'true' : 'false'} @click=${() => judge(value)}>${t.text(key)}</button>
        `,
      )}
    </div>
  `;
}

/** An answer as text to keep or to send: question, words, basis, who answered, source. */
export function answerText(
  { record, feed, policies }: ShownAnswer,
  { t, format }: LocalizeController,
): string {
  const titles = Array.from(policies.values(), ({ title }) => `《${title}》`);
  const words = record.answer.flatMap((node) =>
    node.type === 'paragraph' ? [inlineText(node.children)] : [],
  );
  return [
    record.question,
    ...words,
    t.text('clauseSee') + titles.join('、'),
    t.text('answeredBy', { by: record.answeredBy, date: format.date(record.publishedOn) }),
    t.text('qaTextSource', { source: feed.manifest.title }),
  ].join('\n');
}
