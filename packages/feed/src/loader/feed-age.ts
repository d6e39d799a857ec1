import type { FeedManifest } from '@mingce/schema/types';

const day = 86_400_000;

/** Days for which a feed without `expiresAt` is valid; feeds of format 1.0 have none. */
export const defaultValidForDays = 90;

/**
 * The expiry of a feed: the earlier of its own and that of its newest key statement. An expired feed is marked as old
 * but not rejected, since the reader's clock may be wrong.
 */
export function expiryOf({ publishedAt, expiresAt, trust }: FeedManifest): string {
  const assumed = new Date(Date.parse(publishedAt) + defaultValidForDays * day).toISOString();
  const own = expiresAt ?? assumed;
  const ofKeys = trust?.[trust.length - 1]?.expiresAt;
  return ofKeys !== undefined && Date.parse(ofKeys) < Date.parse(own) ? ofKeys : own;
}

/** Whole days since a feed was published; negative if the clock is behind it. */
export function ageInDays({ publishedAt }: FeedManifest, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(publishedAt)) / day);
}
