import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { SuggestBox } from '../internal/suggest/suggest-box.js';

/**
 * The box for a question. It accepts letters of several hundred characters and grows with them; Enter asks, Shift and
 * Enter begin a new line. A field of several lines cannot be a combobox (ARIA in HTML), so other attributes announce
 * its list.
 */
export function renderQuestionBox(box: SuggestBox, { t }: LocalizeController) {
  const { field } = box;
  return html`
    <form part="box" class="box" role="search" @submit=${field.onSubmit}>
      <div class="field">
        <textarea
          id="input"
          rows="1"
          enterkeyhint="search"
          autocomplete="off"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls="list"
          aria-activedescendant=${field.active ?? nothing}
          aria-label=${t.text('qaLabel')}
          placeholder=${t.text('qaPlaceholder')}
          .value=${live(field.text)}
          @input=${field.onInput}
          @keydown=${field.onKeydown}
          @compositionstart=${field.onComposition}
          @compositionend=${field.onComposition}
          @focus=${field.onFocus}
          @blur=${field.onBlur}
        ></textarea>
        <button type="button" class="clear" aria-label=${t.text('qaClear')} ?hidden=${field.text === ''} @click=${field.onClear}>${icon(icons.clear)}</button>
      </div>
      <button class="btn btn--main" type="submit">${t.text('qaSubmit')}</button>
      ${box.renderList()}
    </form>
    ${box.suggest.hasFailed ? html`<p class="hint">${t.text('qaSuggestFailed')}</p>` : nothing}
  `;
}

/**
 * Makes the field as high as its text, up to the limit in its style sheet; returns whether there was a layout to
 * measure.
 */
export function fitQuestionBox(root: ParentNode): boolean {
  const field = root.querySelector<HTMLTextAreaElement>('textarea');
  if (field === null) return false;
  field.style.height = 'auto';
  // Without a layout, as in a hidden part of the page, the field keeps its rows.
  field.style.height =
    field.scrollHeight === 0 ? '' : `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  return field.scrollHeight > 0;
}
