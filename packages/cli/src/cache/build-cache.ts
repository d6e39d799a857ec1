import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import { realPath } from '../publish/folders.js';
import { isRunning } from '../publish/is-running.js';
import { reasonOf, temporaryEnding } from '../publish/write-beside.js';
import { type CacheEntry, CacheFile, keyHash } from './cache-file.js';

/** The cache file for a feed's folder: next to it, never in it. */
export function cacheFileOf(feedFolder: string): string {
  return `${feedFolder}.mingce-cache`;
}

/** Maximum number of bytes that are collected before they are written. */
const mostPending = 4 * 2 ** 20;

/** Maximum size of the file relative to its used results; beyond it the file is rewritten. */
const mostWaste = 1.5;

/**
 * Results of the steps of a build, kept in one file until the next build (docs/decisions/0022-build-cache.md). A build
 * does not depend on it: unreadable results are made again, and unwritable ones are made again next time. It lists only
 * results that the last build used. A build appends its results to the file, and rewrites the file if it would exceed
 * `mostWaste`.
 */
export class BuildCache implements BuildMemory {
  readonly #path: string;
  readonly #version: string;
  readonly #last: CacheFile | undefined;
  /** Results of the last build that this one used. */
  readonly #kept = new Map<string, CacheEntry>();
  /** Results of this build, in a separate file until the build ends. */
  readonly #fresh = new Map<string, CacheEntry>();
  #next: { path: string; file: CacheFile } | undefined;
  /** Results that are not written to that file yet. */
  readonly #pending = new Map<string, Uint8Array>();
  #pendingBytes = 0;
  #isDamaged = false;
  #failure: string | undefined;

  /** @param version - Identifies the program; results of another version are not used. */
  constructor(path: string, version: string) {
    // A cache on another disk behind a symbolic link stays there.
    this.#path = realPath(path);
    this.#version = version;
    removeAbandoned(this.#path);
    const opened = CacheFile.open(this.#path);
    this.#isDamaged = opened === 'damaged';
    this.#last = opened instanceof CacheFile && opened.version === version ? opened : undefined;
    if (opened instanceof CacheFile && !this.#last) opened.close();
  }

  get(key: string): Uint8Array | undefined {
    const hash = keyHash(key);
    const pending = this.#pending.get(hash);
    if (pending) return pending;
    const fresh = this.#fresh.get(hash);
    if (fresh) return this.#checked(fresh, this.#next?.file.read(fresh));
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
    if (this.#pendingBytes > mostPending && this.#failure === undefined) this.#attempt(() => this.#flush());
  }

  keep(key: string): boolean {
    const hash = keyHash(key);
    if (this.#pending.has(hash) || this.#fresh.has(hash)) return true;
    const entry = this.#last?.entries.get(hash);
    if (!entry) return false;
    this.#kept.set(hash, entry);
    return true;
  }

  /** Discards this build's results and keeps the last file. */
  abandon(): void {
    this.#discard();
    this.#last?.close();
  }

  /** Saves the results for the next build, and returns faults of the file. */
  close(): Fault[] {
    if (this.#failure === undefined) this.#attempt(() => this.#save());
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

  #save(): void {
    const last = this.#last;
    const made = this.#pendingBytes + lengthOf(this.#fresh.values());
    const used = made + lengthOf(this.#kept.values());
    const isSame =
      last && this.#pending.size + this.#fresh.size === 0 && this.#kept.size === last.entries.size;
    if (isSame && !this.#isDamaged) return;
    const canGrow = last && !this.#isDamaged && last.size + made <= mostWaste * used;
    const file = canGrow ? CacheFile.open(this.#path, 'r+') : undefined;
    if (last && file instanceof CacheFile) this.#extend(last, file);
    else this.#replace();
  }

  /** Appends the results of this build to the file of the last one. */
  #extend(last: CacheFile, file: CacheFile): void {
    try {
      // Another build has saved its results meanwhile, which are equally valid.
      if (file.checksum !== last.checksum) return;
      const entries = new Map(this.#kept);
      for (const [hash, bytes] of this.#made()) entries.set(hash, file.add(bytes));
      file.commit(this.#version, entries);
      for (const [hash, entry] of last.entries) if (!this.#kept.has(hash)) file.erase(entry);
    } finally {
      file.close();
    }
  }

  *#made(): Generator<[hash: string, bytes: Uint8Array]> {
    for (const [hash, entry] of this.#fresh) {
      const bytes = this.#checked(entry, this.#next?.file.read(entry));
      if (bytes && !this.#pending.has(hash)) yield [hash, bytes];
    }
    yield* this.#pending;
  }

  /** Replaces the last file by a new one, which is written next to it and then renamed. */
  #replace(): void {
    this.#flush();
    for (const [hash, entry] of this.#kept) {
      const bytes = this.#checked(entry, this.#last?.read(entry));
      if (bytes) this.#fresh.set(hash, this.#opened().add(bytes));
    }
    const file = this.#opened();
    file.commit(this.#version, this.#fresh);
    file.close();
    // On Windows an open file cannot be replaced by renaming.
    this.#last?.close();
    renameSync(this.#next?.path ?? '', this.#path);
    this.#next = undefined;
  }

  /** Writes pending results; if that fails, they stay in memory until the build ends. */
  #flush(): void {
    for (const [hash, bytes] of this.#pending) {
      this.#fresh.set(hash, this.#opened().add(bytes));
      this.#pending.delete(hash);
    }
    this.#pendingBytes = 0;
  }

  #opened(): CacheFile {
    if (!this.#next) {
      const path = `${this.#path}.${process.pid}-${randomBytes(4).toString('hex')}${temporaryEnding}`;
      mkdirSync(dirname(path), { recursive: true });
      this.#next = { path, file: CacheFile.create(path) };
    }
    return this.#next.file;
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
    file.close();
    rmSync(path, { force: true });
  }
}

function lengthOf(entries: Iterable<CacheEntry>): number {
  let sum = 0;
  for (const { length } of entries) sum += length;
  return sum;
}

/** Removes incomplete files of killed builds. */
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
    // The folder does not exist yet or cannot be listed, so there is nothing to remove.
    return [];
  }
}
