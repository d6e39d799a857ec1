import type { Amount, Item } from './items.js';

/** A share that a text gives in words: 覆盖率由21%提高到36%. */
export interface Percentage {
  readonly label: string;
  readonly from: number | undefined;
  readonly to: number;
}

const percentage =
  /([^，。；：、,;:]*?)(?:(?:由|从)(\d+(?:\.\d+)?)%)?(?:提高|提升|增加|上升|增长|下降|降低)?(?:达到|不低于|不高于|不超过|稳定在|保持在|超过|控制在|到|至|达)(\d+(?:\.\d+)?)%/g;

/** The percentages in a text that are reached or targeted; those above 100 are no shares and left out. */
export function percentagesOf({ title, text }: Item): Percentage[] {
  const found: Percentage[] = [];
  for (const [, label = '', from, to] of text.matchAll(percentage)) {
    const value = Number(to);
    const before = from === undefined ? undefined : Number(from);
    if (value > 100 || (before ?? 0) > 100) continue;
    found.push({ label: label.trim() || (title ?? ''), from: before, to: value });
  }
  return found;
}

/** The unit without its divisor: 万元/亩 and 万元 are both 万元. */
function baseUnit(unit: string): string {
  return unit.split('/')[0] ?? unit;
}

/**
 * The numbers of items that fit on one scale: all have the same unit, none is negative, and they are not too far apart.
 */
export function onOneScale(items: readonly Item[]): number[] | undefined {
  const values: number[] = [];
  for (const { amount } of items) {
    if (typeof amount?.value !== 'number' || amount.value < 0) return undefined;
    if (baseUnit(amount.unit) !== baseUnit(items[0]?.amount?.unit ?? '')) return undefined;
    values.push(amount.value);
  }
  const largest = Math.max(...values);
  return largest > 0 && largest / Math.min(...values) <= 200 ? values : undefined;
}

/** Whether items can be compared by eye: two to six numbers on one scale. */
export const isFewOnOneScale = (items: readonly Item[]): boolean =>
  items.length > 1 && items.length <= 6 && onOneScale(items) !== undefined;

/** Whether an amount is written in figures, so that it can be drawn large: 300, 2至6, but not 三分之二. */
export function isFigure(amount: Amount | undefined): boolean {
  return amount !== undefined && /^[\d.,]+(?:[至到—–~～-][\d.,]+)?$/.test(String(amount.value));
}

const oneNumber = /^([^\d]*)(\d+(?:\.\d+)?)([^\d]*)$/;

/**
 * Difference of a change, if both sides are single numbers of one additive unit (unlike ages):
 * `{ difference: -30, unit: '个工作日' }`.
 */
export function differenceOf({ was = '', text }: Item): { difference: number; unit: string } | undefined {
  const before = oneNumber.exec(was);
  const after = oneNumber.exec(text);
  if (!before || !after) return undefined;
  const unit = wordsAfter(after[3]);
  if (unit === '' || /岁/.test(unit) || unit !== wordsAfter(before[3])) return undefined;
  const difference = Math.round((Number(after[2]) - Number(before[2])) * 100) / 100;
  return difference === 0 ? undefined : { difference, unit: unit === '%' ? '个百分点' : unit };
}

function wordsAfter(words = ''): string {
  return words.replace(/(?:以上|以下|以内|左右)?[，。；].*$|(?:以上|以下|以内|左右)$/, '');
}
