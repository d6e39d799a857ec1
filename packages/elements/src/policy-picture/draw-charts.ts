import { html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { bar } from './bar.js';
import { column, stack } from './charts.js';
import { amountText, renderAmount, sizeOf } from './draw-numbers.js';
import type { Item } from './items.js';
import { onOneScale, percentagesOf } from './numbers.js';
import type { PictureView } from './picture-view.js';
import { headline, prose } from './typography.js';

/** Shares that texts name, each a bar from 0 to 100%. */
export function drawProgress(items: readonly Item[], view: PictureView) {
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
                  from === undefined ? nothing : html`<span class="from">${from}% → </span>`
                }<b>${to}</b>%</span>${bar(to, 100, from)}</div>
              `,
            )}
          </li>
        `;
      })}
    </ul>
  `;
}

/** Standards that rise or fall step by step, as columns. */
export function drawStairs(items: readonly Item[], view: PictureView) {
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
}

/** Parts of a whole in one bar, and what each part is. */
export function drawShare(items: readonly Item[], view: PictureView) {
  const values = onOneScale(items) ?? [];
  const { format } = view.i18n;
  const name = items.map(({ title, amount }) => `${title} ${amountText(amount, format)}${amount?.unit}`);
  return html`
    ${stack(values, format.list(name))}
    <ul class="parts" role="list">
      ${items.map(
        (item, index) => html`
          <li><span class="key part${index}" aria-hidden="true"></span><p class="lab">${item.title}</p>${renderAmount(item.amount, view)}<p class="sub">${prose(item.text)}${view.cite(item.clauses)}</p></li>
        `,
      )}
    </ul>
  `;
}
