import type { AskedPart, AskResult } from '@mingce/search/answers';
import { html, nothing } from 'lit';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import * as stateIcons from '../internal/state-icons.js';
import { type AnswerView, renderAnswerCard } from './answer-view.js';
import type { ListedQuestion } from './browse.js';
import { type FoundQa, officeOf, type ShownAnswer } from './load-qa.js';
import {
  type PartView,
  relatedOf,
  renderDirect,
  renderEmergencies,
  renderKnown,
  renderMaybe,
  renderNotFound,
} from './other-views.js';
import { longestQuestion } from './question-text.js';

/** Maximum number of related questions below an answer. */
const mostRelated = 3;

export interface FoundView extends PartView, AnswerView {
  /** Changes to the text before it was asked. */
  readonly isMasked: boolean;
  readonly isCut: boolean;
  readonly retry: () => void;
}

/** Draws the result of a question, part by part, or the opened answer. */
export function renderFound(found: FoundQa, view: FoundView) {
  const { result } = found;
  if (result) return renderResult(found, result, view);
  return Array.from(found.shown.values(), (answer) => renderOpened(answer, view));
}

function renderResult(found: FoundQa, result: AskResult, view: FoundView) {
  const { i18n, retry } = view;
  const { t, format } = i18n;
  const { parts, missing, emergencies, readAs } = result;
  return html`
    ${renderEmergencies(emergencies, i18n)}
    ${view.isMasked ? renderNote(t.text('qaMasked')) : nothing}
    ${view.isCut ? renderNote(t.text('qaCut', { count: format.count(longestQuestion) })) : nothing}
    ${readAs === undefined ? nothing : renderNote(t.parts('qaReadAs', { text: feedText(readAs) }))}
    ${missing.length > 0 ? renderNote(t.text('qaIncomplete'), { i18n, retry }) : nothing}
    ${parts.map((part, index) => renderPart(found, part, parts.length > 1 ? index + 1 : 0, view))}
    ${parts.length === 0 ? renderNote(t.text('qaNone')) : nothing}
  `;
}

interface Retry {
  readonly i18n: LocalizeController;
  readonly retry: () => void;
}

/** Draws a note above an answer, with a button if a retry may help. */
export function renderNote(text: unknown, again?: Retry) {
  return html`
    <div class="note ${again ? 'note--warn' : ''}" part="note">
      ${icon(stateIcons.info)}
      <div>${text}${again ? html` <button type="button" class="inline" @click=${again.retry}>${again.i18n.t.text('retry')}</button>` : nothing}</div>
    </div>
  `;
}

function renderPart(found: FoundQa, part: AskedPart, number: number, view: FoundView) {
  const title = view.i18n.t.text('qaPart', { number, text: part.text });
  return html`
    ${number === 0 ? nothing : heading(view.headingLevel, title, 'asked-part')}
    ${renderOutcome(found, part, view)}
  `;
}

function renderOutcome(found: FoundQa, part: AskedPart, view: FoundView) {
  const isEmpty = part.maybe.length === 0 && part.clauses.length === 0 && !part.askBack;
  // A named document is shown even if it does not have the article.
  const named = part.direct === undefined ? nothing : renderDirect(part, view);
  if (part.outcome === 'notFound' || (part.outcome === 'maybe' && isEmpty && named === nothing))
    return renderNotFound(view);
  if (part.outcome === 'maybe')
    return html`${named}${isEmpty ? nothing : renderMaybe(part, officeOf(part, found), view)}`;
  const answer = part.answer && found.shown.get(part.answer.known.id);
  if (answer === undefined) return renderDirect(part, view);
  return html`${renderAnswerCard(answer, part.answer, view)}${renderRelated(answer, relatedOf(part.maybe), view)}`;
}

/** Draws an answer that was opened by its id. */
const renderOpened = (answer: ShownAnswer, view: FoundView) =>
  html`${renderAnswerCard(answer, undefined, view)}${renderRelated(answer, [], view)}`;

/** Similar questions, then questions whose answers cite the same policies. */
function renderRelated(
  { record, policies }: ShownAnswer,
  similar: readonly ListedQuestion[],
  view: FoundView,
) {
  const linked = Array.from(policies.values()).flatMap(({ links }) => links?.qa ?? []);
  const others = linked.map(({ id, title }) => ({ id, question: title }));
  const related = new Map<string, ListedQuestion>();
  for (const one of [...similar, ...others])
    if (one.id !== record.id && !related.has(one.id)) related.set(one.id, one);
  const shown = Array.from(related.values()).slice(0, mostRelated);
  return html`<div class="related no-print" part="related">${renderKnown(view.i18n.t.text('qaRelated'), shown, view)}</div>`;
}
