import { html } from 'lit';
import { count, type Draw, said } from '../../drawing/pieces/item-pieces.js';

/** Keywords, each with what it stands for. */
export const draw: Draw = (items, view) => html`
  <ul class="tags ${count(items)}" role="list">
    ${items.map((item) => html`<li><b>${item.title}</b>${said(item, view)}</li>`)}
  </ul>
`;

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './tags.styles.js';
