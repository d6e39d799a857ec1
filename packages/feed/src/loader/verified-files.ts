import type { ObjectRef } from '@mingce/schema/types';
import { SharedLoads } from '../async/shared-loads.js';
import { ByteCache } from '../cache/byte-cache.js';
import type { FeedStore } from '../cache/feed-store.js';
import { sha256Hex } from '../digest/sha256.js';
import { feedError, hasCode } from '../errors.js';
import { bundleBytes, type PartPlace } from '../pack/locate-part.js';
import { bundlePath, objectPath, partPath } from '../pack/paths.js';
import { verifyPart } from '../pack/verify-part.js';
import type { FeedSource, ReadRequest } from '../sources/feed-source.js';
import type { FileRefusal, LinkedFile } from '../types.js';

const memoryLimit = 8 * 1024 * 1024;

/** Maximum size of a file, far above any published one, so that a hostile server cannot fill the memory. */
const maxPartBytes = 32 * 1024 * 1024;

/**
 * Paths of published attachments and media (docs/formats/feed.md, section 5); earlier publishers used the first 16
 * digits only.
 */
const publishedFile = /^files\/(?:[0-9a-f]{64}|[0-9a-f]{16})\/[^/\\?#%]+$/;

type FileRequest = Pick<ReadRequest, 'path' | 'maxBytes' | 'range' | 'smallFile'>;

/** Resolves to the usable content of a file, or rejects. */
type Verify = (file: Uint8Array) => Promise<Uint8Array>;

export interface FileContext {
  base: string;
  source: FeedSource;
  store: FeedStore;
  now(): Date;
}

/** The immutable files of a feed. All returned bytes are verified against a digest. */
export class VerifiedFiles {
  readonly #context: FileContext;
  readonly #memory = new ByteCache(memoryLimit);
  /** Whole bundles, unverified: each part is verified when it is extracted. */
  readonly #bundles = new ByteCache(memoryLimit);
  readonly #loads = new SharedLoads<Uint8Array>();
  readonly #isKept: boolean;
  readonly #written = new Set<string>();

  /** @param isKept - Whether files of an earlier visit may be in the store; otherwise the store is not asked. */
  constructor(context: FileContext, isKept: boolean) {
    this.#context = context;
    this.#isKept = isKept;
  }

  object(ref: ObjectRef, signal?: AbortSignal): Promise<Uint8Array> {
    const path = objectPath(ref.sha256);
    // In a forged feed without a pinned key the size is forged as well.
    if (ref.size > maxPartBytes) return this.#refuseSize(path);
    const verify: Verify = (file) => verifyObject(ref, path, file);
    const load = async (shared: AbortSignal) =>
      (await this.#fromStore(path, verify)) ?? this.#whole({ path, maxBytes: ref.size }, verify, shared);
    return this.#once(path, load, signal);
  }

  part(place: PartPlace, signal?: AbortSignal): Promise<Uint8Array> {
    const { bundle, place: number } = place;
    if (bundleBytes(bundle) > maxPartBytes) return this.#refuseSize(bundlePath(bundle));
    const path = partPath(bundle, number);
    const load = async (shared: AbortSignal) =>
      (await this.#fromStore(path, (slot) => verifyPart(bundle, number, slot))) ??
      (await this.#fromKeptBundle(place)) ??
      (await this.#partFromSource(place, shared));
    return this.#once(path, load, signal);
  }

  /** A file that a record links to. It is not cached, since attachments are rarely opened twice and may be large. */
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

  /** Clears the memory after a withdrawal. */
  forget(): void {
    this.#memory.clear();
    this.#bundles.clear();
  }

  #refuseSize(path: string): Promise<never> {
    const url = this.#context.base + path;
    return Promise.reject(feedError('feed.tooLarge', { url, maxBytes: maxPartBytes }));
  }

  async #once(
    path: string,
    load: (signal: AbortSignal) => Promise<Uint8Array>,
    signal: AbortSignal | undefined,
  ): Promise<Uint8Array> {
    const remembered = this.#memory.get(path);
    if (remembered) return remembered;
    const loadOnce = async (shared: AbortSignal) => {
      const usable = await load(shared);
      this.#memory.set(path, usable);
      return usable;
    };
    return this.#loads.run(path, loadOnce, signal);
  }

  async #fromStore(path: string, verify: Verify): Promise<Uint8Array | undefined> {
    if (!this.#isKept && !this.#written.has(path)) return undefined;
    const { base, store } = this.#context;
    const stored = await store.read(base + path);
    if (!stored) return undefined;
    try {
      return await verify(stored.bytes);
    } catch {
      // The stored copy was altered or damaged: it is deleted and fetched again.
      await store.delete(base + path);
      return undefined;
    }
  }

  /** A part of a bundle that was fetched as a whole, because its server does not support ranges. */
  async #fromKeptBundle(place: PartPlace): Promise<Uint8Array | undefined> {
    const path = bundlePath(place.bundle);
    const whole = this.#bundles.get(path);
    if (whole) return verifySlot(place, whole);
    return this.#fromStore(path, (file) => this.#opened(place, file));
  }

  /**
   * Requests the part alone. The response may be the whole bundle or, from a faulty server or proxy, other bytes: then
   * its small file is requested, if there is one, else the whole bundle.
   */
  async #partFromSource(place: PartPlace, signal: AbortSignal): Promise<Uint8Array> {
    const request = partRequest(place);
    const { bundle, place: number, length } = place;
    try {
      const bytes = await this.#context.source.read({ ...request, freshness: 'any', signal });
      if (bytes.length !== length) return this.#keep(request.path, bytes, await this.#opened(place, bytes));
      return this.#keep(partPath(bundle, number), bytes, await verifyPart(bundle, number, bytes));
    } catch (error) {
      if (!isDamage(error)) throw error;
      return (await this.#partFromSmallFile(place, signal)) ?? this.#partFromBundle(place, signal);
    }
  }

  /** The part from its small file, bypassing all caches; `undefined` if there is none, or it is damaged too. */
  async #partFromSmallFile(
    { bundle, place, length }: PartPlace,
    signal: AbortSignal,
  ): Promise<Uint8Array | undefined> {
    if (!bundle.smallFiles) return undefined;
    const path = partPath(bundle, place);
    const request: ReadRequest = { path, maxBytes: length, freshness: 'reload', signal };
    try {
      const slot = await this.#context.source.read(request);
      return this.#keep(path, slot, await verifyPart(bundle, place, slot));
    } catch (error) {
      if (!isDamage(error) && !hasCode(error, 'feed.missing', 'feed.httpStatus')) throw error;
      return undefined;
    }
  }

  /** The part from its whole bundle, which is fetched once for all callers. */
  async #partFromBundle(place: PartPlace, signal: AbortSignal): Promise<Uint8Array> {
    const { range: _, smallFile: __, ...request } = partRequest(place);
    const load = (shared: AbortSignal) => this.#whole(request, (file) => this.#opened(place, file), shared);
    await this.#loads.run(request.path, load, signal);
    return verifySlot(place, this.#bundles.get(request.path) ?? new Uint8Array());
  }

  /** The part in a whole bundle, which is kept for further parts. */
  async #opened(place: PartPlace, file: Uint8Array): Promise<Uint8Array> {
    const payload = await verifySlot(place, file);
    this.#bundles.set(bundlePath(place.bundle), file);
    return payload;
  }

  async #whole(request: FileRequest, verify: Verify, signal: AbortSignal): Promise<Uint8Array> {
    const read = async (freshness: ReadRequest['freshness']) => {
      const bytes = await this.#context.source.read({ ...request, freshness, signal });
      return this.#keep(request.path, bytes, await verify(bytes));
    };
    try {
      return await read('any');
    } catch (error) {
      if (!isDamage(error)) throw error;
      // The damaged copy may be in the browser's or a proxy's cache: one retry bypasses all caches.
      return read('reload');
    }
  }

  #keep(path: string, bytes: Uint8Array, usable: Uint8Array): Uint8Array {
    const { base, store, now } = this.#context;
    // Not awaited: the write must not delay this visit, and a store never rejects.
    this.#written.add(path);
    void store.write(base + path, { bytes, savedAt: now().toISOString() }, 'later');
    return usable;
  }
}

/** The request for a part. */
export function partRequest({ bundle, place, from, length }: PartPlace): FileRequest {
  const smallFile = bundle.smallFiles ? partPath(bundle, place) : undefined;
  return { path: bundlePath(bundle), maxBytes: bundleBytes(bundle), range: { from, length }, smallFile };
}

/** Extracts and verifies the part in the file of its bundle. */
function verifySlot({ bundle, place, from, length }: PartPlace, file: Uint8Array): Promise<Uint8Array> {
  return verifyPart(bundle, place, file.subarray(from, from + length));
}

/** Reason why a file cannot be verified, determined without a request. */
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
