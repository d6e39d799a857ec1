import type { Fault } from '../errors.js';
import type { QA } from '../types.js';
import { inOrder } from './date-order.js';
import { errorAt } from './rule.js';

/** An answer holds from one day to a later one. */
export function checkAnswerDates({ validFrom, validTo }: QA): Fault[] {
  return inOrder({ path: ['validFrom'], date: validFrom }, { path: ['validTo'], date: validTo });
}

/** A clause is a clause of some policy: its own says which, or the answer names exactly one. */
export function checkAnswerClauses({ clauses, policies }: QA): Fault[] {
  if (policies?.length === 1) return [];
  return clauses.flatMap((clause, index) =>
    clause.policy === undefined
      ? [errorAt(['clauses', index, 'policy'], 'clause.noPolicy', { anchor: clause.anchor })]
      : [],
  );
}
