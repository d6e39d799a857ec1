import { html } from 'lit';
import { type ClauseLinks, clauseLine } from './clause-link.js';
import { feedText } from './feed-text.js';
import type { UnfoldedRecord } from './record-folds.js';
import { renderContent } from './render-content.js';

export interface AnswerView extends Pick<ClauseLinks, 'i18n' | 'policyHref'> {
  readonly headingLevel: number;
}

/** An official answer: its words, the clauses it rests on, who gave it and when. */
export function renderAnswer({ record, feed, policies }: UnfoldedRecord<'qa'>, view: AnswerView) {
  const { i18n, headingLevel, policyHref } = view;
  const { answer, clauses, answeredBy, publishedOn } = record;
  const policy = record.policies?.[0] ?? '';
  return html`
    <div class="text" lang="zh-CN">${renderContent(answer, { i18n, headingLevel, resolve: (href) => feed.resolve(href) })}</div>
    ${clauseLine(clauses, { i18n, policies, policy, policyHref })}
    <p class="small muted">${i18n.t.parts('answeredBy', { by: feedText(answeredBy), date: html`<span class="date">${i18n.format.date(publishedOn)}</span>` })}</p>
  `;
}
