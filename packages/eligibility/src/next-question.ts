import { type Judgement, type JudgeOptions, judgeAll } from './judge.js';
import type { BenefitItem, Profile } from './types.js';

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

/** A condition that only this fact is open of fails as often as it is met, for all that is known beforehand. */
const chanceToFail = 0.5;

/** Worth of narrowing a condition that further facts are open of, beside deciding one. */
const worthOfNarrowing = 0.1;

function weigh({ conditions, facts }: Judgement, weights: Map<string, Weight>): void {
  const open = conditions.filter(({ status, isPreference }) => status === 'unknown' && !isPreference);
  for (const fact of facts) {
    const weight = weights.get(fact) ?? { settles: 0, bearsOn: 0, expected: 0 };
    const touched = open.filter((condition) => condition.facts.includes(fact));
    const decided = touched.filter((condition) => condition.facts.length === 1).length;
    const isLast = facts.length === 1;
    weight.bearsOn += 1;
    weight.settles += isLast ? 1 : 0;
    weight.expected += isLast
      ? 1
      : 1 - (1 - chanceToFail) ** decided + (worthOfNarrowing * (touched.length - decided)) / open.length;
    weights.set(fact, weight);
  }
}

/**
 * The fact whose answer can be expected to settle the most items, or `undefined` if none is open. Items that are out, and
 * those that only an office decides, ask nothing.
 */
export function nextQuestion(
  items: readonly BenefitItem[],
  profile: Profile,
  options: JudgeOptions,
): NextQuestion | undefined {
  return nextQuestionOf(judgeAll(items, profile, options).judgements);
}

/** The same, of items that are judged already. */
export function nextQuestionOf(judgements: readonly Judgement[]): NextQuestion | undefined {
  const weights = new Map<string, Weight>();
  for (const judgement of judgements) if (judgement.verdict === 'possible') weigh(judgement, weights);
  const ranked = [...weights].sort(
    ([nameA, a], [nameB, b]) => b.expected - a.expected || b.settles - a.settles || (nameA < nameB ? -1 : 1),
  );
  const [first] = ranked;
  if (!first) return undefined;
  const [fact, { settles, bearsOn }] = first;
  return { fact, settles, bearsOn };
}
