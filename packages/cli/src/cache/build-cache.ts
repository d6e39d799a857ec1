import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import { isRunning } from '../publish/is-running.js';
import { reasonOf, temporaryEnding } from '../publish/write-beside.js';
import { type CacheEntry, CacheFile, encodeEnd, keyHash } from './cache-file.js';

/** The cache of a feed's folder: a file beside it, never in it. */
export function cacheFileOf(feedFolder: string): string {
  return `${feedFolder}.mingce-cache`;
}

/** Bytes that are collected before they are written. */
const mostPending = 4 * 2 ** 20;

/**
 * Results of the steps of a build, kept in one file until the next build (docs/decisions/0022-build-cache.md). A build never
 * depends on it: what cannot be read is made anew, what cannot be written is made again next time. The file is written
 * beside its place and renamed, and holds only what the last build used.
 */
export class BuildCache implements BuildMemory {
  readonly #path: string;
  readonly #version: string;
  readonly #last: CacheFile | undefined;
  readonly #kept = new Map<string, CacheEntry>();
  readonly #fresh = new Map<string, CacheEntry>();
  /** Results that are not in the new file yet. */
  readonly #pending = new Map<string, Uint8Array>();
  #pendingBytes = 0;
  #next: { path: string; file: number; length: number } | undefined;
  #isDamaged = false;
  #failure: string | undefined;

  /** @param version - Names the program: results of another one are not used. */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    removeAbandoned(path);
    const opened = CacheFile.open(path);
    this.#isDamaged = opened === 'damaged';
    this.#last = opened instanceof CacheFile && opened.version === version ? opened : undefined;
    if (opened instanceof CacheFile && !this.#last) opened.close();
  }

  get(key: string): Uint8Array | undefined {
    const hash = keyHash(key);
    const pending = this.#pending.get(hash);
    if (pending) return pending;
    const fresh = this.#fresh.get(hash);
    if (fresh && this.#next) return this.#checked(fresh, new CacheFile(this.#next.file).read(fresh));
    const entry = this.#last?.entries.get(hash);
    const bytes = entry && this.#checked(entry, this.#last?.read(entry));
    if (!entry || !bytes) return undefined;
    this.#kept.set(hash, entry);
    return bytes;
  }

  put(key: string, result: Uint8Array): void {
    const hash = keyHash(key);
    this.#kept.delete(hash);
    this.#pending.set(hash, result);
    this.#pendingBytes += result.length;
    if (this.#pendingBytes > mostPending && this.#failure === undefined) this.#flush();
  }

  keep(key: string): boolean {
    const hash = keyHash(key);
    if (this.#pending.has(hash) || this.#fresh.has(hash)) return true;
    const entry = this.#last?.entries.get(hash);
    if (!entry) return false;
    this.#kept.set(hash, entry);
    return true;
  }

  /** Leaves the last file as it is. */
  abandon(): void {
    this.#discard();
    this.#last?.close();
  }

  /** Puts the new file in place of the last one, and gives what was amiss with either. */
  close(): Fault[] {
    const isSame =
      this.#last !== undefined &&
      this.#pending.size + this.#fresh.size === 0 &&
      this.#kept.size === this.#last.entries.size;
    if (!isSame && this.#failure === undefined) this.#attempt(() => this.#replace());
    this.abandon();
    const fault = (code: string, facts: Fault['facts']): Fault => ({ code, severity: 'warning', facts });
    const path = this.#path;
    return [
      ...(this.#isDamaged ? [fault('cache.damaged', { path })] : []),
      ...(this.#failure === undefined ? [] : [fault('cache.unwritable', { path, reason: this.#failure })]),
    ];
  }

  #checked({ crc }: CacheEntry, bytes: Uint8Array | undefined): Uint8Array | undefined {
    if (bytes && crc32(bytes) === crc) return bytes;
    this.#isDamaged = true;
    return undefined;
  }

  #replace(): void {
    this.#flush();
    for (const [hash, entry] of this.#kept) {
      const bytes = this.#checked(entry, this.#last?.read(entry));
      if (bytes) this.#append(hash, bytes);
    }
    const { path, file, length } = this.#opened();
    write(file, encodeEnd(this.#version, this.#fresh, length));
    // Windows renames nothing over a file that is open.
    this.#last?.close();
    renameSync(path, this.#path);
    this.#next = undefined;
    closeSync(file);
  }

  /** Results that cannot be written stay in memory until the build is over. */
  #flush(): void {
    this.#attempt(() => {
      for (const [hash, bytes] of this.#pending) {
        this.#append(hash, bytes);
        this.#pending.delete(hash);
      }
      this.#pendingBytes = 0;
    });
  }

  #append(hash: string, bytes: Uint8Array): void {
    const next = this.#opened();
    write(next.file, bytes);
    this.#fresh.set(hash, { from: next.length, length: bytes.length, crc: crc32(bytes) });
    next.length += bytes.length;
  }

  #opened(): { path: string; file: number; length: number } {
    if (!this.#next) {
      const path = `${this.#path}.${process.pid}-${randomBytes(4).toString('hex')}${temporaryEnding}`;
      mkdirSync(dirname(path), { recursive: true });
      // For nobody but who builds: it may lie in a folder that a web server shows.
      this.#next = { path, file: openSync(path, 'wx+', 0o600), length: 0 };
    }
    return this.#next;
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#failure = reasonOf(error);
    }
  }

  #discard(): void {
    if (!this.#next) return;
    const { path, file } = this.#next;
    this.#next = undefined;
    closeSync(file);
    rmSync(path, { force: true });
  }
}

function write(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** Removes what builds that were killed left half-written. */
function removeAbandoned(path: string): void {
  const beginning = `${basename(path)}.`;
  for (const name of namesIn(dirname(path))) {
    if (!name.startsWith(beginning) || !name.endsWith(temporaryEnding)) continue;
    const pid = Number.parseInt(name.slice(beginning.length), 10);
    if (!isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The folder is not there yet, or must not be listed: then nothing of ours can be found in it either.
    return [];
  }
}
