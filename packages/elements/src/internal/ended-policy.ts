import type { Policy } from '@mingce/schema/types';
import { validityFacts, validityOn } from '@mingce/schema/validity';

/** The first of several policies that is no longer in force on a day, YYYY-MM-DD. */
export function endedPolicy(policies: Iterable<Policy>, today: string): Policy | undefined {
  return Array.from(policies).find((policy) =>
    ['expired', 'repealed'].includes(validityOn(validityFacts(policy), today)),
  );
}
