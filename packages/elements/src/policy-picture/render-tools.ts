import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import type { Wording } from './drawing/picture-view.js';
import type { TakenForm } from './picture-take.events.js';

/** Actions of the buttons above a picture. */
export interface ToolActions {
  readonly isTaking: boolean;
  readonly take: (form: TakenForm) => void;
  /** Listens to the button. */
  readonly print: (event: Event) => void;
}

/** The buttons that save, copy and print. */
export function renderTools({ isTaking, take, print }: ToolActions, { t }: Wording) {
  const button = (
    drawing: IconDrawing,
    words: string,
    act: (event: Event) => void,
    isBusy: unknown = nothing,
  ) =>
    html`<button type="button" class="btn btn--plain" aria-disabled=${isBusy} @click=${act}>${icon(drawing)}${words}</button>`;
  return html`
    <div class="tools" role="group" aria-label=${t.text('pictureTools')}>
      ${button(icons.download, t.text('pictureSavePng'), () => take('png'), isTaking)}
      ${button(icons.document, t.text('pictureCopy'), () => take('text'), isTaking)}
      ${button(icons.print, t.text('print'), print)}
      <details class="more-tools">
        <summary class="btn btn--plain">${t.text('pictureMoreTools')}${icon(icons.chevronDown)}</summary>
        ${button(icons.download, t.text('pictureSaveSvg'), () => take('svg'), isTaking)}
      </details>
    </div>
  `;
}
