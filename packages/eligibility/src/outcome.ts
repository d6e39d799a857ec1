import type { Status } from './types.js';

/** Result of a test in Kleene's three-valued logic; `unknown` and `office` are the two reasons for the third value. */
export interface Outcome {
  readonly status: Status;
  /** The facts whose values would narrow the result; empty when it is decided. */
  readonly facts: readonly string[];
  /** The offices that decide if facts cannot. */
  readonly offices: readonly string[];
}

export const met: Outcome = { status: 'met', facts: [], offices: [] };
export const notMet: Outcome = { status: 'notMet', facts: [], offices: [] };

export const unknown = (facts: readonly string[]): Outcome => ({ status: 'unknown', facts, offices: [] });
export const byOffice = (office: string): Outcome => ({ status: 'office', facts: [], offices: [office] });

const union = (left: readonly string[], right: readonly string[]): readonly string[] => {
  if (left.length === 0) return right;
  const added = right.filter((one) => !left.includes(one));
  return added.length === 0 ? left : [...left, ...added];
};

/**
 * The combination of two results of which neither decides. Open facts take precedence over the decision of an office.
 */
const undecided = (left: Outcome, right: Outcome): Outcome => ({
  status: left.status === 'unknown' || right.status === 'unknown' ? 'unknown' : 'office',
  facts: union(left.facts, right.facts),
  offices: union(left.offices, right.offices),
});

/** Combines results: one `decisive` result decides; the result is `neutral` only if all are. */
function combine(outcomes: Iterable<Outcome>, neutral: Outcome, decisive: Outcome): Outcome {
  let result = neutral;
  for (const outcome of outcomes) {
    if (outcome.status === decisive.status) return decisive;
    if (outcome.status === neutral.status) continue;
    result = result.status === neutral.status ? outcome : undecided(result, outcome);
  }
  return result;
}

export const allOf = (outcomes: Iterable<Outcome>): Outcome => combine(outcomes, met, notMet);
export const anyOf = (outcomes: Iterable<Outcome>): Outcome => combine(outcomes, notMet, met);

export function negate(outcome: Outcome): Outcome {
  if (outcome.status === 'met') return notMet;
  if (outcome.status === 'notMet') return met;
  return outcome;
}
