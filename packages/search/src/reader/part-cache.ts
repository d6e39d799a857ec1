import { abortError, isAbort, throwIfAborted } from '@mingce/schema/errors';
import type { LoadPart } from '../types.js';

/** Decodes a part's bytes. */
export type Decode<T> = (name: string, bytes: Uint8Array) => T | Promise<T>;

/**
 * Loads and decodes each part once. Failures are not cached, so the next search tries again; the oldest parts are
 * dropped if there are more than `limit`.
 */
export class PartCache {
  readonly #load: LoadPart;
  readonly #limit: number;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(load: LoadPart, limit: number) {
    this.#load = load;
    this.#limit = limit;
  }

  async get<T>(name: string, decode: Decode<T>, signal: AbortSignal | undefined): Promise<T> {
    for (;;) {
      throwIfAborted(signal);
      const shared = this.#parts.get(name) as Promise<T> | undefined;
      try {
        return await untilAborted(shared ?? this.#start(name, decode, signal), signal);
      } catch (error) {
        // A shared load ends if the search that began it is aborted; this search then loads the part itself.
        if (!shared || signal?.aborted || !isAbort(error)) throw error;
      }
    }
  }

  #start<T>(name: string, decode: Decode<T>, signal: AbortSignal | undefined): Promise<T> {
    const part = this.#load(name, signal).then((bytes) => decode(name, bytes));
    this.#parts.set(name, part);
    part.catch(() => {
      // The caller handles the error; here the failed part is only removed.
      if (this.#parts.get(name) === part) this.#parts.delete(name);
    });
    for (const oldest of this.#parts.keys()) {
      if (this.#parts.size <= this.#limit) break;
      this.#parts.delete(oldest);
    }
    return part;
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(abortError());
    signal.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).then(() => signal.removeEventListener('abort', giveUp));
  });
}
