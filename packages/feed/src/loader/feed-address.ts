import { feedError } from '../errors.js';
import type { FeedSource } from '../sources/feed-source.js';
import { type FetchSourceOptions, fetchSource } from '../sources/fetch-source.js';

/** The address of a feed. */
export interface FeedAddress {
  /** The absolute address of `feed.json`. */
  url: string;
  /** The absolute address of its folder, with the slash at the end. */
  base: string;
  /** The name of `feed.json` below the folder. */
  name: string;
}

/** Resolves the address written by a page's author; an address that ends in a slash is the folder of the feed. */
export function feedAddress(written: string): FeedAddress {
  const page = typeof document === 'undefined' ? undefined : document.baseURI;
  let url: URL;
  try {
    url = new URL(written, page);
  } catch {
    // The browser's message may contain a password of the address, so it is not kept as the cause.
    throw feedError('feed.urlInvalid', { url: written });
  }
  // Browsers do not fetch from such an address, and their error message contains the password.
  if (url.username !== '' || url.password !== '') throw feedError('feed.urlHasPassword', { url: url.href });
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) {
    throw feedError('feed.urlInvalid', { url: written });
  }
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'feed.json';
  const base = new URL('.', url).href;
  return { url: url.href, base, name: url.href.slice(base.length) };
}

/** The source for an address: requests, or scripts if the page and the feed are on disk. */
export function sourceFor({ url, base }: FeedAddress, options: FetchSourceOptions): FeedSource {
  if (!url.startsWith('file:')) return fetchSource(base, options);
  if (typeof document === 'undefined') throw feedError('feed.urlInvalid', { url });
  return {
    read: async (request) => (await import('../sources/script-source.js')).scriptSource(base).read(request),
  };
}
