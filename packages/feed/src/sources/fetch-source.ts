import { abortError, MingceError, throwIfAborted } from '@mingce/schema/errors';
import { pause } from '../async/pause.js';
import { feedError, hasCode } from '../errors.js';
import { connectionsTo } from './connections.js';
import type { FeedSource, ReadRequest } from './feed-source.js';
import { RangeIgnored, rangeHeader, withRanges } from './ranges.js';
import { readBody } from './read-body.js';

export interface FetchSourceOptions {
  timeout?: number | undefined;
  retries?: number | undefined;
  fetch?: typeof globalThis.fetch;
  /** Waits between attempts. */
  pause?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const cacheModes = { any: 'default', revalidate: 'no-cache', reload: 'reload' } as const;

/** Reads a feed over http or https, with a time-out and with retries if the network or the server fails. */
export function fetchSource(base: string, options: FetchSourceOptions = {}): FeedSource {
  const { timeout = 10_000, retries = 2 } = options;
  const wait = options.pause ?? pause;
  const connections = connectionsTo(base);
  const read = async (request: ReadRequest, tries: number): Promise<Uint8Array> => {
    for (let attempt = 0; ; attempt++) {
      const credentials = request.freshness === 'any' ? connections.next() : 'same-origin';
      try {
        return await readOnce(base, request, credentials, timeout, options.fetch ?? globalThis.fetch);
      } catch (error) {
        if (credentials === 'omit' && mayWantCookies(error)) {
          connections.useOne();
          attempt -= 1;
          continue;
        }
        if (attempt >= tries || !mayPass(error)) throw error;
        await wait(backOff(attempt), request.signal);
      }
    }
  };
  return withRanges(read, retries);
}

async function readOnce(
  base: string,
  { path, range, maxBytes, freshness, mayBeHtml, signal, onProgress }: ReadRequest,
  credentials: RequestCredentials,
  timeout: number,
  fetch: typeof globalThis.fetch,
): Promise<Uint8Array> {
  throwIfAborted(signal);
  const url = new URL(path, base).href;
  const controller = new AbortController();
  const stop = () => controller.abort();
  let timedOut = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const startTimer = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, timeout);
  };
  const onBytes = (received: number) => {
    if (onProgress === undefined) return;
    startTimer();
    onProgress(received);
  };
  startTimer();
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      // Browsers let only one request at a time fill the cache entry of a file, so ranges of one file would wait for
      // each other.
      cache: range ? 'no-store' : cacheModes[freshness],
      ...(range ? { headers: { range: rangeHeader(range) } } : {}),
      credentials,
      // The address of the page may contain the visitor's search.
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: controller.signal,
    });
    checkStatus(response.status, url);
    if (range && response.status !== 206) throw new RangeIgnored();
    return await readBody(response, url, { maxBytes, mayBeHtml, onBytes });
  } catch (cause) {
    if (signal?.aborted) throw abortError();
    if (timedOut) throw feedError('feed.timeout', { url, milliseconds: timeout }, { cause });
    if (cause instanceof MingceError || cause instanceof RangeIgnored) throw cause;
    throw feedError('feed.unreachable', { url }, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Frees the connection if the body was not read to its end.
    stop();
  }
}

function checkStatus(status: number, url: string): void {
  if (status === 404 || status === 410) throw feedError('feed.missing', { url });
  if (status < 200 || status > 299) throw feedError('feed.httpStatus', { url, status });
}

/** Whether an error may be caused by missing cookies: a sign-in page, a refusal, or a redirect to another origin. */
function mayWantCookies(error: unknown): boolean {
  return hasCode(error, 'feed.htmlInstead', 'feed.httpStatus', 'feed.unreachable');
}

/** Whether a retry may help. A time-out is not retried, since the visitor has waited long enough. */
function mayPass(error: unknown): boolean {
  if (hasCode(error, 'feed.unreachable')) return true;
  if (!hasCode(error, 'feed.httpStatus')) return false;
  const status = Number(error.facts.status);
  return status >= 500 || status === 408 || status === 429;
}

/** Delay before a retry: doubles from 300 ms, with jitter so that many readers do not return at the same moment. */
function backOff(attempt: number): number {
  return 300 * 2 ** attempt * (0.5 + Math.random());
}
