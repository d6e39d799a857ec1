import { comparisonsOf } from './comparisons.js';
import { type Judgement, type JudgeOptions, judgeAll } from './judge.js';
import type { BenefitItem, Comparison, Profile } from './types.js';
import { isCases } from './varying.js';
import { definitionOf, type FactVocabulary, factVocabulary } from './vocabulary.js';
import { isIndustryWithin, isRegionWithin } from './within.js';

export interface NextQuestion {
  /** The fact to ask for: `name` or `name@period`. */
  readonly fact: string;
  /** Items that any answer settles: nothing else about them is open. */
  readonly settles: number;
  /** Open items that the answer bears on, those that it settles among them. */
  readonly bearsOn: number;
}

interface Weight {
  settles: number;
  bearsOn: number;
  /** Number of items that an answer can be expected to settle. */
  expected: number;
}

/** Share of the enterprises that answer otherwise than usual: few are on a list of the dishonest. */
const unusual = 0.05;

/** A figure misses a bound as often as it reaches it, for all that is known beforehand. */
const evenChance = 0.5;

/** Worth of narrowing a condition that further facts are open of, beside deciding one. */
const worthOfNarrowing = 0.25;

type ValuesAsked = ReadonlyMap<string, readonly string[]>;

const valuesOf = (comparisons: readonly Comparison[]) =>
  comparisons.flatMap(({ value }) => (isCases(value) ? [] : value)).map(String);

/** The values that the conditions ask of each fact, without those that hold a narrower one: an answer is one of them. */
function valuesAsked(items: readonly BenefitItem[], vocabulary: FactVocabulary): ValuesAsked {
  return new Map(
    [...comparisonsOf(items)].map(([fact, comparisons]) => {
      const values = [...new Set(valuesOf(comparisons))];
      const isHeld = holding(fact, vocabulary);
      return [fact, values.filter((one) => !values.some((other) => other !== one && isHeld(other, one)))];
    }),
  );
}

/** Whether a value of a fact is within another: a county in its city, a trade in its section. */
function holding(fact: string, vocabulary: FactVocabulary): (inner: string, outer: string) => boolean {
  const type = definitionOf(fact, vocabulary)?.type;
  if (type === 'region') return (inner, outer) => isRegionWithin(inner, outer) === true;
  if (type === 'industry') return (inner, outer) => isIndustryWithin(inner, outer) === true;
  return (inner, outer) => inner === outer;
}

/**
 * Chance that an answer misses what an item asks of a fact: the share of the places, trades or titles of the feed that the item
 * does not take. An item for a whole city loses nobody by the county.
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
 * The fact whose answer can be expected to settle the most items, or `undefined` if none is open. Items that are out, and
 * those that only an office decides, ask nothing.
 *
 * @param passedOver - Facts that were asked for and not answered: they are not asked for again.
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
    // Only an item that is still possible has facts that are open.
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
