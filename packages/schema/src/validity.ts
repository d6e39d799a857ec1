import type { Policy } from './types.js';
import type { ValidityFacts } from './validity-facts.js';
import type { Validity } from './vocabulary/constants.js';

/** The dates of a policy that decide its validity, relations of later policies included. */
export function validityFacts(policy: Omit<Policy, 'body'>): ValidityFacts {
  const first = (types: readonly string[]) =>
    policy.links?.relatedBy
      ?.filter((relation) => types.includes(relation.type))
      .map((relation) => relation.on)
      .sort()[0];
  const repeals = [policy.repealedOn, first(['repeals', 'replaces'])]
    .filter((day) => day !== undefined)
    .sort();
  return {
    effectiveOn: policy.effectiveOn,
    expiresOn: policy.expiresOn,
    repealedOn: repeals[0],
    amendedOn: first(['amends']),
    ended: policy.ended,
  };
}

/**
 * `expiresOn` for comparing days: for a policy that ended on an unknown day, a day before all others. It is never
 * shown.
 */
export function comparableExpiry({ expiresOn, ended }: ValidityFacts): string | undefined {
  return expiresOn ?? (ended ? '1900-01-01' : undefined);
}

/**
 * 时效性 on a day. It is calculated on display and never stored: a feed published in May must not show a policy as in
 * force that expired in June. `expiresOn` is the last valid day; `repealedOn` is the first invalid one. A known day
 * takes precedence over `ended`.
 *
 * @param today - A day as YYYY-MM-DD, in the publisher's time zone.
 */
export function validityOn(facts: ValidityFacts, today: string): Validity {
  if (facts.repealedOn !== undefined && facts.repealedOn <= today) return 'repealed';
  const expiresOn = comparableExpiry(facts);
  if (expiresOn !== undefined && expiresOn < today) return 'expired';
  if (facts.effectiveOn !== undefined && facts.effectiveOn > today) return 'pending';
  if (facts.amendedOn !== undefined && facts.amendedOn <= today) return 'amended';
  return 'inForce';
}
