import type { PlainFormat } from '@mingce/i18n';
import { html, nothing } from 'lit';
import { headline, prose } from '../../../internal/typography/typeset.js';
import type { Amount, Item } from '../items.js';
import { isPenalty } from '../key-figures.js';
import { isFigure, onOneScale } from '../numbers.js';
import type { PictureView } from '../picture-view.js';
import { bar } from './bar.js';

/** A number as it is printed: 12,000, 2—6, 三分之二. */
export function amountText(amount: Amount | undefined, format: PlainFormat): string {
  if (amount === undefined) return '';
  const { value } = amount;
  if (typeof value === 'number') return Number.isInteger(value) ? format.count(value) : String(value);
  return isFigure(amount) ? value.replace(/[至到–~～-]/, '—') : value;
}

/** How much room numbers take, so that long ones are set smaller: all of a list alike. */
export function sizeOf(items: readonly Item[], { i18n: { format } }: PictureView): string {
  const lengths = items.map(({ amount }) =>
    // A dash is as wide as two figures.
    isFigure(amount) ? amountText(amount, format).replace('—', '——').length : 0,
  );
  return `d${Math.min(10, Math.max(2, ...lengths))}`;
}

/** Whether a number with its unit takes more than half of a phone. */
function isLong(items: readonly Item[], { i18n: { format } }: PictureView): boolean {
  return items.some(
    ({ amount }) => isFigure(amount) && amountText(amount, format).length + (amount?.unit.length ?? 0) > 9,
  );
}

/** How much room units take, so that they stand below each other and the numbers before them; long ones do not. */
function unitsOf(items: readonly Item[]): string {
  const longest = Math.max(...items.map(({ amount }) => amount?.unit.length ?? 0));
  return longest <= 3 ? `u${longest}` : '';
}

/** A sign such as % belongs to its number; a word such as 万元 stands after it. */
const symbol = /^[%‰℃°]/;

export function renderAmount(amount: Amount | undefined, { i18n: { format } }: PictureView) {
  if (amount === undefined) return nothing;
  const text = amountText(amount, format);
  return html`<span class="amount ${isFigure(amount) ? '' : 'words'}"><b>${isFigure(amount) ? text : prose(text)}</b>${
    amount.unit === ''
      ? nothing
      : html`<span class="unit ${symbol.test(amount.unit) ? 'sym' : ''}">${amount.unit}</span>`
  }</span>`;
}

/** Key figures: the first one as large as the page allows, the others beside it; two are equals. */
export function drawFigures(items: readonly Item[], view: PictureView) {
  const isPair = items.length === 2;
  const sizeAt = (index: number) =>
    sizeOf(isPair ? items : index === 0 ? items.slice(0, 1) : items.slice(1), view);
  return html`
    <ul class="figs n${Math.min(items.length, 5)}" role="list">
      ${items.map(
        (item, index) => html`
          <li class="${index === 0 && !isPair ? 'lead' : ''} ${sizeAt(index)}"
            ><p class="num">${renderAmount(item.amount, view)}</p><p class="lab">${headline(item.title ?? '')}</p>${
              index > 0 && items.length > 2
                ? nothing
                : html`<p class="sub">${prose(item.text)}${items.length > 2 ? nothing : view.cite(item.clauses)}</p>`
            }</li
          >
        `,
      )}
    </ul>
  `;
}

/** Standards with their amounts; with bars where all stand on one scale. */
export function drawTable(items: readonly Item[], view: PictureView) {
  const { t } = view.i18n;
  // A bar beside the others would make a benefit of a penalty.
  const values = items.length > 2 && !items.some(isPenalty) ? onOneScale(items) : undefined;
  const max = Math.max(...(values ?? [0]));
  const hasConditions = items.some(({ text }) => text !== '');
  return html`
    <table class="std ${values ? 'has-bars' : ''} ${sizeOf(items, view)} ${unitsOf(items)} ${isLong(items, view) ? 'long' : ''}" role="table">
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
              <td role="cell" class="val"><div>${values ? bar(values[index] ?? 0, max) : nothing}${renderAmount(item.amount, view)}</div></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
