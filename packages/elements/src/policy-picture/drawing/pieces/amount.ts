import type { PlainFormat } from '@mingce/i18n';
import { html, nothing } from 'lit';
import { prose } from '../../../internal/typography/typeset.js';
import type { Amount, Item } from '../items.js';
import { isFigure } from '../numbers.js';
import type { PieceView } from '../picture-view.js';

/** A number as it is printed: 12,000, 2—6, 三分之二. */
export function amountText(amount: Amount | undefined, format: PlainFormat): string {
  if (amount === undefined) return '';
  const { value } = amount;
  if (typeof value === 'number') return Number.isInteger(value) ? format.count(value) : String(value);
  return isFigure(amount) ? value.replace(/[至到–~～-]/, '—') : value;
}

/** Width class of the numbers of a list, so that all are smaller if one is long. */
export function sizeOf(items: readonly Item[], { i18n: { format } }: PieceView): string {
  const lengths = items.map(({ amount }) =>
    // A dash is as wide as two figures.
    isFigure(amount) ? amountText(amount, format).replace('—', '——').length : 0,
  );
  return `d${Math.min(10, Math.max(2, ...lengths))}`;
}

/** Whether a unit is a symbol such as %, which is joined to its number, unlike a word such as 万元. */
export const isSymbol = (unit: string) => /^[%‰℃°]/.test(unit);

/** An amount with its unit. */
export function drawAmount(amount: Amount | undefined, { i18n: { format } }: PieceView) {
  if (amount === undefined) return nothing;
  const text = amountText(amount, format);
  return html`<span class="amount ${isFigure(amount) ? '' : 'words'}"><b>${isFigure(amount) ? text : prose(text)}</b>${
    amount.unit === ''
      ? nothing
      : html`<span class="unit ${isSymbol(amount.unit) ? 'sym' : ''}">${amount.unit}</span>`
  }</span>`;
}
