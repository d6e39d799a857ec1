import { type FeedGroup, openFeeds } from '@mingce/feed';

const groups = new Map<string, Promise<FeedGroup>>();

/** Opens feeds once for all elements of the page. What failed, wholly or in part, is tried again by the next to ask. */
export function openShared(urls: readonly string[], publicKey: string): Promise<FeedGroup> {
  const key = JSON.stringify([urls, publicKey]);
  const present = groups.get(key);
  if (present) return present;
  const opening = openFeeds(urls, publicKey === '' ? {} : { publicKey });
  groups.set(key, opening);
  opening.then(
    (group) => group.failures.length > 0 && groups.delete(key),
    () => groups.delete(key),
  );
  return opening;
}
