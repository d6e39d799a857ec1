import { html } from 'lit';
import { count, type Draw, itemTitle, said } from '../../drawing/pieces/item-pieces.js';

/** Aims: the word for each large, what it means beside it, its numbers set off. */
export const draw: Draw = (items, view) => html`
  <ul class="aims ${count(items)}" role="list">
    ${items.map((item) => html`<li>${itemTitle(item, view)}${said(item, view)}</li>`)}
  </ul>
`;

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './aims.styles.js';
