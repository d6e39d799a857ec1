import type { Need, Policy, Stacking } from '@mingce/schema/types';
import { comparableExpiry, validityFacts } from '@mingce/schema/validity';
import { dateOfDay, dayNumber } from '../dates.js';
import type { BenefitItem } from '../types.js';

/** Fields of an item's policy for a list. */
export interface ItemPolicy {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly issuers: readonly string[];
  readonly documentNumber?: string | undefined;
  readonly publishedOn: string;
}

/**
 * An item among those of other policies: its id is `policy/item`, its stacking uses such ids too, and it includes the
 * values that its policy gives for all items. `own` is its id within the policy.
 */
export interface FeedItem extends BenefitItem {
  readonly own: string;
  readonly policy: ItemPolicy;
  readonly needs: readonly Need[];
}

const earliest = (days: readonly (string | undefined)[]) =>
  days.filter((day): day is string => day !== undefined).sort()[0];

const dayBefore = (date: string | undefined) => {
  const day = date === undefined ? undefined : dayNumber(date);
  return day === undefined ? undefined : dateOfDay(day - 1);
};

/** Converts names of one policy to names of the feed; names of other policies already are `policy/name`. */
function stackingOf(policy: string, stacking: Stacking): Stacking {
  const full = (name: string) => (name.includes('/') ? name : `${policy}/${name}`);
  const { excludes, onTopOf, chooseOne, higherOnly, oncePerYear, sharedCaps } = stacking;
  return {
    ...(excludes ? { excludes: excludes.map(full) } : {}),
    ...(onTopOf ? { onTopOf: onTopOf.map(full) } : {}),
    ...(chooseOne === undefined ? {} : { chooseOne: full(chooseOne) }),
    ...(higherOnly === undefined ? {} : { higherOnly: full(higherOnly) }),
    ...(oncePerYear === undefined ? {} : { oncePerYear: oncePerYear === true ? true : full(oncePerYear) }),
    ...(sharedCaps ? { sharedCaps: sharedCaps.map((cap) => ({ ...cap, group: full(cap.group) })) } : {}),
  };
}

/** The items of a policy for judging and listing among those of others; empty for a policy without benefit data. */
export function itemsOf(policy: Omit<Policy, 'body'>): FeedItem[] {
  const { id, title, region, issuers, documentNumber, publishedOn, benefit, contact } = policy;
  const facts = validityFacts(policy);
  const { effectiveOn, expiresOn, repealedOn } = facts;
  // If a policy ended on an unknown day, all its items have ended, regardless of their own days.
  const unknownEnd = expiresOn === undefined ? comparableExpiry(facts) : undefined;
  const shown = { id, title, region, issuers, publishedOn, ...(documentNumber ? { documentNumber } : {}) };
  return (benefit?.items ?? []).map((item): FeedItem => {
    const firstDay = item.effectiveOn ?? effectiveOn;
    const lastDay = earliest([item.expiresOn ?? expiresOn, unknownEnd, dayBefore(repealedOn)]);
    const reached = item.contact ?? contact;
    return {
      ...item,
      id: `${id}/${item.id}`,
      own: item.id,
      policy: shown,
      needs: item.needs ?? benefit?.needs ?? [],
      ...(item.stacking ? { stacking: stackingOf(id, item.stacking) } : {}),
      ...(firstDay === undefined ? {} : { effectiveOn: firstDay }),
      ...(lastDay === undefined ? {} : { expiresOn: lastDay }),
      ...(reached ? { contact: reached, office: item.office ?? reached.office } : {}),
    };
  });
}
