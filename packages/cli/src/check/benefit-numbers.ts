import type { FactVocabulary } from '@mingce/eligibility';
import type { BenefitItem, ConditionNode } from '@mingce/schema/types';
import { findQuantities } from '../numbers/find-quantities.js';
import { vocabularyOf } from './benefit-items.js';
import { conditionsIn } from './conditions-in.js';
import { type Figure, testFigures } from './figures.js';
import type { Rule } from './library.js';

/**
 * Numbers in the text that are missing among the figures although others of the same unit are there: one of the two is
 * a mistake.
 */
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

/** Compares the text of each condition and group with its tests: readers and the engine must get the same condition. */
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
    node.text === undefined ? [] : [{ text: node.text, figures: figuresOf(node, vocabulary), path }],
  );
}

/** The thresholds of a condition, or of all those of a group. */
function figuresOf(node: ConditionNode, vocabulary: FactVocabulary): Figure[] {
  return [...conditionsIn([node], [])].flatMap(([one]) =>
    'test' in one && one.test ? testFigures(one.test, vocabulary) : [],
  );
}
