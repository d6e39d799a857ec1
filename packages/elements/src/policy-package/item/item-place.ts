import { html, nothing } from 'lit';
import type { FoundRecord } from '../../internal/find-record.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { loadReading } from '../../internal/lazy-elements.js';
import type { LoadState } from '../../internal/load-controller.js';
import { loadCode } from '../../internal/part-failure.js';
import { type ErrorPanelView, renderErrorPanel, renderOutlines } from '../../internal/record-panels.js';
import type { ItemDrawing } from './item-drawing.js';

export interface ItemPlaceView {
  /** The policy of the item. */
  readonly policy: LoadState<FoundRecord<'policy'>>;
  readonly code: LoadState<ItemDrawing>;
  readonly error: ErrorPanelView;
  readonly back: () => void;
  readonly label: string;
  readonly draw: (drawing: ItemDrawing, policy: FoundRecord<'policy'>) => unknown;
}

/** One item in place of the list, below a back button; or the reason why it is not shown. */
export function renderItemPlace(view: ItemPlaceView) {
  const { t } = view.error.i18n;
  return html`
    <section class="place" data-place tabindex="-1" aria-label=${view.label}>
      <button type="button" class="btn btn--plain back no-print" @click=${view.back}>${icon(icons.arrowLeft)}${t.text('packageBack')}</button>
      ${renderState(view)}
    </section>
  `;
}

function renderState({ policy, code, error, draw }: ItemPlaceView) {
  if (policy.status === 'error') return renderErrorPanel(policy.error, error);
  if (code.status === 'error') return renderErrorPanel(code.error, error);
  if (policy.status !== 'ready' || code.status !== 'ready')
    return html`<div class="expected-document" aria-busy="true">${renderOutlines()}</div>`;
  return draw(code.value, policy.value);
}

/** Fetches the code of `<policy-reader>`, which is loaded only when a text is opened. */
export function fetchReader(reader: Element | undefined): void {
  if (reader) loadCode(() => [reader], loadReading);
}

/** The text of a policy in place of the item, below a back button. */
export function renderTextPlace(
  text: unknown,
  {
    label,
    back,
    backLabel,
    follow,
  }: { label: string; back: () => void; backLabel: string; follow: (event: MouseEvent) => void },
) {
  return html`
    <section class="place" part="reader" data-place tabindex="-1" aria-label=${label} @click=${follow}>
      <button type="button" class="btn btn--plain back no-print" @click=${back}>${icon(icons.arrowLeft)}${backLabel}</button>
      ${text ?? nothing}
    </section>
  `;
}
