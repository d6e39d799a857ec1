import { html, nothing } from 'lit';
import { headline, prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../../drawing/items.js';
import { isPenalty } from '../../drawing/key-figures.js';
import { isFigure, onOneScale } from '../../drawing/numbers.js';
import type { PieceView } from '../../drawing/picture-view.js';
import { amountText, drawAmount, sizeOf } from '../../drawing/pieces/amount.js';
import { bar } from '../../drawing/pieces/bar.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './table.styles.js';

/** Standards with their amounts; with bars if all are on one scale. */
const draw: Draw = (items, view) => {
  const { t } = view.i18n;
  // A bar beside the others would make a benefit of a penalty.
  const values = items.length > 2 && !items.some(isPenalty) ? onOneScale(items) : undefined;
  const max = Math.max(...(values ?? [0]));
  const hasConditions = items.some(({ text }) => text !== '');
  return html`
    <table class="rows std ${values ? 'has-bars' : ''} ${sizeOf(items, view)} ${unitsOf(items)} ${isLong(items, view) ? 'long' : ''}" role="table">
      <thead class="sr" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t.text('pictureItem')}</th>
          ${hasConditions ? html`<th role="columnheader" scope="col">${t.text('pictureCondition')}</th>` : nothing}
          <th role="columnheader" scope="col">${t.text('pictureStandard')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map(
          (item, index) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${headline(item.title ?? '')}${hasConditions ? nothing : view.cite(item.clauses)}</th>
              ${hasConditions ? html`<td role="cell" class="cond">${prose(item.text)}${view.cite(item.clauses)}</td>` : nothing}
              <td role="cell" class="val"><div>${values ? bar(values[index] ?? 0, max) : nothing}${drawAmount(item.amount, view)}</div></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
};

/** Whether a number with its unit takes more than half of a phone. */
function isLong(items: readonly Item[], { i18n: { format } }: PieceView): boolean {
  return items.some(
    ({ amount }) => isFigure(amount) && amountText(amount, format).length + (amount?.unit.length ?? 0) > 9,
  );
}

/** Width of the units in a column, so that units and numbers align; long units do not align. */
function unitsOf(items: readonly Item[]): string {
  const longest = Math.max(...items.map(({ amount }) => amount?.unit.length ?? 0));
  return longest <= 3 ? `u${longest}` : '';
}

export const table: Layout = {
  can: (items) => items.every(({ amount }) => amount !== undefined),
  score: ({ element }) => (element === 'standards' ? 2 : 0),
  draw,
  styles,
};
