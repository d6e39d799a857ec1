import { definitionOf, type FactVocabulary } from '@mingce/eligibility';
import type { Operand, Test } from '@mingce/schema/types';
import type { FieldPath } from './record-fields.js';

/** A number of a test or an amount, in the unit in which texts are parsed. */
export interface Figure {
  value: number;
  /** Absent if the unit is unknown: a factor of a product, or a base that is a plain number. */
  unit: string | undefined;
  /** Whether it is a limit: 100 is equivalent to “at least 101” and “at most 99”. */
  isLimit?: boolean;
}

/** A figure of an amount, with its path in the amount. */
export interface AmountFigure extends Figure {
  path: FieldPath;
}

const unitNames: Readonly<Record<string, string>> = { yuan: '元', person: '人', percent: '%' };

function unitOf(fact: Operand, written: string | undefined, vocabulary: FactVocabulary): string | undefined {
  if (typeof fact !== 'string') {
    if ('percent' in fact || 'growth' in fact) return '%';
    const inner = 'sum' in fact ? fact.sum[0] : 'difference' in fact ? fact.difference[0] : undefined;
    return inner === undefined ? written : unitOf(inner, written, vocabulary);
  }
  const unit = definitionOf(fact, vocabulary)?.unit;
  return unit === undefined ? written : (unitNames[unit] ?? unit);
}

/** `P1Y6M` as months, `P30D` as days. */
function durationOf(value: string): Figure | undefined {
  const [, years, months, weeks, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value) ?? [];
  if (years !== undefined || months !== undefined)
    return { value: Number(years ?? 0) * 12 + Number(months ?? 0), unit: '月' };
  if (weeks !== undefined || days !== undefined)
    return { value: Number(weeks ?? 0) * 7 + Number(days ?? 0), unit: '日' };
  return undefined;
}

/** All thresholds of a test, including those in tables and in the conditions of rows. */
export function testFigures(test: Test, vocabulary: FactVocabulary): Figure[] {
  if ('all' in test) return test.all.flatMap((one) => testFigures(one, vocabulary));
  if ('any' in test) return test.any.flatMap((one) => testFigures(one, vocabulary));
  if ('not' in test) return testFigures(test.not, vocabulary);
  const { fact, value, unit: written } = test;
  const unit = unitOf(fact, written, vocabulary);
  const figures = (one: unknown): Figure[] => {
    if (Array.isArray(one)) return one.flatMap(figures);
    if (typeof one === 'number') return unit === undefined ? [] : [{ value: one, unit, isLimit: true }];
    const duration = typeof one === 'string' ? durationOf(one) : undefined;
    return duration ? [duration] : [];
  };
  if (typeof value !== 'object' || !('cases' in value)) return figures(value);
  return value.cases.flatMap(({ when, value: one }) => [
    ...(when ? testFigures(when, vocabulary) : []),
    ...figures(one),
  ]);
}

/** Members of an amount with figures: money, a percentage, a bound in the unit of the base, or a factor. */
const figureMembers: Readonly<Record<string, 'money' | 'percent' | 'base' | 'factor'>> = {
  fixed: 'money',
  cap: 'money',
  floor: 'money',
  each: 'money',
  instalments: 'money',
  // Member of `discretionary`.
  min: 'money',
  max: 'money',
  percent: 'percent',
  every: 'base',
  from: 'base',
  above: 'base',
  upTo: 'base',
  below: 'base',
  product: 'factor',
};

/** Zero and 100 % are expressed in words: 免收、全额. */
export const isInWords = ({ value, unit }: Figure): boolean => value === 0 || (unit === '%' && value === 100);

/** The figures in an amount, at any depth. */
export function amountFigures(amount: unknown, vocabulary: FactVocabulary): AmountFigure[] {
  const figuresIn = (part: unknown, path: FieldPath, base: Operand | undefined): AmountFigure[] => {
    if (Array.isArray(part)) return part.flatMap((one, at) => figuresIn(one, [...path, at], base));
    if (!isMembers(part)) return [];
    const of = 'of' in part ? (part.of as Operand) : base;
    return Object.entries(part).flatMap(([name, member]) => {
      const at = [...path, name];
      const kind = figureMembers[name];
      // The condition of a row is a test and no amount.
      if (name === 'of' || name === 'when') return [];
      if (kind === undefined) return figuresIn(member, at, of);
      const ofBase = of === undefined ? undefined : unitOf(of, undefined, vocabulary);
      const unit = { money: '元', percent: '%', base: ofBase, factor: undefined }[kind];
      const limit = kind === 'base' ? { isLimit: true } : {};
      return numbersIn(member, at).map(([value, place]) => ({ value, unit, path: place, ...limit }));
    });
  };
  return figuresIn(amount, [], undefined);
}

/** The numbers of a member: itself, those of a list, or those of a table's rows. */
function numbersIn(member: unknown, path: FieldPath): [number, FieldPath][] {
  if (typeof member === 'number') return [[member, path]];
  if (Array.isArray(member)) return member.flatMap((one, at) => numbersIn(one, [...path, at]));
  if (!isMembers(member) || !Array.isArray(member.cases)) return [];
  return member.cases.flatMap((row, at) =>
    isMembers(row) ? numbersIn(row.value, [...path, 'cases', at, 'value']) : [],
  );
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
