import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { SuggestBox } from '../internal/suggest/suggest-box.js';
import type { SearchMainView } from './search-main-view.js';

/** The box: a combobox with its list (ARIA Authoring Practices, “Editable Combobox With List Autocomplete”). */
export function renderSearchBox(
  box: SuggestBox,
  placeholder: string,
  { i18n: { t }, feeds }: SearchMainView,
) {
  const { field } = box;
  // Without a connection a note says so; missing suggestions need no message of their own.
  const isConnected =
    feeds.status === 'ready' && feeds.group.feeds.every(({ status }) => status.staleSince === undefined);
  return html`
    <form class="box" role="search" @submit=${field.onSubmit}>
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
          aria-expanded=${field.isOpen ? 'true' : 'false'}
          aria-controls="list"
          aria-activedescendant=${field.active ?? nothing}
          aria-label=${t.text('searchLabel')}
          placeholder=${placeholder || t.text('searchPlaceholder')}
          .value=${live(field.text)}
          @input=${field.onInput}
          @keydown=${field.onKeydown}
          @compositionstart=${field.onComposition}
          @compositionend=${field.onComposition}
          @focus=${field.onFocus}
          @blur=${field.onBlur}
        />
        <button
          type="button"
          class="clear"
          aria-label=${t.text('searchClear')}
          ?hidden=${field.text === ''}
          @click=${field.onClear}
        >
          ${icon(icons.clear)}
        </button>
      </div>
      <button class="btn btn--main" type="submit">${t.text('searchSubmit')}</button>
      ${box.renderList()}
    </form>
    ${box.suggest.hasFailed && isConnected ? html`<p class="hint" part="hint">${t.text('suggestFailed')}</p>` : nothing}
  `;
}
