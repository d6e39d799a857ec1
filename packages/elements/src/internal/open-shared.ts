import { type FeedGroup, type OpenFeedOptions, openFeeds } from '@mingce/feed';

/** Milliseconds to wait for slower feeds after one has opened. */
const patience = 2000;

type Ahead = NonNullable<OpenFeedOptions['ahead']>;

/** Feeds that were opened together; `aheads` while they are being opened. */
interface Group {
  opening: Promise<FeedGroup>;
  aheads: Ahead[] | undefined;
}

const groups = new Map<string, Group>();

/**
 * Opens feeds once for all elements of the page. Feeds that could not be opened in time are retried for the next
 * element.
 *
 * @param ahead - The parts of a search index that the element needs first, as for `openFeed`; those of all waiting
 *   elements are requested.
 */
export function openShared(urls: readonly string[], publicKey: string, ahead?: Ahead): Promise<FeedGroup> {
  const key = JSON.stringify([urls, publicKey]);
  const present = groups.get(key);
  if (present) {
    if (ahead) present.aheads?.push(ahead);
    return present.opening;
  }
  const aheads = ahead ? [ahead] : [];
  const opening = openFeeds(urls, {
    ...(publicKey === '' ? {} : { publicKey }),
    patience,
    ahead: function* (index) {
      for (const names of aheads) yield* names(index);
    },
  });
  const group: Group = { opening, aheads };
  groups.set(key, group);
  void opening.then(({ failures }) => {
    group.aheads = undefined;
    if (failures.length > 0) groups.delete(key);
  });
  return opening;
}
