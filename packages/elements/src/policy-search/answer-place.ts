import type { FeedGroup } from '@mingce/feed';
import type { SearchTerms } from '@mingce/search';
import { html, nothing } from 'lit';
import { loadAnswering } from '../internal/lazy-elements.js';
import { loadCode } from '../internal/part-failure.js';
import { type OpenedSetting, setAttributes, sharedAttributes } from './opened-place.js';

/** Characters from which a query may be a question. */
const leastCharacters = 4;

/** Whether an answer may come above the results of a query; known before anything is loaded, so that its place can be kept. */
function mayBeAnswered(group: FeedGroup | undefined, { text, page, within }: SearchTerms): boolean {
  const hasAnswers = group?.feeds.some(({ manifest }) => manifest.search?.packs.answers !== undefined);
  // Whoever asks for one field, number or period wants documents.
  return (
    hasAnswers === true && page === 1 && within === undefined && Array.from(text).length >= leastCharacters
  );
}

interface AnswerRequest {
  /** The feeds that may be asked; without any, there is no answer. */
  readonly group: FeedGroup | undefined;
  readonly query: SearchTerms;
  /** Whether the results of this query are there: nothing of the answer is loaded before them. */
  readonly isDue: boolean;
  readonly headingLevel: number;
  readonly setting: OpenedSetting;
  /** A link in the answer was clicked. */
  readonly follow: (event: MouseEvent) => void;
}

/** The place above the results where an answer comes, of one height until the reader unfolds it. */
export class AnswerPlace {
  #element: HTMLElement | undefined;
  #text = '';

  render({ group, query, isDue, headingLevel, setting, follow }: AnswerRequest) {
    if (!mayBeAnswered(group, query)) return nothing;
    const { text } = query;
    if (isDue) this.#element ??= create();
    // An answer to the words before must not be above results to come.
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
