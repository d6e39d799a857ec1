import { definitionOf, type FactVocabulary } from '@mingce/eligibility';
import type { BenefitItem, ConditionNode, Operand, Test } from '@mingce/schema/types';
import { findQuantities } from '../numbers/find-quantities.js';
import { vocabularyOf } from './benefit-items.js';
import type { Rule } from './library.js';
import type { FieldPath } from './record-fields.js';

/** A number that a test or an amount has, in the unit that texts are read in. */
interface Figure {
  value: number;
  unit: string;
  /** 100 is said as well by 101 at the least, and by 99 at the most. */
  isLimit?: boolean;
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

/** All thresholds of a test, those of its tables and of the conditions of their rows included. */
function figuresOf(test: Test, vocabulary: FactVocabulary): Figure[] {
  if ('all' in test) return test.all.flatMap((one) => figuresOf(one, vocabulary));
  if ('any' in test) return test.any.flatMap((one) => figuresOf(one, vocabulary));
  if ('not' in test) return figuresOf(test.not, vocabulary);
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
    ...(when ? figuresOf(when, vocabulary) : []),
    ...figures(one),
  ]);
}

/** Numbers of the words that the figures lack although they have others of the unit: one of the two is a slip. */
function lacking(text: string, figures: readonly Figure[]): { number: string; found: string }[] {
  return findQuantities(text).flatMap(({ text: number, value, unit }) => {
    const same = figures.filter((figure) => figure.unit === unit);
    const isSaid = same.some(
      (figure) =>
        figure.value === value ||
        (figure.isLimit && unit !== '%' && unit !== '元' && Math.abs(figure.value - value) === 1),
    );
    if (same.length === 0 || isSaid) return [];
    return [{ number, found: same.map((figure) => `${figure.value}${unit}`).join('、') }];
  });
}

function* conditionsIn(
  nodes: readonly ConditionNode[],
  path: FieldPath,
): Generator<[ConditionNode, FieldPath]> {
  for (const [index, node] of nodes.entries()) {
    const at = [...path, index];
    yield [node, at];
    if ('all' in node) yield* conditionsIn(node.all, [...at, 'all']);
    else if ('any' in node) yield* conditionsIn(node.any, [...at, 'any']);
    else if ('not' in node) yield* conditionsIn([node.not], [...at, 'not']);
  }
}

/** The words of each condition against its test: what a reader reads and what is judged must be the same. */
export const benefitNumbers: Rule = (library, report) => {
  const vocabulary = vocabularyOf(library.sources.config);
  for (const source of library.all('policy'))
    for (const [place, item] of (source.record.benefit?.items ?? []).entries())
      for (const { text, figures, path } of wordsWithFigures(item, vocabulary))
        for (const found of lacking(text, figures))
          report(source, 'benefit.numberDiffers', found, ['benefit', 'items', place, ...path]);
};

function wordsWithFigures(item: BenefitItem, vocabulary: FactVocabulary) {
  return [...conditionsIn(item.conditions ?? [], ['conditions'])].flatMap(([node, path]) =>
    'test' in node && node.test ? [{ text: node.text, figures: figuresOf(node.test, vocabulary), path }] : [],
  );
}
