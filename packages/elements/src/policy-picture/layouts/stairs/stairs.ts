import { html } from 'lit';
import { headline, prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../../drawing/items.js';
import { isPenalty } from '../../drawing/key-figures.js';
import { isFewOnOneScale, onOneScale } from '../../drawing/numbers.js';
import { drawAmount, sizeOf } from '../../drawing/pieces/amount.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './stairs.styles.js';

/** Standards that rise or fall step by step, as columns. */
const draw: Draw = (items, view) => {
  const values = onOneScale(items) ?? [];
  const max = Math.max(...values);
  return html`
    <ol class="stairs n${items.length} ${sizeOf(items, view)}" role="list">
      ${items.map(
        (item, index) => html`
          <li><div class="col">${drawAmount(item.amount, view)}${column(values[index] ?? 0, max, items.length)}</div><p class="lab">${headline(item.title ?? '')}</p><p class="sub">${prose(item.text)}${view.cite(item.clauses)}</p></li>
        `,
      )}
    </ol>
  `;
};

/** A column whose height depends on its width, which the styles set: few columns are broad, many are slender. */
function column(value: number, max: number, count: number) {
  const height = (Math.max(0.01, value / max) * (count > 3 ? 240 : 120)).toFixed(1);
  return html`<svg class="column" viewBox="0 0 100 ${height}" aria-hidden="true"><rect class="value" width="100" height=${height} /></svg>`;
}

/** Whether values are monotonic and not too steep for columns side by side. */
function isSteady(items: readonly Item[]): boolean {
  const values = onOneScale(items);
  if (values === undefined || Math.max(...values) / Math.min(...values) > 20) return false;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const isChanging = steps.some((one) => one !== 0);
  return isChanging && (steps.every((one) => one >= 0) || steps.every((one) => one <= 0));
}

export const stairs: Layout = {
  can: isFewOnOneScale,
  score: ({ element, items }) =>
    element === 'standards' && items.length > 2 && isSteady(items) && !items.some(isPenalty) ? 4 : 0,
  draw,
  styles,
};
