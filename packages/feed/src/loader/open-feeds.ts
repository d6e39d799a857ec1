import { isAbort } from '@mingce/schema/errors';
import type { RecordKind, RecordTypes } from '@mingce/schema/types';
import { feedError, hasCode } from '../errors.js';
import type { Feed, FeedGroup, OpenFeedOptions } from '../types.js';
import { openFeed } from './open-feed.js';

/** One of several feeds: its address, or its address with options of its own, such as its publisher's key. */
export type FeedChoice = string | ({ url: string } & OpenFeedOptions);

export interface OpenFeedsOptions extends OpenFeedOptions {
  /** Milliseconds that slower feeds are waited for once one has opened; without it all are waited for. */
  patience?: number;
}

/**
 * Opens several feeds to be read as one. It never rejects: a feed that cannot be opened, or not in time, is named in
 * `failures`. An address whose last name has no extension is tried as the folder of a feed first, as people write it.
 */
export async function openFeeds(
  choices: readonly FeedChoice[],
  { patience, ...options }: OpenFeedsOptions = {},
): Promise<FeedGroup> {
  const named = choices.map((choice) => (typeof choice === 'string' ? { url: choice } : choice));
  const opened: (Feed | undefined)[] = [];
  const errors: unknown[] = [];
  await new Promise<void>((resolve) => {
    const all = named.map(async ({ url, ...own }, at) => {
      try {
        opened[at] = await openWritten(url, { ...options, ...own });
        if (patience !== undefined) setTimeout(resolve, patience);
      } catch (error) {
        errors[at] = error;
      }
    });
    void Promise.all(all).then(() => resolve());
  });
  // In the order of the choices, whichever opened first: an earlier feed goes before a later one. What comes later is left out.
  const feeds = named.flatMap((_, at) => opened[at] ?? []);
  const failures = named.flatMap(({ url }, at) =>
    opened[at]
      ? []
      : [{ url, error: errors[at] ?? feedError('feed.timeout', { url, milliseconds: patience ?? 0 }) }],
  );
  return { feeds, failures, record: (kind, id, signal) => firstRecord(feeds, failures, kind, id, signal) };
}

const notThere = ['feed.missing', 'feed.notAFeed', 'feed.htmlInstead', 'feed.httpStatus'] as const;

/** Opens the feed at an address as it is written; an address of no folder is asked unchanged. */
async function openWritten(url: string, options: OpenFeedOptions): Promise<Feed> {
  const folder = folderOf(url);
  if (folder === undefined) return openFeed(url, options);
  try {
    return await openFeed(folder, options);
  } catch (error) {
    if (!notThere.some((code) => hasCode(error, code))) throw error;
    // If that is no feed either, the folder is what the page's author will look for.
    return openFeed(url, options).catch(() => Promise.reject(error));
  }
}

/** The address with a slash at its end; `undefined` where it is a folder's or a file's already, or none. */
function folderOf(url: string): string | undefined {
  try {
    const folder = new URL(url);
    if (folder.protocol === 'data:' || /(?:\/|\.[^/]*)$/.test(folder.pathname)) return undefined;
    folder.pathname += '/';
    return folder.href;
  } catch {
    // Opening it says what is wrong with it.
    return undefined;
  }
}

async function firstRecord<K extends RecordKind>(
  feeds: readonly Feed[],
  failures: readonly { error: unknown }[],
  kind: K,
  id: string,
  signal: AbortSignal | undefined,
): Promise<RecordTypes[K]> {
  let reason: unknown;
  for (const feed of feeds) {
    try {
      return await feed.record(kind, id, signal);
    } catch (error) {
      if (isAbort(error)) throw error;
      // Another feed may have it. If none does, the first reason that says more than "not here" is thrown.
      if (!hasCode(error, 'feed.recordMissing')) reason ??= error;
    }
  }
  throw reason ?? failures[0]?.error ?? feedError('feed.recordMissing', { kind, id });
}
