import { html, nothing } from 'lit';
import { heading } from './heading.js';
import { icon } from './icon.js';
import type { IconDrawing } from './icons.js';
import type { LocalizeController } from './localize-controller.js';

export interface MessagePanel {
  readonly icon: IconDrawing;
  readonly title: unknown;
  readonly text: readonly unknown[];
  readonly actions?: readonly unknown[];
  readonly headingLevel: number;
  /** Whether it is announced at once; for errors only. */
  readonly alert?: boolean;
}

/** Message instead of results: nothing found, or an error, with the next step. */
export function renderMessagePanel(panel: MessagePanel) {
  return html`
    <div class="message" part="message" role=${panel.alert ? 'alert' : nothing}>
      ${icon(panel.icon)}${heading(panel.headingLevel, panel.title, 'message-title')}
      ${panel.text.map((sentence) => (sentence === nothing ? nothing : html`<p>${sentence}</p>`))}
      ${panel.actions?.length ? html`<div class="btns">${panel.actions}</div>` : nothing}
    </div>
  `;
}

/** The retry button of a message. */
export function renderRetry({ t }: LocalizeController, retry: () => void) {
  return html`<button type="button" class="btn btn--main" @click=${retry}>${t.text('retry')}</button>`;
}
