import { html } from 'lit';
import { heading } from '../../../internal/heading.js';
import { prose } from '../../../internal/typography/typeset.js';
import { count, type Draw } from '../../drawing/pieces/item-pieces.js';

/** Dates on a line, what happens below each. */
export const draw: Draw = (items, view) => html`
  <ol class="time ${count(items)}" role="list">
    ${items.map(
      ({ title, text, clauses }) => html`
        <li>${heading(view.headingLevel + 2, title, 'when')}<p class="tx">${prose(text)}${view.cite(clauses)}</p></li>
      `,
    )}
  </ol>
`;

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './timeline.styles.js';
