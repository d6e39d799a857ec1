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
  /** Waits between tries. */
  pause?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const cacheModes = { any: 'default', revalidate: 'no-cache', reload: 'reload' } as const;

/** Reads a feed over http or https: with a time-out, and with further tries when the network or the server fails. */
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
      // Browsers let only one request at a time fill their copy of a file: ranges of one file would wait for each other.
      cache: range ? 'no-store' : cacheModes[freshness],
      ...(range ? { headers: { range: rangeHeader(range) } } : {}),
      credentials,
      // The address of the page may hold what a visitor searched for.
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
    // Frees the connection when the body was not read to its end.
    stop();
  }
}

function checkStatus(status: number, url: string): void {
  if (status === 404 || status === 410) throw feedError('feed.missing', { url });
  if (status < 200 || status > 299) throw feedError('feed.httpStatus', { url, status });
}

/** A sign-in page, a refusal, or a way to either that leads to another origin. */
function mayWantCookies(error: unknown): boolean {
  return hasCode(error, 'feed.htmlInstead', 'feed.httpStatus', 'feed.unreachable');
}

/** A time-out is not tried again: the visitor has waited long enough for a message, or an older copy. */
function mayPass(error: unknown): boolean {
  if (hasCode(error, 'feed.unreachable')) return true;
  if (!hasCode(error, 'feed.httpStatus')) return false;
  const status = Number(error.facts.status);
  return status >= 500 || status === 408 || status === 429;
}

/** Doubles from 300 ms; the jitter keeps a crowd of readers from coming back all at once. */
function backOff(attempt: number): number {
  return 300 * 2 ** attempt * (0.5 + Math.random());
}
