import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { drawMarked, markedTitle } from '../internal/marked-text.js';
import { docno, setDocno } from '../internal/typography/typeset.js';
import { type Option, optionKinds, type SuggestController } from './suggest-controller.js';

export interface SearchBoxView {
  readonly text: string;
  readonly placeholder: string;
  readonly i18n: LocalizeController;
  readonly suggest: SuggestController;
  readonly onInput: (event: InputEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onComposition: (event: CompositionEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onSubmit: (event: Event) => void;
  readonly onClear: () => void;
  readonly onPick: (option: Option) => void;
  readonly onClearRecent: () => void;
}

const kinds = {
  policy: { icon: icons.document, title: 'suggestPolicies' },
  topic: { icon: icons.tag, title: 'suggestTopics' },
  documentNumber: { icon: icons.hash, title: 'suggestNumbers' },
  recent: { icon: icons.clock, title: 'suggestRecent' },
} as const satisfies Record<Option['kind'], { icon: IconDrawing; title: string }>;

/** The box: a combobox with its list (ARIA Authoring Practices, “Editable Combobox With List Autocomplete”). */
export function renderSearchBox(view: SearchBoxView) {
  const { i18n, suggest, text } = view;
  const { t } = i18n;
  return html`
    <form class="box" role="search" @submit=${view.onSubmit}>
      <div class="field">
        ${icon(icons.search)}
        <input
          id="input"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${suggest.isOpen ? 'true' : 'false'}
          aria-controls="list"
          aria-activedescendant=${suggest.isOpen && suggest.active >= 0 ? `option-${suggest.active}` : nothing}
          aria-label=${t.text('searchLabel')}
          placeholder=${view.placeholder || t.text('searchPlaceholder')}
          .value=${live(text)}
          @input=${view.onInput}
          @keydown=${view.onKeydown}
          @compositionstart=${view.onComposition}
          @compositionend=${view.onComposition}
          @focus=${view.onFocus}
          @blur=${view.onBlur}
        />
        <button
          type="button"
          class="clear"
          aria-label=${t.text('searchClear')}
          ?hidden=${text === ''}
          @click=${view.onClear}
        >
          ${icon(icons.clear)}
        </button>
      </div>
      <button class="btn btn--main" type="submit">${t.text('searchSubmit')}</button>
      ${renderList(view)}
    </form>
    ${suggest.hasFailed ? html`<p class="hint">${t.text('suggestFailed')}</p>` : nothing}
  `;
}

function renderList(view: SearchBoxView) {
  const { suggest, i18n } = view;
  const { t } = i18n;
  const shown = suggest.isOpen;
  const hasRecent = shown && suggest.options.some(({ kind }) => kind === 'recent');
  return html`
    <div class="sug" ?hidden=${!shown} @pointerdown=${keepFocus} @mousedown=${keepFocus}>
      <div id="list" role="listbox" aria-label=${t.text('suggestLabel')}>
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

function renderGroup(kind: Option['kind'], view: SearchBoxView) {
  const { options } = view.suggest;
  if (!options.some((option) => option.kind === kind)) return nothing;
  return html`
    <div role="group" aria-labelledby="kind-${kind}">
      <div id="kind-${kind}" class="kind" role="presentation">${view.i18n.t.text(kinds[kind].title)}</div>
      ${options.map((option, index) => (option.kind === kind ? renderOption(option, index, view) : nothing))}
    </div>
  `;
}

function renderOption(option: Option, index: number, view: SearchBoxView) {
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
