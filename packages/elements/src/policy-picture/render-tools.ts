import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { PictureForm } from './export-picture.js';

/** What the buttons above a picture do. */
export interface ToolActions {
  readonly isSaving: boolean;
  readonly save: (form: PictureForm) => void;
  readonly copy: () => void;
  readonly print: () => void;
}

/** The buttons that save, copy and print. */
export function renderTools({ isSaving, save, copy, print }: ToolActions, { t }: LocalizeController) {
  const button = (drawing: IconDrawing, words: string, act: () => void, isBusy: unknown = nothing) =>
    html`<button type="button" class="btn btn--plain" aria-disabled=${isBusy} @click=${act}>${icon(drawing)}${words}</button>`;
  return html`
    <div class="tools" role="group" aria-label=${t.text('pictureTools')}>
      ${button(icons.download, t.text('pictureSavePng'), () => save('png'), isSaving)}
      ${button(icons.download, t.text('pictureSaveSvg'), () => save('svg'), isSaving)}
      ${button(icons.document, t.text('pictureCopy'), copy)}
      ${button(icons.print, t.text('print'), print)}
    </div>
  `;
}
