import { type Feed, type FeedStatus, feedMessages, openFeed } from '@mingce/feed';
import type { Locale } from '@mingce/i18n';
import { MingceError } from '@mingce/schema/errors';
import { partsAhead } from '@mingce/search';
import { zhCN } from '../messages/check.zh-CN.js';
import { type Finding, note, ok, problem } from './finding.js';

/** Words that occur in nearly every feed; searching for them needs every kind of part. */
const sampleQuery = zhCN.sampleQuery;
const day = 24 * 60 * 60 * 1000;

/**
 * Whether pages of this site can read a feed: its server, its manifest, its key, a record and the search index.
 *
 * @param address - As in the attribute `feed`; nothing is read if it is empty.
 * @param publicKey - As in the attribute `key`; the signature is not checked if it is empty.
 */
export async function* checkFeed(
  address: string,
  publicKey: string,
  locale: Locale,
): AsyncGenerator<Finding> {
  if (address === '') {
    yield note('feed.none');
    return;
  }
  const reasonOf = (error: unknown) => reason(error, locale);
  if (location.protocol !== 'file:') {
    const response = yield* checkServer(address);
    if (!response) return;
  }
  let feed: Feed;
  try {
    feed = await openFeed(address, publicKey === '' ? {} : { publicKey });
  } catch (error) {
    yield problem('feed.refused', { reason: reasonOf(error) });
    return;
  }
  const collections = await feed.collections().catch(() => undefined);
  yield ok('feed.opened', { date: feed.publishedAt.slice(0, 10), count: collections?.policy?.count ?? 0 });
  if (feed.isStale(new Date())) yield problem('feed.expired', { date: feed.expiresAt.slice(0, 10) });
  yield keyFinding(feed.status);
  yield await checkRecord(feed).catch((error: unknown) =>
    problem('feed.recordFailed', { reason: reasonOf(error) }),
  );
  yield await checkSearch(feed).catch((error: unknown) =>
    problem('feed.searchFailed', { reason: reasonOf(error) }),
  );
}

function keyFinding({ trust, pinnedKey }: FeedStatus): Finding {
  if (pinnedKey === 'revoked') return problem('key.revoked');
  if (pinnedKey === 'replaced') return note('key.replaced');
  return trust === 'verified' ? ok('key.verified') : note('key.none');
}

/** Requests `feed.json` as a page does; returns nothing if it cannot be read. */
async function* checkServer(address: string): AsyncGenerator<Finding, Response | undefined> {
  const url = manifestUrl(address);
  if (url === undefined) {
    yield problem('feed.unreachable', { url: address });
    return undefined;
  }
  const response = await fetch(url, { cache: 'no-store' }).catch(() => undefined);
  if (!response) {
    // A server that answers without permission for other origins can still be reached.
    const isThere = await fetch(url, { mode: 'no-cors', cache: 'no-store' }).then(
      () => true,
      () => false,
    );
    yield problem(isThere ? 'feed.crossOrigin' : 'feed.unreachable', { url });
    return undefined;
  }
  yield ok('feed.address', { url });
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && !/json/i.test(type)) yield note('feed.type', { type });
  const seconds = Number(/max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1] ?? 0);
  if (seconds > 60) yield note('feed.cached', { seconds });
  const served = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(served)) {
    const days = Math.round(Math.abs(Date.now() - served) / day);
    yield days === 0 ? ok('clock.ok') : problem('clock.wrong', { days });
  }
  return response;
}

/** `feed` may name the folder or the file, with a slash at its end or without. */
function manifestUrl(address: string): string | undefined {
  try {
    const url = new URL(address, document.baseURI);
    if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/?$/, '/')}feed.json`;
    return url.href;
  } catch {
    // Not a valid address: the caller reports that it cannot be reached.
    return undefined;
  }
}

async function checkRecord(feed: Feed): Promise<Finding> {
  const { items } = await feed.page('policy', 0);
  const first = items[0];
  if (first) await feed.record('policy', first.id);
  return ok('feed.record');
}

async function checkSearch(feed: Feed): Promise<Finding> {
  const search = await feed.search();
  if (!search) return problem('feed.noSearch');
  for (const part of partsAhead(search.index, { text: sampleQuery })) await search.load(part);
  return ok('feed.search');
}

function reason(error: unknown, locale: Locale): string {
  if (!(error instanceof MingceError)) return String(error);
  const words = feedMessages[locale] as Readonly<Record<string, string>>;
  const template = words[error.code] ?? error.code;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(error.facts[name] ?? ''));
}
