import { html, nothing } from 'lit';
import { type Draw, itemTitle, said } from '../../drawing/pieces/item-pieces.js';

/** Many measures, close together, in columns where there is room. */
export const draw: Draw = (items, view) => html`
  <ol class="ledger" role="list">
    ${items.map(
      (item, index) => html`
        <li><span class="no" aria-hidden="true">${index + 1}</span><div>${itemTitle(item, view, item.title)}${item.text === '' ? nothing : said(item, view)}</div></li>
      `,
    )}
  </ol>
`;

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './ledger.styles.js';
