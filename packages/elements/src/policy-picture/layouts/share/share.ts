import { html, svg } from 'lit';
import { prose } from '../../../internal/typography/typeset.js';
import type { Item } from '../../drawing/items.js';
import { isFewOnOneScale, onOneScale } from '../../drawing/numbers.js';
import { amountText, drawAmount } from '../../drawing/pieces/amount.js';
import { percent } from '../../drawing/pieces/bar.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './share.styles.js';

/** Parts of a whole in one bar, and what each part is. */
const draw: Draw = (items, view) => {
  const values = onOneScale(items) ?? [];
  const { format } = view.i18n;
  const name = items.map(({ title, amount }) => `${title} ${amountText(amount, format)}${amount?.unit}`);
  return html`
    ${stack(values, format.list(name))}
    <ul class="parts" role="list">
      ${items.map(
        (item, index) => html`
          <li><span class="key part${index}" aria-hidden="true"></span><p class="lab">${item.title}</p>${drawAmount(item.amount, view)}<p class="sub">${prose(item.text)}${view.cite(item.clauses)}</p></li>
        `,
      )}
    </ul>
  `;
};

/** One bar divided into shares; `name` describes them all, since the pieces have no text. */
function stack(values: readonly number[], name: string) {
  const sum = values.reduce((total, value) => total + value, 0);
  let at = 0;
  const pieces = values.map((value, index) => {
    const x = at;
    at += value;
    return svg`<rect class="part${index}" x=${percent(x, sum)} width=${percent(value, sum)} height="100%"/>`;
  });
  return html`<svg class="stack" role="img" aria-label=${name}>${pieces}</svg>`;
}

/** Percentages that make up a whole. */
function isWhole(items: readonly Item[]): boolean {
  const values = onOneScale(items);
  if (values === undefined || items[0]?.amount?.unit !== '%') return false;
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) < 0.5;
}

export const share: Layout = {
  can: isFewOnOneScale,
  score: ({ element, items }) => (element === 'standards' && isWhole(items) ? 6 : 0),
  draw,
  styles,
};
