import { html, nothing } from 'lit';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { handoverHref } from '../order-panel/order-link.js';

/** Forms in which an order can be exported. */
export type TakenAs = 'print' | 'notice' | 'xlsx' | 'csv' | 'calendar' | 'link';

interface ToolsView {
  readonly i18n: LocalizeController;
  /** Number of items; a notice needs exactly one, a comparison at least two. */
  readonly count: number;
  readonly canShare: boolean;
  readonly isCopied: boolean;
  /** The link, if it could not be copied. */
  readonly linkToCopy: string | undefined;
  readonly note: string;
  /** Whether answers of the enterprise are included; `undefined` if there are none. */
  readonly takesProfile: boolean | undefined;
  readonly setTakesProfile: (takes: boolean) => void;
  readonly take: (form: TakenAs, event: Event) => void;
  readonly showComparison: () => void;
}

/** The buttons below an order. Answers of the enterprise stay in the page unless their box is ticked. */
export function renderTools(view: ToolsView) {
  const { i18n, count, canShare, isCopied, linkToCopy, note, takesProfile, setTakesProfile, take } = view;
  const { t } = i18n;
  const button = (form: TakenAs, drawing: typeof icons.print) => html`
    <button type="button" class="btn" @click=${(event: Event) => take(form, event)}>${icon(drawing)}${form === 'link' && isCopied ? t.text('copied') : t.text(`orderTake.${form}`)}</button>
  `;
  return html`
    <div class="order-tools no-print" role="group" aria-label=${t.text('orderTools')}>
      ${count < 2 ? nothing : html`<button type="button" class="btn" @click=${view.showComparison}>${icon(icons.list)}${t.text('orderCompare')}</button>`}
      ${button('print', icons.print)}${button('xlsx', icons.table)}${button('csv', icons.table)}${button('calendar', icons.clock)}
      ${canShare ? button('link', icons.link) : nothing}${button('notice', icons.document)}
    </div>
    ${
      takesProfile === undefined
        ? nothing
        : html`<label class="small takes-profile no-print"><input type="checkbox" .checked=${takesProfile} @change=${({ target }: Event) => setTakesProfile((target as HTMLInputElement).checked)} />${t.text('orderTakesProfile')}</label>`
    }
    ${note === '' ? nothing : html`<p class="small" role="alert">${note}</p>`}
    ${linkToCopy === undefined ? nothing : html`<p class="small" role="alert">${t.text('copyFailed')}</p><p class="small link-to-copy">${linkToCopy}</p>`}
  `;
}

/** A link that passes the ids of the items, and nothing else, to the office through the site’s own page. */
export function renderHandover(pattern: string, items: readonly string[], { t }: LocalizeController) {
  const href = pattern.includes('{items}') ? handoverHref(pattern, { items }) : undefined;
  if (href === undefined) return nothing;
  return html`
    <div class="handover no-print">
      <a class="btn btn--main" part="handover" href=${href}>${t.text('orderHandover')}</a>
      <p class="small muted">${t.text('orderHandoverNote')}</p>
    </div>
  `;
}
