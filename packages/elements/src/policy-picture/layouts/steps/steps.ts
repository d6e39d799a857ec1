import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import { count, type Draw } from '../../drawing/pieces/item-pieces.js';
import { stepTitle } from '../layout.js';

/** What to do one after the other. */
export const draw: Draw = (items, view) => html`
  <ol class="steps ${count(items)}" role="list">
    ${items.map(({ title, text, clauses }, index) => {
      const name = stepTitle(title);
      return html`
        <li><span class="disc" aria-hidden="true">${index + 1}</span><div>${
          name === '' ? nothing : heading(view.headingLevel + 2, headline(name), 'it')
        }<p class="tx">${prose(text)}${view.cite(clauses)}</p></div></li>
      `;
    })}
  </ol>
`;

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './steps.styles.js';
