import { inlineText, plainText } from '@mingce/content';
import type { ContentNode, Table } from '@mingce/schema/types';
import { findQuantities, type Quantity } from '../numbers/find-quantities.js';
import { exact, readDecimal } from '../numbers/read-decimal.js';
import type { Figure } from './figures.js';
import type { Said } from './statements.js';

/** The numbers of a clause or of a whole text. */
export interface ClauseNumbers {
  quantities: readonly Quantity[];
  /** Figures of table cells, whose unit is in the column header or the caption. */
  bare: ReadonlySet<number>;
}

export function numbersIn(nodes: readonly ContentNode[]): ClauseNumbers {
  return {
    quantities: findQuantities(plainText(nodes)),
    bare: new Set(tablesIn(nodes).flatMap(bareFigures)),
  };
}

/** Whether a clause has a quantity, in any notation. */
export function has({ quantities, bare }: ClauseNumbers, { text, unit, value }: Quantity): boolean {
  if (quantities.some((one) => one.unit === unit && one.value === value)) return true;
  // In a column of 万元 a cell contains the figure as written, in a column of 元 the full value.
  return bare.has(value) || bare.has(Number.parseFloat(text.replace(/,/g, '')));
}

/** Words for a number that was calculated from others. */
const reckoned =
  /合计|共|总|累计|一起|加起来|之和|相差|差额|提高|增加|多了|降低|减少|少了|上涨|下降|相当于|折合|平均|也就是|算下来|即/;

/**
 * Whether a number is a sum, difference or product of numbers in clause and statement, if the words indicate it, or a
 * limit that is off by one.
 */
export function isDerived(quantity: Quantity, said: Said, clauses: readonly ClauseNumbers[]): boolean {
  const { unit, value, endsRange } = quantity;
  const all = clauses.flatMap(({ quantities }) => quantities);
  const same = valuesOf(all, unit);
  // 60至79周岁 says what 六十周岁 and 八十周岁 say, and `atLeast: 101` what 超过100人 says.
  if (said.isLimit || endsRange) return same.includes(value - 1) || same.includes(value + 1);
  if (said.beside !== undefined) return isSaidBeside(quantity, findQuantities(said.beside), said.beside);
  if (wasBefore(quantity, said.text)) return true;
  if (!reckoned.test(said.text)) return false;
  const others = [...all, ...findQuantities(said.text)].filter((one) => one.unit !== unit);
  const isProduct = (one: number) => others.some((other) => exact(one * other.value) === value);
  return isSum(value, same) || isDifference(value, same) || same.some(isProduct);
}

/** The factors of a quantity: a share is a fraction of 1, and a period counts in years and in months. */
export function factorsOf({ unit, value }: Figure): number[] {
  if (unit === '%') return [value / 100];
  return unit === '月' ? [value, value / 12] : [value];
}

/** Whether a value is the product of two of the figures: 15000 of 每人3000元，最多5人. */
export function isProduct(value: number, of: readonly Figure[]): boolean {
  const products = (one: Figure, other: Figure) =>
    factorsOf(one).flatMap((factor) => factorsOf(other).map((by) => exact(factor * by)));
  return of.some((one) => of.some((other) => other !== one && products(one, other).includes(value)));
}

/**
 * Whether the figures beside a figure give it: as a product, a sum, the rest after 补足差额 or 降到, a half, or an increase
 * by 上浮20%.
 */
export function isSaidBeside(
  { value, unit }: Pick<Quantity, 'value' | 'unit'>,
  quantities: readonly Quantity[],
  words: string,
): boolean {
  const values = valuesOf(quantities, unit);
  if (/差额|降/.test(words) && isDifference(value, values)) return true;
  if (/减半|半数/.test(words) && values.includes(exact(value * 2))) return true;
  const isRaised = (percent: number) => values.some((one) => exact(one * (1 + percent / 100)) === value);
  if (/上浮|提高|增加|加成/.test(words) && valuesOf(quantities, '%').some(isRaised)) return true;
  return isSum(value, values) || isProduct(value, quantities);
}

function valuesOf(quantities: readonly Quantity[], unit: string): number[] {
  return quantities.filter((one) => one.unit === unit).map((one) => one.value);
}

/** The sum of all, or of two of them. */
function isSum(value: number, parts: readonly number[]): boolean {
  const isPair = (one: number, at: number) =>
    parts.slice(at + 1).some((other) => exact(one + other) === value);
  return exact(parts.reduce((sum, one) => sum + one, 0)) === value || parts.some(isPair);
}

const isDifference = (value: number, of: readonly number[]): boolean =>
  of.some((one) => of.some((other) => exact(one - other) === value));

/** 由30分钟延长至60分钟: the former value is not in the new clause. */
function wasBefore({ text }: Quantity, statement: string): boolean {
  const at = statement.indexOf(text);
  return (
    /(?:由|从|原来?的?|过去|以前)$/.test(statement.slice(0, at)) &&
    /^[^，。；]{0,8}(?:至|到|为|成)/.test(statement.slice(at + text.length))
  );
}

function tablesIn(nodes: readonly ContentNode[]): Table[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return [node];
    if (node.type === 'list') return node.items.flatMap(tablesIn);
    return node.type === 'clause' || node.type === 'note' ? tablesIn(node.children) : [];
  });
}

function bareFigures({ rows }: Table): number[] {
  return rows.flat().flatMap((cell) => {
    const text = inlineText(cell).trim();
    const value = /^[\d,.]+$/.test(text) ? readDecimal(text) : undefined;
    return value === undefined ? [] : [value];
  });
}
