import type { Fault } from '../errors.js';
import type { Policy } from '../types.js';
import { inOrder } from './date-order.js';
import { errorAt } from './rule.js';

/** A document is signed, then made public; it takes effect, then lapses or is repealed. */
export function checkPolicyDates(policy: Policy): Fault[] {
  const at = (field: 'issuedOn' | 'publishedOn' | 'effectiveOn' | 'expiresOn' | 'repealedOn') => ({
    path: [field],
    date: policy[field],
  });
  return [
    ...inOrder(at('issuedOn'), at('publishedOn')),
    // Retroactive rules exist, but usually one of the two dates is a mistake.
    ...inOrder(at('issuedOn'), at('effectiveOn'), { code: 'date.retroactive', severity: 'warning' }),
    ...inOrder(at('effectiveOn'), at('expiresOn')),
    ...inOrder(at('issuedOn'), at('expiresOn')),
    ...inOrder(at('issuedOn'), at('repealedOn')),
    ...checkGazette(policy),
  ];
}

function checkGazette({ issuedOn, gazette }: Policy): Fault[] {
  if (!gazette || issuedOn === undefined || gazette.year >= Number(issuedOn.slice(0, 4))) return [];
  return [errorAt(['gazette', 'year'], 'gazette.beforeIssue', { year: gazette.year, date: issuedOn })];
}
