import { html, nothing } from 'lit';
import { answerDoubt } from './answer-doubt.js';
import { type ClauseLinks, clauseLine } from './clause-link.js';
import { feedText } from './feed-text.js';
import { icon } from './icon.js';
import type { UnfoldedRecord } from './record-folds.js';
import { renderContent } from './render-content.js';
import * as stateIcons from './state-icons.js';

export interface AnswerView extends Pick<ClauseLinks, 'i18n' | 'policyHref'> {
  readonly headingLevel: number;
}

/** An official answer: doubts, text, cited clauses, department and date. */
export function renderAnswer(found: UnfoldedRecord<'qa'>, view: AnswerView) {
  const { record, feed, policies } = found;
  const { i18n, headingLevel, policyHref } = view;
  const { answer, clauses, answeredBy, publishedOn } = record;
  const policy = record.policies?.[0] ?? '';
  const doubt = answerDoubt(found, i18n, feedText);
  return html`
    ${doubt === undefined ? nothing : html`<div class="note note--warn" part="doubt">${icon(stateIcons.info)}<div>${doubt}</div></div>`}
    <div class="text" lang="zh-CN">${renderContent(answer, { i18n, headingLevel, resolve: (href) => feed.resolve(href) })}</div>
    ${clauseLine(clauses, { i18n, policies, policy, policyHref })}
    <p class="small muted">${i18n.t.parts('answeredBy', { by: feedText(answeredBy), date: html`<span class="date">${i18n.format.date(publishedOn)}</span>` })}</p>
  `;
}
