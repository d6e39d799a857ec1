import { type Feed, type FeedGroup, type OpenFeedOptions, openFeed } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import { errorCode } from './policy-error-event.js';

/** Milliseconds that slower feeds are waited for once one has opened. */
const patience = 2000;

type Ahead = NonNullable<OpenFeedOptions['ahead']>;

/** Feeds that were opened together; `aheads` while they are being opened. */
interface Group {
  opening: Promise<FeedGroup>;
  aheads: Ahead[] | undefined;
}

const groups = new Map<string, Group>();

/**
 * Opens feeds once for all elements of the page, to be read as one. It never rejects: what could not be opened, or not
 * in time, is named in `failures`, and is tried again by the next element to ask.
 *
 * @param ahead - What the element will want first of a search index, as for `openFeed`; whoever opens the feeds, each
 * element that waits for them is heard.
 */
export function openShared(urls: readonly string[], publicKey: string, ahead?: Ahead): Promise<FeedGroup> {
  const key = JSON.stringify([urls, publicKey]);
  const present = groups.get(key);
  if (present) {
    if (ahead) present.aheads?.push(ahead);
    return present.opening;
  }
  const aheads = ahead ? [ahead] : [];
  const opening = openAll(urls, publicKey, function* (index) {
    for (const names of aheads) yield* names(index);
  });
  const group: Group = { opening, aheads };
  groups.set(key, group);
  void opening.then(({ failures }) => {
    group.aheads = undefined;
    if (failures.length > 0) groups.delete(key);
  });
  return opening;
}

async function openAll(urls: readonly string[], publicKey: string, ahead: Ahead): Promise<FeedGroup> {
  const opened = new Map<string, Feed>();
  const failed = new Map<string, unknown>();
  const options: OpenFeedOptions = publicKey === '' ? { ahead } : { publicKey, ahead };
  await new Promise<void>((resolve) => {
    const all = urls.map((url) =>
      openWritten(url, options).then(
        (feed) => {
          opened.set(url, feed);
          setTimeout(resolve, patience);
        },
        (error: unknown) => failed.set(url, error),
      ),
    );
    void Promise.all(all).then(() => resolve());
  });
  // In the order of the addresses, whichever opened first; what comes later is left to the next try.
  const feeds = urls.map((url) => opened.get(url)).filter((feed) => feed !== undefined);
  const failures = urls
    .filter((url) => !opened.has(url))
    .map((url) => ({ url, error: failed.get(url) ?? new MingceError('feed.timeout', { url }) }));
  return {
    feeds,
    failures,
    record: (kind, id, signal) => firstRecord(feeds, (feed) => feed.record(kind, id, signal)),
  };
}

const notThere = ['feed.missing', 'feed.notAFeed', 'feed.htmlInstead', 'feed.httpStatus'];

/** A name without an extension is the folder of a feed, as people write it; only what is no folder is asked as it stands. */
async function openWritten(url: string, options: OpenFeedOptions): Promise<Feed> {
  const folder = folderOf(url);
  if (folder === undefined) return openFeed(url, options);
  try {
    return await openFeed(folder, options);
  } catch (error) {
    if (!notThere.includes(errorCode(error))) throw error;
    // If that is no feed either, the folder is what the page's author will look for.
    return openFeed(url, options).catch(() => Promise.reject(error));
  }
}

function folderOf(url: string): string | undefined {
  const folder = new URL(url);
  if (/(?:\/|\.[^/]*)$/.test(folder.pathname)) return undefined;
  folder.pathname += '/';
  return folder.href;
}

/** The record of the first feed that has it; if none does, the reason that says more than “not here”. */
async function firstRecord<T>(feeds: readonly Feed[], read: (feed: Feed) => Promise<T>): Promise<T> {
  let reason: unknown = new MingceError('feed.recordMissing');
  for (const feed of feeds) {
    try {
      return await read(feed);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      // Another feed may have it.
      if (errorCode(reason) === 'feed.recordMissing') reason = error;
    }
  }
  throw reason;
}
