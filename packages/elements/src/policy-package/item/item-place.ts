import { html, nothing } from 'lit';
import type { FoundRecord } from '../../internal/find-record.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { loadReading } from '../../internal/lazy-elements.js';
import type { LoadState } from '../../internal/load-controller.js';
import { renderMessagePanel } from '../../internal/message-panel.js';
import { loadCode } from '../../internal/part-failure.js';
import { type ErrorPanelView, renderErrorPanel, renderOutlines } from '../../internal/record-panels.js';
import { type FoundItem, type ItemView, renderItem } from './item-view.js';
import { type ItemJudging, judgedItem } from './judged-item.js';

export interface ItemPlaceView {
  readonly id: string;
  readonly state: LoadState<FoundRecord<'policy'>>;
  readonly judging: ItemJudging;
  readonly error: ErrorPanelView;
  readonly back: () => void;
  readonly label: string;
  readonly viewOf: (found: FoundItem) => ItemView;
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

function renderState({ id, state, judging, error, viewOf }: ItemPlaceView) {
  const { i18n, headingLevel } = error;
  const { t } = i18n;
  if (state.status === 'error') return renderErrorPanel(state.error, error);
  if (state.status !== 'ready')
    return html`<div class="expected-document" aria-busy="true">${renderOutlines()}</div>`;
  const found = judgedItem(id, state.value, judging);
  if (found === undefined || found === 'faulty') {
    const isFaulty = found === 'faulty';
    return renderMessagePanel({
      icon: icons.document,
      title: isFaulty ? state.value.record.title : t.text('packageItemMissing'),
      text: [t.text(isFaulty ? 'packageItemFaulty' : 'packageItemMissingText')],
      headingLevel,
    });
  }
  return renderItem(found, viewOf(found));
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
