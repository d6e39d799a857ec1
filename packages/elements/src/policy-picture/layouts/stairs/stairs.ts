import { html } from 'lit';
import { headline, prose } from '../../../internal/typography/typeset.js';
import { onOneScale } from '../../drawing/numbers.js';
import { renderAmount, sizeOf } from '../../drawing/pieces/amount.js';
import type { Draw } from '../../drawing/pieces/item-pieces.js';

/** Standards that rise or fall step by step, as columns. */
export const draw: Draw = (items, view) => {
  const values = onOneScale(items) ?? [];
  const max = Math.max(...values);
  return html`
    <ol class="stairs n${items.length} ${sizeOf(items, view)}" role="list">
      ${items.map(
        (item, index) => html`
          <li><div class="col">${renderAmount(item.amount, view)}${column(values[index] ?? 0, max, items.length)}</div><p class="lab">${headline(item.title ?? '')}</p><p class="sub">${prose(item.text)}${view.cite(item.clauses)}</p></li>
        `,
      )}
    </ol>
  `;
};

/** A column whose height follows its width, which the styles give: few columns are broad, many are slender. */
function column(value: number, max: number, count: number) {
  const height = (Math.max(0.01, value / max) * (count > 3 ? 240 : 120)).toFixed(1);
  return html`<svg class="column" viewBox="0 0 100 ${height}" aria-hidden="true"><rect class="value" width="100" height=${height} /></svg>`;
}

export { drawingInOnePiece } from '../../drawing.js';
export { default as styles } from './stairs.styles.js';
