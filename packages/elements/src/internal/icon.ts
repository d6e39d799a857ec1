import { html } from 'lit';
import type { IconDrawing } from './icons.js';

/** An icon beside text, hidden from screen readers. */
export function icon(drawing: IconDrawing) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawing()}</svg>`;
}
