import { factVocabulary, itemsOf, packItems } from '@mingce/eligibility';
import type { FeedConfig, ObjectRef } from '@mingce/schema/types';
import type { PolicyFields } from '../pipeline/packed-policy.js';

/** Writes the index of all benefit items and its parts; writes nothing if no policy has any. */
export async function writeBenefits(
  policies: readonly PolicyFields[],
  { facts }: Pick<FeedConfig, 'facts'>,
  writeObject: (value: unknown) => Promise<ObjectRef>,
): Promise<ObjectRef | undefined> {
  const items = policies.flatMap(itemsOf);
  if (items.length === 0) return undefined;
  // The recipients of an item must not change between builds: the day only affects ages, which decide no filter.
  const options = { on: '2000-01-01', vocabulary: factVocabulary(facts) };
  return writeObject(await packItems(items, options, writeObject));
}

/** 办事需求 of all items of a policy. */
export const needsOf = ({ benefit }: PolicyFields): string[] => [
  ...new Set([...(benefit?.needs ?? []), ...(benefit?.items ?? []).flatMap(({ needs = [] }) => needs)]),
];

/**
 * Period from the first to the last day of application of a policy's items, for lists of policies. An item without a
 * last day leaves the period open.
 */
export function applicationDays({ benefit }: PolicyFields): { opensOn?: string; closesOn?: string } {
  const rounds = (benefit?.items ?? []).flatMap(({ windows = [] }) =>
    windows.length === 0
      ? [{}]
      : windows.flatMap((window) => ('yearly' in window || 'since' in window ? [{}] : [window])),
  ) as { opensOn?: string; closesOn?: string }[];
  const [opensOn] = rounds.flatMap((round) => round.opensOn ?? []).sort();
  const closing = rounds.flatMap((round) => round.closesOn ?? []).sort();
  const closesOn = closing.length === rounds.length ? closing.at(-1) : undefined;
  return { ...(opensOn ? { opensOn } : {}), ...(closesOn ? { closesOn } : {}) };
}
