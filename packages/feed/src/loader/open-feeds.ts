import type { RecordKind, RecordTypes } from '@mingce/schema/types';
import { isAbort } from '../async/abort.js';
import { feedError, hasCode } from '../errors.js';
import type { Feed, FeedGroup, OpenFeedOptions } from '../types.js';
import { openFeed } from './open-feed.js';

/** One of several feeds: its address, or its address with options of its own, such as its publisher's key. */
export type FeedChoice = string | ({ url: string } & OpenFeedOptions);

/** Opens several feeds to be read as one. It never rejects: a feed that cannot be opened is named in `failures`. */
export async function openFeeds(
  choices: readonly FeedChoice[],
  options: OpenFeedOptions = {},
): Promise<FeedGroup> {
  const feeds: Feed[] = [];
  const failures: { url: string; error: unknown }[] = [];
  const opened = choices.map(async (choice) => {
    const { url, ...own } = typeof choice === 'string' ? { url: choice } : choice;
    try {
      return await openFeed(url, { ...options, ...own });
    } catch (error) {
      failures.push({ url, error });
      return undefined;
    }
  });
  // In the order of the choices, whichever opened first: an earlier feed goes before a later one.
  for (const feed of await Promise.all(opened)) if (feed) feeds.push(feed);
  return { feeds, failures, record: (kind, id, signal) => firstRecord(feeds, failures, kind, id, signal) };
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
