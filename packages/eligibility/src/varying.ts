import { MingceError } from '@mingce/schema/errors';
import type { Facts } from './facts.js';
import type { Outcome } from './outcome.js';
import type { Cases, Test, Varying } from './types.js';

export const isCases = <T>(value: Varying<T>): value is Cases<T> =>
  typeof value === 'object' && value !== null && 'cases' in value;

/** The possible values for this enterprise, and the facts that would reduce them. */
export interface Possible<T> {
  readonly values: readonly T[];
  readonly missing: readonly string[];
}

type Judge = (test: Test, facts: Facts) => Outcome;

/**
 * The row whose `when` is met gives the value. If a row is undecided, it or a later one may apply.
 *
 * @throws MingceError `eligibility.noCase` if no row applies: the last row of a table must have no `when`.
 */
export function possibleValues<T>(varying: Varying<T>, facts: Facts, judge: Judge): Possible<T> {
  if (!isCases(varying)) return { values: [varying], missing: [] };
  const values: T[] = [];
  const missing: string[] = [];
  for (const { when, value } of varying.cases) {
    const outcome = when ? judge(when, facts) : undefined;
    if (outcome?.status === 'notMet') continue;
    values.push(value);
    if (!outcome || outcome.status === 'met') return { values, missing };
    missing.push(...outcome.facts);
  }
  if (values.length === 0) throw new MingceError('eligibility.noCase');
  return { values, missing };
}
