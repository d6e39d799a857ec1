import { html } from 'lit';
import { type Draw, itemTitle, said } from '../../drawing/pieces/item-pieces.js';

/** Questions and answers. */
export const draw: Draw = (items, view) => html`
  <ul class="qa" role="list">
    ${items.map(
      (item) =>
        html`<li><span class="q" aria-hidden="true">${view.i18n.t.text('pictureQuestion')}</span>${itemTitle(item, view)}${said(item, view)}</li>`,
    )}
  </ul>
`;

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './questions.styles.js';
