import { comparisonsOf } from './comparisons.js';
import { type Judgement, type JudgeOptions, judgeAll } from './judge.js';
import type { BenefitItem, Profile } from './types.js';
import { isCases } from './varying.js';
import { definitionOf, type FactVocabulary, factVocabulary } from './vocabulary.js';

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

/** Number of different values that the conditions ask of each fact. */
function valuesAsked(items: readonly BenefitItem[]): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const [fact, comparisons] of comparisonsOf(items)) {
    const values = comparisons.flatMap(({ value }) => (isCases(value) ? [] : value));
    asked.set(fact, new Set(values).size);
  }
  return asked;
}

/**
 * Chance that an answer misses a condition: of a place, a trade or a title, the more of them the feed asks for, the less
 * likely is the one that a condition wants.
 */
function chanceToFail(fact: string, asked: ReadonlyMap<string, number>, vocabulary: FactVocabulary): number {
  const definition = definitionOf(fact, vocabulary);
  if (definition?.usual !== undefined) return unusual;
  if (definition?.type === 'number' || definition?.type === 'date') return evenChance;
  return Math.max(evenChance, 1 - 1 / Math.max(1, asked.get(fact) ?? 1));
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
  const asked = valuesAsked(items);
  const chances = new Map<string, number>();
  const chanceOf = (fact: string) => {
    const chance = chances.get(fact) ?? chanceToFail(fact, asked, vocabulary);
    chances.set(fact, chance);
    return chance;
  };
  const weights = new Map<string, Weight>();
  // Only an item that is still possible has facts that are open.
  for (const judgement of judgements) weigh(judgement, chanceOf, weights);
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
