import type { Fault } from '../errors.js';
import type { Consultation } from '../types.js';
import { inOrder } from './date-order.js';
import { errorAt } from './rule.js';

/** A consultation opens, closes, and is then reported on. */
export function checkConsultationDates({ opensOn, closesOn, feedback }: Consultation): Fault[] {
  return [
    ...inOrder({ path: ['opensOn'], date: opensOn }, { path: ['closesOn'], date: closesOn }),
    ...inOrder(
      { path: ['opensOn'], date: opensOn },
      { path: ['feedback', 'publishedOn'], date: feedback?.publishedOn },
    ),
  ];
}

/** No more opinions can be adopted, or turned down with a reason, than were received. */
export function checkFeedbackCounts({ feedback }: Consultation): Fault[] {
  if (!feedback) return [];
  const { received, adopted, rejectedGroups = [] } = feedback;
  const accountedFor = rejectedGroups.reduce((sum, group) => sum + group.count, adopted);
  return accountedFor > received
    ? [errorAt(['feedback', 'received'], 'feedback.counts', { received, accountedFor })]
    : [];
}
