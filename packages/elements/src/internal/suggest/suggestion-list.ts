import { html, nothing } from 'lit';
import { icon } from '../icon.js';
import type { IconDrawing } from '../icons.js';
import * as icons from '../icons.js';
import type { LocalizeController } from '../localize-controller.js';
import { drawMarked, markedTitle } from '../marked-text.js';
import { docno, setDocno } from '../typography/typeset.js';
import { type Option, optionKinds, type SuggestController } from './suggest-controller.js';

/** The keys of the words that differ between boxes. */
export interface SuggestWords {
  /** The name of the list. */
  readonly list: 'suggestLabel' | 'qaSuggestLabel';
  /** The title over the earlier texts. */
  readonly recent: 'suggestRecent' | 'qaRecent';
  /** Message after they were cleared. */
  readonly cleared: 'suggestRecentCleared' | 'qaRecentCleared';
}

export interface SuggestionListView {
  readonly i18n: LocalizeController;
  readonly words: SuggestWords;
  readonly suggest: SuggestController;
  readonly onPick: (option: Option) => void;
  readonly onClearRecent: () => void;
}

const kinds = {
  policy: { icon: icons.document, title: 'suggestPolicies' },
  topic: { icon: icons.tag, title: 'suggestTopics' },
  documentNumber: { icon: icons.hash, title: 'suggestNumbers' },
  question: { icon: icons.chat, title: 'qaRelated' },
  recent: { icon: icons.clock, title: undefined },
} as const satisfies Record<Option['kind'], { icon: IconDrawing; title: string | undefined }>;

/** The list of a combobox (ARIA Authoring Practices, “Editable Combobox With List Autocomplete”). */
export function renderSuggestions(view: SuggestionListView) {
  const { suggest, i18n, words } = view;
  const { t } = i18n;
  const shown = suggest.isOpen;
  const hasRecent = shown && suggest.options.some(({ kind }) => kind === 'recent');
  return html`
    <div class="sug" ?hidden=${!shown} @pointerdown=${keepFocus} @mousedown=${keepFocus}>
      <div id="list" role="listbox" aria-label=${t.text(words.list)}>
        ${shown ? optionKinds.map((kind) => renderGroup(kind, view)) : nothing}
      </div>
      <div class="keys ${hasRecent ? '' : 'is-plain'}">
        <span><kbd>${'↑'}</kbd><kbd>${'↓'}</kbd>${t.text('suggestSelect')}</span>
        <span><kbd>Enter</kbd>${t.text('suggestOpen')}</span>
        <span><kbd>Esc</kbd>${t.text('suggestClose')}</span>
        ${
          hasRecent
            ? html`<button type="button" class="btn btn--plain" tabindex="-1" @click=${view.onClearRecent}>
                ${t.text('suggestClearRecent')}
              </button>`
            : nothing
        }
      </div>
    </div>
  `;
}

/** The reader keeps typing while the mouse chooses. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function renderGroup(kind: Option['kind'], view: SuggestionListView) {
  const { options } = view.suggest;
  if (!options.some((option) => option.kind === kind)) return nothing;
  return html`
    <div role="group" aria-labelledby="kind-${kind}">
      <div id="kind-${kind}" class="kind" role="presentation">${view.i18n.t.text(kinds[kind].title ?? view.words.recent)}</div>
      ${options.map((option, index) => (option.kind === kind ? renderOption(option, index, view) : nothing))}
    </div>
  `;
}

function renderOption(option: Option, index: number, view: SuggestionListView) {
  return html`
    <div
      id="option-${index}"
      class="option"
      role="option"
      aria-selected=${index === view.suggest.active ? 'true' : 'false'}
      @click=${() => view.onPick(option)}
    >
      ${icon(kinds[option.kind].icon)}
      <span>${renderOptionText(option)}</span>
      ${option.aside ? html`<span class="aside">${option.kind === 'policy' ? docno(option.aside) : option.aside}</span>` : nothing}
    </div>
  `;
}

/** A title breaks between words, a document number before its year. */
function renderOptionText(option: Option) {
  const strong = (words: string) => html`<b>${words}</b>`;
  return option.kind === 'documentNumber'
    ? setDocno(option.text, drawMarked(option, strong))
    : markedTitle(option, strong);
}
