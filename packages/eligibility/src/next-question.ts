import { comparisonsOf } from './comparisons.js';
import { type Judgement, type JudgeOptions, judgeAll } from './judge.js';
import type { BenefitItem, Comparison, Profile } from './types.js';
import { isCases } from './varying.js';
import { definitionOf, type FactVocabulary, factVocabulary } from './vocabulary.js';
import { isIndustryWithin, isRegionWithin } from './within.js';

export interface NextQuestion {
  /** The fact to ask for: `name` or `name@period`. */
  readonly fact: string;
  /** Number of items that any answer settles, because nothing else about them is open. */
  readonly settles: number;
  /** Number of open items that depend on the answer, including those that it settles. */
  readonly bearsOn: number;
}

interface Weight {
  settles: number;
  bearsOn: number;
  /** Expected number of items that an answer settles. */
  expected: number;
}

/** Assumed share of enterprises with an unusual answer: few are on a list of dishonest persons. */
const unusual = 0.05;

/** Prior probability that a figure misses a bound. */
const evenChance = 0.5;

/** Value of narrowing a condition with further open facts, relative to deciding one. */
const worthOfNarrowing = 0.25;

type ValuesAsked = ReadonlyMap<string, readonly string[]>;

const valuesOf = (comparisons: readonly Comparison[]) =>
  comparisons.flatMap(({ value }) => (isCases(value) ? [] : value)).map(String);

/** The values of each fact in the conditions, without those that contain a narrower one; an answer is one of them. */
function valuesAsked(items: readonly BenefitItem[], vocabulary: FactVocabulary): ValuesAsked {
  return new Map(
    [...comparisonsOf(items)].map(([fact, comparisons]) => {
      const values = [...new Set(valuesOf(comparisons))];
      const isHeld = holding(fact, vocabulary);
      return [fact, values.filter((one) => !values.some((other) => other !== one && isHeld(other, one)))];
    }),
  );
}

/**
 * Returns a predicate for whether the first value of a fact is within the second: a county in its city, an industry in
 * its section.
 */
function holding(fact: string, vocabulary: FactVocabulary): (inner: string, outer: string) => boolean {
  const type = definitionOf(fact, vocabulary)?.type;
  if (type === 'region') return (inner, outer) => isRegionWithin(inner, outer) === true;
  if (type === 'industry') return (inner, outer) => isIndustryWithin(inner, outer) === true;
  return (inner, outer) => inner === outer;
}

/**
 * Probability that an answer fails an item's condition on a fact: the share of the feed's places, industries or titles
 * that the item excludes. An item for a whole city excludes no county.
 */
function chanceToFail(
  fact: string,
  own: readonly Comparison[],
  asked: ValuesAsked,
  vocabulary: FactVocabulary,
): number {
  const definition = definitionOf(fact, vocabulary);
  if (definition?.usual !== undefined) return unusual;
  const values = asked.get(fact) ?? [];
  if (definition?.type === 'number' || definition?.type === 'date' || values.length < 2) return evenChance;
  const isHeld = holding(fact, vocabulary);
  const wanted = valuesOf(own);
  const missed = values.filter((one) => !wanted.some((outer) => isHeld(one, outer))).length;
  return Math.max(unusual, missed / values.length);
}

function weigh(
  { conditions, facts }: Judgement,
  chanceOf: (fact: string) => number,
  weights: Map<string, Weight>,
): void {
  const open = conditions.filter(({ status, isPreference }) => status === 'unknown' && !isPreference);
  const isLast = facts.length === 1;
  for (const fact of facts) {
    const weight = weights.get(fact) ?? { settles: 0, bearsOn: 0, expected: 0 };
    const touched = open.filter((condition) => condition.facts.includes(fact));
    const decided = touched.filter((condition) => condition.facts.length === 1).length;
    const narrowed = (worthOfNarrowing * (touched.length - decided)) / open.length;
    weight.bearsOn += 1;
    weight.settles += isLast ? 1 : 0;
    weight.expected += isLast ? 1 : 1 - (1 - chanceOf(fact)) ** decided + narrowed;
    weights.set(fact, weight);
  }
}

/**
 * The fact whose answer is expected to settle the most items, or `undefined` if none is open. Ineligible items and
 * those that only an office decides need no question.
 *
 * @param passedOver - Skipped facts, which are not asked again.
 */
export function nextQuestion(
  items: readonly BenefitItem[],
  profile: Profile,
  options: JudgeOptions,
  passedOver: ReadonlySet<string> = new Set(),
): NextQuestion | undefined {
  const { vocabulary = factVocabulary() } = options;
  const { judgements } = judgeAll(items, profile, { ...options, vocabulary });
  const asked = valuesAsked(items, vocabulary);
  const byId = new Map(items.map((item) => [item.id, item]));
  const weights = new Map<string, Weight>();
  for (const judgement of judgements) {
    const item = byId.get(judgement.item);
    // Only possible items have open facts.
    if (item === undefined || judgement.facts.length === 0) continue;
    const comparisons = comparisonsOf([item]);
    weigh(judgement, (fact) => chanceToFail(fact, comparisons.get(fact) ?? [], asked, vocabulary), weights);
  }
  const ranked = [...weights]
    .filter(([fact]) => !passedOver.has(fact))
    .sort(
      ([nameA, a], [nameB, b]) =>
        b.expected - a.expected || b.settles - a.settles || (nameA < nameB ? -1 : 1),
    );
  const [first] = ranked;
  if (!first) return undefined;
  const [fact, { settles, bearsOn }] = first;
  return { fact, settles, bearsOn };
}
