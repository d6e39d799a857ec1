import { comparisonsOf, comparisonsOfTests } from './comparisons.js';
import type { FactDefinition } from './fact-definition.js';
import type { BenefitItem, Test } from './types.js';
import { rungsFrom } from './vocabulary.js';

/**
 * The titles in conditions or amounts of items, and those that satisfy them too: higher levels of a name (省级绿色工厂 for
 * 市级绿色工厂) and the ladders of the fact.
 *
 * @param fact - A fact whose values are lists of titles.
 */
export function titlesAsked(
  items: readonly BenefitItem[],
  fact: string,
  definition: FactDefinition,
): readonly string[] {
  const ofAmounts = comparisonsOfTests(items.flatMap(({ awards = [] }) => awards.flatMap(testsIn)));
  const comparisons = [...(comparisonsOf(items).get(fact) ?? []), ...(ofAmounts.get(fact) ?? [])];
  const asked = comparisons
    .flatMap(({ value }) => value as string | readonly string[])
    .filter((title) => typeof title === 'string');
  const ladders = (definition.ladders ?? []).flat();
  return Array.from(new Set([...ladders, ...asked.flatMap((title) => rungsFrom(title, definition))]));
}

/** The tests of the tables in an amount, at any depth. */
function testsIn(value: unknown): Test[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'when' ? [inner as Test] : testsIn(inner),
  );
}
