import { html } from 'lit';
import type { IconDrawing } from './icons.js';

/** An icon beside words; it says nothing of its own to a screen reader. */
export function icon(drawing: IconDrawing) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawing()}</svg>`;
}
