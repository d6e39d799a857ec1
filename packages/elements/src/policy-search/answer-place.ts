import type { FeedGroup } from '@mingce/feed';
import type { SearchTerms } from '@mingce/search';
import { html, nothing } from 'lit';
import { loadAnswering } from '../internal/lazy-elements.js';
import { loadCode } from '../internal/part-failure.js';
import { type OpenedSetting, setAttributes, sharedAttributes } from './opened-place.js';

/** Minimum length of a query that may be a question, in characters. */
const leastCharacters = 4;

/**
 * Whether an answer may appear above the results of a query; determined before loading, so that room can be reserved.
 */
function mayBeAnswered(group: FeedGroup | undefined, { text, page, within }: SearchTerms): boolean {
  const hasAnswers = group?.feeds.some(({ manifest }) => manifest.search?.packs.answers !== undefined);
  // A search in one field, by number or by period is for documents.
  return (
    hasAnswers === true && page === 1 && within === undefined && Array.from(text).length >= leastCharacters
  );
}

interface AnswerRequest {
  /** The feeds to ask; without any, there is no answer. */
  readonly group: FeedGroup | undefined;
  readonly query: SearchTerms;
  /** Whether the results of this query are shown; the answer is loaded only afterwards. */
  readonly isDue: boolean;
  readonly headingLevel: number;
  readonly setting: OpenedSetting;
  /** A link in the answer was clicked. */
  readonly follow: (event: MouseEvent) => void;
}

/** The place above the results for an answer, of constant height until the reader unfolds it. */
export class AnswerPlace {
  #element: HTMLElement | undefined;
  #text = '';

  render({ group, query, isDue, headingLevel, setting, follow }: AnswerRequest) {
    if (!mayBeAnswered(group, query)) return nothing;
    const { text } = query;
    if (isDue) this.#element ??= create();
    // An answer to the previous query must not be above new results.
    this.#text = isDue || this.#text === text ? text : '';
    if (this.#element) {
      setAttributes(this.#element, {
        ...sharedAttributes(setting),
        region: setting.region,
        'url-state': 'off',
        'heading-level': String(headingLevel),
        ask: this.#text,
      });
    }
    return html`<div class="answer-place" part="answer" @click=${follow}>${this.#element}</div>`;
  }
}

function create(): HTMLElement {
  const element = document.createElement('policy-qa');
  element.setAttribute('folded', '');
  // Its place is kept here.
  element.style.minHeight = '0';
  loadCode(() => [element], loadAnswering);
  return element;
}
