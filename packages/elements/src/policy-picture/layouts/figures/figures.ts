import { html, nothing } from 'lit';
import { headline, prose } from '../../../internal/typography/typeset.js';
import { isPenalty } from '../../drawing/key-figures.js';
import { isFigure } from '../../drawing/numbers.js';
import { drawAmount, sizeOf } from '../../drawing/pieces/amount.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './figures.styles.js';

/** Key figures: the first as large as possible, the others beside it; two have the same size. */
const draw: Draw = (items, view) => {
  const isPair = items.length === 2;
  const sizeAt = (index: number) =>
    sizeOf(isPair ? items : index === 0 ? items.slice(0, 1) : items.slice(1), view);
  return html`
    <ul class="figs n${Math.min(items.length, 5)}" role="list">
      ${items.map(
        (item, index) => html`
          <li class="${index === 0 && !isPair ? 'lead' : ''} ${sizeAt(index)}"
            ><p class="num">${drawAmount(item.amount, view)}</p><p class="lab">${headline(item.title ?? '')}</p>${
              index > 0 && items.length > 2
                ? nothing
                : html`<p class="sub">${prose(item.text)}${items.length > 2 ? nothing : view.cite(item.clauses)}</p>`
            }</li
          >
        `,
      )}
    </ul>
  `;
};

export const figures: Layout = {
  can: (items) => items.every(({ amount }) => isFigure(amount)),
  score: ({ element, items }) =>
    element === 'standards' && items.length <= 2 && !items.some(isPenalty) ? 5 : 0,
  draw,
  styles,
};
