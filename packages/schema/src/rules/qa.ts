import type { Fault } from '../errors.js';
import type { QA } from '../types.js';
import { inOrder } from './date-order.js';
import { errorAt } from './rule.js';

/** The first day of an answer's validity must not be after the last. */
export function checkAnswerDates({ validFrom, validTo }: QA): Fault[] {
  return inOrder({ path: ['validFrom'], date: validFrom }, { path: ['validTo'], date: validTo });
}

/** Every clause needs a policy: it names one itself, or the answer names exactly one. */
export function checkAnswerClauses({ clauses, policies }: QA): Fault[] {
  if (policies?.length === 1) return [];
  return clauses.flatMap((clause, index) =>
    clause.policy === undefined
      ? [errorAt(['clauses', index, 'policy'], 'clause.noPolicy', { anchor: clause.anchor })]
      : [],
  );
}
