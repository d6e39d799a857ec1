import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import { percentagesOf } from '../../drawing/numbers.js';
import { bar } from '../../drawing/pieces/bar.js';
import type { Draw } from '../../drawing/pieces/item-pieces.js';

/** Shares that texts name, each a bar from 0 to 100%. */
export const draw: Draw = (items, view) => {
  return html`
    <ul class="goals" role="list">
      ${items.map((item) => {
        const shares = percentagesOf(item);
        return html`
          <li>
            ${item.title === undefined ? nothing : heading(view.headingLevel + 2, headline(item.title), 'it')}
            <p class="tx">${prose(item.text)}${view.cite(item.clauses)}</p>
            ${shares.map(
              ({ label, from, to }) => html`
                <div class="goal" aria-hidden="true"><span class="gl">${label}</span><span class="gv">${
                  from === undefined ? nothing : html`<span class="from">${`${from}% → `}</span>`
                }<b>${to}</b>%</span>${bar(to, 100, from)}</div>
              `,
            )}
          </li>
        `;
      })}
    </ul>
  `;
};

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './progress.styles.js';
