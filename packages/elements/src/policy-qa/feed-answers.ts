import type { Feed, FeedGroup } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import { type Answers, openAnswers } from '@mingce/search/answers';
// Imported from a subpath, because the embed scripts cannot share the package's main entry.
import { openIndex } from '@mingce/search/open-index';

/** The open answers of one feed. */
export interface FeedAnswers {
  readonly feed: Feed;
  readonly answers: Answers;
}

const opened = new WeakMap<Feed, Promise<FeedAnswers | undefined>>();

/**
 * The answers of all feeds that have some, opened once for all elements of the page.
 *
 * @throws The error of the last feed, if no feed could be opened.
 */
export async function answersOf({ feeds, failures }: FeedGroup): Promise<readonly FeedAnswers[]> {
  const results = await Promise.allSettled(feeds.map(openOnce));
  const found = results.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
  const failed = results.find((result) => result.status === 'rejected');
  if (found.length === 0 && failed) throw failed.reason;
  if (found.length === 0 && feeds.length === 0)
    throw failures[0]?.error ?? new MingceError('feed.unreachable');
  return found;
}

function openOnce(feed: Feed): Promise<FeedAnswers | undefined> {
  const known = opened.get(feed);
  if (known) return known;
  const opening = open(feed);
  opened.set(feed, opening);
  // If opening fails, the next question tries again.
  opening.catch(() => opened.delete(feed));
  return opening;
}

async function open(feed: Feed): Promise<FeedAnswers | undefined> {
  if (feed.manifest.search?.packs.answers === undefined) return undefined;
  const source = await feed.search();
  if (!source) return undefined;
  const { load } = source;
  const index = openIndex({ manifest: source.index, load });
  return { feed, answers: await openAnswers({ load, index }) };
}
