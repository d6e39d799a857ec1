import {
  definitionOf,
  type FactDefinition,
  type FactValue,
  type FactVocabulary,
  type Operand,
  type Range,
} from '@mingce/eligibility';
import { formatMoney } from '@mingce/i18n';
import type { Vocabulary } from '@mingce/schema/types';
import { industries } from '@mingce/schema/vocabulary';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { endAfter } from './figure-steps.js';

/** Data for naming facts and their values. */
export interface FactWords {
  readonly i18n: LocalizeController;
  readonly facts: FactVocabulary;
  readonly regions: Vocabulary['regions'];
}

const industryByCode = new Map(industries.map((term) => [term.code, term]));

/** Sections and divisions of the classification of industries, each section before its divisions. */
export const industryNames = ({ i18n }: Pick<FactWords, 'i18n'>) =>
  industries.map(({ code }) => ({ code, name: industryName(code, { i18n }) }));

/** The name of a code of the classification of industries; of a group or a class, that of its division. */
export function industryName(code: string, { i18n }: Pick<FactWords, 'i18n'>): string {
  const term =
    industryByCode.get(code) ?? industryByCode.get(code.slice(0, 3)) ?? industryByCode.get(code.slice(0, 1));
  return (i18n.locale === 'en' && term?.labelEn) || term?.label || code;
}

export function regionName(code: string, { i18n, regions }: Pick<FactWords, 'i18n' | 'regions'>): string {
  const term = regions.find((region) => region.code === code);
  return (i18n.locale === 'en' && term?.labelEn) || term?.label || code;
}

/** Name of a fact: 营业收入, or 营业收入（前年度） for a period other than its own. */
export function factName(reference: string, { i18n, facts }: FactWords): string {
  const definition = definitionOf(reference, facts);
  if (definition === undefined) return reference;
  const name = definition.label[i18n.locale];
  const period = periodName(reference, i18n);
  return period === '' ? name : i18n.t.text('packageFactOf', { fact: name, period });
}

/** The period in a reference `name@period`; empty for the fact’s own period. */
export function periodName(reference: string, { t }: LocalizeController): string {
  const [, period] = reference.split('@');
  return period === undefined ? '' : t.term('packagePeriod', period);
}

/** A calculation with facts in words: 本年营业收入减去上年营业收入. */
export function operandName(operand: Operand, words: FactWords): string {
  const { t } = words.i18n;
  if (typeof operand === 'string') return factName(operand, words);
  const name = (one: Operand) => operandName(one, words);
  if ('sum' in operand) return operand.sum.map(name).join(t.text('packagePlus'));
  const [kind, pair] = Object.entries(operand)[0] as [string, readonly [Operand, Operand]];
  const [a, b] = [name(pair[0]), name(pair[1])];
  switch (kind) {
    case 'percent':
      return t.text('packageShareOf', { a, b });
    case 'growth':
      return t.text('packageGrowthOf', { a, b });
    case 'quotient':
      return t.text('packageQuotientOf', { a, b });
    default:
      return t.text('packageDifferenceOf', { a, b });
  }
}

/** A figure in the unit of its fact: 180 万元, 60 人, 5%. */
export function figureWords(
  value: number,
  unit: string | undefined,
  { i18n }: Pick<FactWords, 'i18n'>,
): string {
  const { locale, t } = i18n;
  if (unit === 'yuan') return formatMoney(value, locale);
  const figure = String(Math.round(value * 100) / 100);
  if (unit === 'percent') return `${figure}%`;
  if (unit === 'person') return t.text('packagePersons', { count: figure });
  return unit === undefined || unit === '' ? figure : `${figure}\u00a0${unit}`;
}

/** The unit of a calculation: shares and growth are percentages, sums and differences have the unit of their facts. */
export function unitOf(operand: Operand, facts: FactVocabulary): string | undefined {
  if (typeof operand === 'string') return definitionOf(operand, facts)?.unit;
  if ('percent' in operand || 'growth' in operand) return 'percent';
  if ('quotient' in operand) return undefined;
  const [first] = 'sum' in operand ? operand.sum : operand.difference;
  return first === undefined ? undefined : unitOf(first, facts);
}

/** Value of a fact or of a calculation with facts, in words; empty for unknown. */
export function operandValue(value: FactValue, operand: Operand, words: FactWords): string {
  if (typeof operand === 'string') return valueWords(value, operand, words);
  const unit = unitOf(operand, words.facts);
  if (typeof value === 'number') return figureWords(value, unit, words);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { min, max } = value as { readonly min?: number; readonly max?: number };
  const { t } = words.i18n;
  if (max === undefined)
    return min === undefined ? '' : t.text('packageFrom', { min: figureWords(min, unit, words) });
  if (min === undefined) return t.text('packageUpTo', { max: figureWords(max, unit, words) });
  return t.text('packageBetween', { min: figureWords(min, unit, words), max: figureWords(max, unit, words) });
}

/** Value of a fact, in words; empty for unknown. */
export function valueWords(value: FactValue, reference: string, words: FactWords): string {
  const definition = definitionOf(reference, words.facts);
  if (value === null || value === undefined || definition === undefined) return '';
  if (Array.isArray(value))
    return value.length === 0 ? words.i18n.t.text('packageNone') : words.i18n.format.list(value as string[]);
  if (typeof value !== 'object') return scalarWords(value, definition, words);
  if ('oneOf' in value)
    // Several groups of a division have the same name.
    return Array.from(new Set(value.oneOf.map((one) => scalarWords(one, definition, words)))).join(
      words.i18n.t.text('packageOr'),
    );
  return rangeWords(value as Range, definition, words);
}

function scalarWords(value: string | number | boolean, definition: FactDefinition, words: FactWords): string {
  const { i18n } = words;
  if (typeof value === 'boolean') return i18n.t.text(value ? 'packageYes' : 'packageNo');
  if (typeof value === 'number') return figureWords(value, definition.unit, words);
  switch (definition.type) {
    case 'region':
      return regionName(value, words);
    case 'industry':
      return industryName(value, words);
    case 'date':
      return i18n.format.date(value);
    default:
      return definition.options?.find((option) => option.value === value)?.label[i18n.locale] ?? value;
  }
}

/** 不足20人, 20—299人, 2000万元以上不足4亿元, 4亿元以上. */
export function rangeWords({ min, max }: Range, definition: FactDefinition, words: FactWords): string {
  const { t } = words.i18n;
  const one = (end: number | string) => scalarWords(end, definition, words);
  if (typeof max === 'number' && !Number.isInteger(max) && !definition.isWhole) {
    const below = figureWords(endAfter(max, definition), definition.unit, words);
    if (min === undefined || min === 0) return t.text('packageBelow', { max: below });
    return t.text('packageFromBelow', { min: one(min), max: below });
  }
  if (max === undefined) return t.text('packageFrom', { min: one(min ?? 0) });
  if (min === undefined) return t.text('packageUpTo', { max: one(max) });
  if (min === 0 && typeof max === 'number')
    return t.text('packageBelow', { max: figureWords(max + 1, definition.unit, words) });
  return t.text('packageBetween', { min: one(min), max: one(max) });
}
