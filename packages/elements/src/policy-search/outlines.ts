import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as stateIcons from '../internal/state-icons.js';

export interface OutlinesView {
  /** Number of results that are expected. */
  readonly count: number;
  /** Whether the results of a search are expected, with a head and excerpts, or the newest policies under the topics. */
  readonly isStart: boolean;
  /** Message of the wait; `undefined` until the wait has lasted long enough to be shown. */
  readonly words: string | undefined;
}

/** Placeholder for results, with their usual height, so that the page below does not move. */
export function renderOutlines({ count, isStart, words }: OutlinesView) {
  const outline =
    words === undefined
      ? nothing
      : html`<span class="sk sk--title sk--most"></span><span class="sk sk--half"></span>${
          isStart ? nothing : html`<span class="sk"></span><span class="sk sk--most"></span>`
        }`;
  return html`
    <div class="expected ${isStart ? 'expected--start' : ''}">
      <div class="expected-head">${words === undefined ? nothing : html`<p class="wait" part="waiting">${icon(stateIcons.wait)}${words}</p>`}</div>
      ${Array.from({ length: count }, () => html`<div class="expected-result" part=${words === undefined ? nothing : 'outline'} aria-hidden="true">${outline}</div>`)}
    </div>
  `;
}

/** Placeholder for one result in a partly drawn list. */
export const renderExpectedResult = () => html`<li class="expected-result" aria-hidden="true"></li>`;
