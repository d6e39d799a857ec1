import { isAbort } from '@mingce/schema/errors';
import type { RecordKind, RecordTypes } from '@mingce/schema/types';
import { feedError, hasCode } from '../errors.js';
import type { Feed, FeedGroup, OpenFeedOptions } from '../types.js';
import { openFeed } from './open-feed.js';

/** One of several feeds: its address, or its address with options such as its publisher's key. */
export type FeedChoice = string | ({ url: string } & OpenFeedOptions);

export interface OpenFeedsOptions extends OpenFeedOptions {
  /** Milliseconds to wait for slower feeds after one has opened; without it, the call waits for all. */
  patience?: number;
}

/**
 * Opens several feeds to be read as one. It never rejects: feeds that cannot be opened in time are listed in
 * `failures`. An address whose last segment has no extension is tried as a folder first, since people omit the slash.
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
  // In the order of the choices and not of opening. Feeds that open later are left out.
  const feeds = named.flatMap((_, at) => opened[at] ?? []);
  const failures = named.flatMap(({ url }, at) =>
    opened[at]
      ? []
      : [{ url, error: errors[at] ?? feedError('feed.timeout', { url, milliseconds: patience ?? 0 }) }],
  );
  return { feeds, failures, record: (kind, id, signal) => firstRecord(feeds, failures, kind, id, signal) };
}

const notThere = ['feed.missing', 'feed.notAFeed', 'feed.htmlInstead', 'feed.httpStatus'] as const;

/** Opens the feed at a written address, first as a folder if it may be one. */
async function openWritten(url: string, options: OpenFeedOptions): Promise<Feed> {
  const folder = folderOf(url);
  if (folder === undefined) return openFeed(url, options);
  try {
    return await openFeed(folder, options);
  } catch (error) {
    if (!notThere.some((code) => hasCode(error, code))) throw error;
    // If the unchanged address fails too, the error for the folder is more useful.
    return openFeed(url, options).catch(() => Promise.reject(error));
  }
}

/** The address with a slash at its end; `undefined` if it already names a folder or a file, or is invalid. */
function folderOf(url: string): string | undefined {
  try {
    const folder = new URL(url);
    if (folder.protocol === 'data:' || /(?:\/|\.[^/]*)$/.test(folder.pathname)) return undefined;
    folder.pathname += '/';
    return folder.href;
  } catch {
    // Opening it reports the error.
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
      // Another feed may have the record. If none does, the first error other than `feed.recordMissing` is thrown.
      if (!hasCode(error, 'feed.recordMissing')) reason ??= error;
    }
  }
  throw reason ?? failures[0]?.error ?? feedError('feed.recordMissing', { kind, id });
}
