import { abortError } from '../async/abort.js';
import type { FeedSource, ReadRequest } from './feed-source.js';

/**
 * A source that can be asked for files before anyone may have them. What comes is held, unread and untrusted like all
 * that a source gives, for the first who reads that file.
 */
export class AheadSource implements FeedSource {
  readonly #source: FeedSource;
  readonly #asked = new Map<string, Promise<Uint8Array>>();

  constructor(source: FeedSource) {
    this.#source = source;
  }

  ask(request: ReadRequest): void {
    if (this.#asked.has(request.path)) return;
    const asked = this.#source.read(request);
    this.#asked.set(request.path, asked);
    // Whoever reads the file is told; if nobody does, nothing is lost.
    asked.catch(() => undefined);
  }

  read(request: ReadRequest): Promise<Uint8Array> {
    const { path, freshness, signal } = request;
    const asked = freshness === 'any' ? this.#asked.get(path) : undefined;
    if (!asked) return this.#source.read(request);
    this.#asked.delete(path);
    return untilAborted(asked, signal);
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const leave = () => reject(abortError());
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).then(() => signal.removeEventListener('abort', leave));
  });
}
