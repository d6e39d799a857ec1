import type { ObjectRef, Pack } from '@mingce/schema/types';
import { SharedLoads } from '../async/shared-loads.js';
import { ByteCache } from '../cache/byte-cache.js';
import type { FeedStore } from '../cache/feed-store.js';
import { sha256Hex } from '../digest/sha256.js';
import { feedError, hasCode } from '../errors.js';
import { objectPath, partPath } from '../pack/paths.js';
import { verifyPart } from '../pack/verify-part.js';
import type { FeedSource } from '../sources/feed-source.js';
import type { FileRefusal, LinkedFile } from '../types.js';

const memoryLimit = 8 * 1024 * 1024;

/** No publisher writes a part near this size; it keeps a hostile server from filling the memory. */
export const maxPartBytes = 32 * 1024 * 1024;

/** Where a publish puts attachments and media (docs/formats/feed.md). */
const publishedFile = /^files\/[0-9a-f]{16}\/[^/\\?#%]+$/;

interface Wanted {
  path: string;
  maxBytes: number;
  /** Resolves to what may be used of the file, or rejects. */
  verify(file: Uint8Array): Promise<Uint8Array>;
}

export interface FileContext {
  base: string;
  source: FeedSource;
  store: FeedStore;
  now(): Date;
}

/** The immutable files of a feed. Whatever it gives has been checked against a digest. */
export class VerifiedFiles {
  readonly #context: FileContext;
  readonly #memory = new ByteCache(memoryLimit);
  readonly #loads = new SharedLoads<Uint8Array>();
  readonly #isKept: boolean;
  readonly #written = new Set<string>();

  /** @param isKept - Whether files of a visit before may be in the store; else it is not asked for them. */
  constructor(context: FileContext, isKept: boolean) {
    this.#context = context;
    this.#isKept = isKept;
  }

  object(ref: ObjectRef, signal?: AbortSignal): Promise<Uint8Array> {
    const path = objectPath(ref.sha256);
    // Whoever forges a feed without a pinned key chooses the size as well.
    if (ref.size > maxPartBytes) {
      const url = this.#context.base + path;
      return Promise.reject(feedError('feed.tooLarge', { url, maxBytes: maxPartBytes }));
    }
    return this.#load({ path, maxBytes: ref.size, verify: (file) => verifyObject(ref, path, file) }, signal);
  }

  part(pack: Pack, part: number, signal?: AbortSignal): Promise<Uint8Array> {
    const path = partPath(pack, part);
    return this.#load(
      { path, maxBytes: maxPartBytes, verify: (file) => verifyPart(pack, part, file) },
      signal,
    );
  }

  /** A file that a record links to. It is read once and not kept: nobody opens an attachment often, and it may be large. */
  async linked(
    file: LinkedFile,
    signal?: AbortSignal,
    onProgress: (received: number) => void = () => undefined,
  ): Promise<Uint8Array> {
    const { href, sha256 = '', size = 0 } = file;
    const refusal = fileRefusal(file);
    if (refusal) throw feedError(refusal, { path: href, url: href, maxBytes: maxPartBytes });
    const { source } = this.#context;
    const read = async (freshness: 'any' | 'reload') => {
      const request = { path: href, maxBytes: size, freshness, mayBeHtml: true, signal, onProgress };
      return verifyObject({ sha256, size }, href, await source.read(request));
    };
    return read('any').catch((error: unknown) => {
      if (!isDamage(error)) throw error;
      return read('reload');
    });
  }

  /** Drops what is kept in memory, since some of it was taken back. */
  forget(): void {
    this.#memory.clear();
  }

  async #load(wanted: Wanted, signal: AbortSignal | undefined): Promise<Uint8Array> {
    const remembered = this.#memory.get(wanted.path);
    if (remembered) return remembered;
    return this.#loads.run(wanted.path, (shared) => this.#loadOnce(wanted, shared), signal);
  }

  async #loadOnce(wanted: Wanted, signal: AbortSignal): Promise<Uint8Array> {
    const usable = (await this.#fromStore(wanted)) ?? (await this.#fromSource(wanted, signal));
    this.#memory.set(wanted.path, usable);
    return usable;
  }

  async #fromStore({ path, verify }: Wanted): Promise<Uint8Array | undefined> {
    if (!this.#isKept && !this.#written.has(path)) return undefined;
    const { base, store } = this.#context;
    const stored = await store.read(base + path);
    if (!stored) return undefined;
    try {
      return await verify(stored.bytes);
    } catch {
      // Altered or damaged while it was kept: it is dropped and had afresh.
      await store.delete(base + path);
      return undefined;
    }
  }

  async #fromSource(wanted: Wanted, signal: AbortSignal): Promise<Uint8Array> {
    try {
      return await this.#readAndKeep(wanted, 'any', signal);
    } catch (error) {
      if (!isDamage(error)) throw error;
      // The damaged copy may be in the browser's or a proxy's cache: once more, past all caches.
      return this.#readAndKeep(wanted, 'reload', signal);
    }
  }

  async #readAndKeep(
    { path, maxBytes, verify }: Wanted,
    freshness: 'any' | 'reload',
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const { base, source, store, now } = this.#context;
    const bytes = await source.read({ path, maxBytes, freshness, signal });
    const usable = await verify(bytes);
    // Not awaited: keeping it for the next visit must not delay this one, and a store never rejects.
    this.#written.add(path);
    void store.write(base + path, { bytes, savedAt: now().toISOString() }, 'later');
    return usable;
  }
}

/** Why a file cannot be checked, before anything is asked for. */
export function fileRefusal({ href, sha256, size }: LinkedFile): FileRefusal | undefined {
  if (!publishedFile.test(href)) return 'feed.pathUnsafe';
  if (sha256 === undefined || size === undefined) return 'feed.digestMissing';
  return size > maxPartBytes ? 'feed.tooLarge' : undefined;
}

async function verifyObject(ref: ObjectRef, path: string, file: Uint8Array): Promise<Uint8Array> {
  if (file.length !== ref.size) {
    throw feedError('feed.sizeMismatch', { path, expected: ref.size, got: file.length });
  }
  const got = await sha256Hex(file);
  if (got !== ref.sha256) throw feedError('feed.digestMismatch', { path, expected: ref.sha256, got });
  return file;
}

function isDamage(error: unknown): boolean {
  return hasCode(
    error,
    'feed.digestMismatch',
    'feed.htmlInstead',
    'feed.proofInvalid',
    'feed.sizeMismatch',
    'feed.tooLarge',
  );
}
