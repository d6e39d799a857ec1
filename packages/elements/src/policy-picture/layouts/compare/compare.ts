import { html, nothing } from 'lit';
import { headline, keepNumbers, prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../../drawing/items.js';
import { differenceOf } from '../../drawing/numbers.js';
import type { PieceView } from '../../drawing/picture-view.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './compare.styles.js';

/** Before and now, side by side. Explicit roles, since narrow pictures draw the rows as blocks. */
const draw: Draw = (items, view) => {
  const { t } = view.i18n;
  const [topic, before, now] = [t.text('pictureTopic'), t.text('pictureBefore'), t.text('pictureNow')];
  return html`
    <table class="rows cmp" role="table">
      <thead class="sr" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${topic}</th>
          <th role="columnheader" scope="col">${before}</th>
          <th role="columnheader" scope="col">${now}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map(
          (item) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${headline(item.title ?? '')}</th>
              <td role="cell" class="old"><span class="tag" aria-hidden="true">${before}</span>${item.was ? prose(item.was) : html`<span class="none">${t.text('pictureAdded')}</span>`}</td>
              <td role="cell" class="new"><span class="tag" aria-hidden="true">${now}</span>${item.text ? prose(item.text) : html`<span class="none">${t.text('pictureDropped')}</span>`} ${drawDifference(item, view)}${view.cite(item.clauses)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
};

function drawDifference(item: Item, { i18n: { t } }: PieceView) {
  const found = differenceOf(item);
  if (found === undefined) return nothing;
  const amount = `${Math.abs(found.difference)}${found.unit}`;
  return html`<span class="delta">${keepNumbers(t.text(found.difference > 0 ? 'pictureMore' : 'pictureLess', { amount }))}</span>`;
}

export const compare: Layout = {
  can: (items) => items.every(({ was }) => was !== undefined),
  score: ({ element }) => (element === 'changes' ? 2 : 0),
  draw,
  styles,
};
