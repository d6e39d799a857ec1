import { html } from 'lit';
import { afterwards } from '../../parts.js';

/** A sign beside an item; what it shows comes once the picture stands. */
export function drawSign(name: 'do' | 'dont' | 'note' | 'box') {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${afterwards.value?.marks[name]}</svg>`;
}
