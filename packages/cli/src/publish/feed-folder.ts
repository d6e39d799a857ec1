import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BuiltFile, canonicalBytes, objectPath, type PackOptions } from '@mingce/feed';
import type { ObjectRef } from '@mingce/schema/types';
import { makeFolder, syncFolder } from './folders.js';
import { inParallel } from './in-parallel.js';
import { copyPath, offlineCopy } from './offline-copy.js';
import { isOwnFile, manifestName, ownFolders } from './own-files.js';
import { sha256, sha256Hex } from './sha256.js';
import {
  copyBeside,
  isTemporary,
  type StagedFile,
  stageBeside,
  writeBeside,
  writeError,
} from './write-beside.js';

export { manifestName } from './own-files.js';

export interface FeedFolderOptions {
  /** Whether to write copies of the files of the chain of trust for pages opened from disk. */
  offline?: boolean;
  /** Whether to write each part of a bundle as a separate file as well. */
  smallFiles?: boolean;
}

/**
 * The folder of a feed while a build writes into it. All files but `feed.json` are written first, without effect on
 * readers; `commit` then swaps `feed.json`, and only `sweep` removes anything (docs/formats/feed.md, section 7).
 */
export class FeedFolder {
  readonly dir: string;
  /** How packs of this feed are built. */
  readonly packOptions: PackOptions;
  readonly #offline: boolean;
  readonly #named = new Set<string>();
  readonly #created = new Set<string>();
  readonly #written = new Set<string>();
  readonly #touchedFolders = new Set<string>();
  /** Files that are written and flushed, in order; only `commit` moves them into place. */
  readonly #staged: StagedFile[] = [];
  /** Content of each folder when this build first read it. */
  readonly #listings = new Map<string, Promise<ReadonlySet<string>>>();
  #bytesWritten = 0;
  #bytesNamed = 0;
  #smallFiles = 0;

  constructor(dir: string, { offline = false, smallFiles = false }: FeedFolderOptions = {}) {
    this.dir = dir;
    this.#offline = offline;
    // Small files need no copy: pages opened from disk read whole bundles.
    const putSmallFiles = (files: readonly BuiltFile[]) => {
      this.#smallFiles += files.length;
      return inParallel(files, ({ path, bytes }) => this.put(path, bytes));
    };
    this.packOptions = { digest: sha256, ...(smallFiles ? { putSmallFiles } : {}) };
  }

  /** Paths of all files put so far, including those that already existed. */
  get named(): ReadonlySet<string> {
    return this.#named;
  }

  /** Paths of the files that are new or have changed bytes. */
  get written(): ReadonlySet<string> {
    return this.#written;
  }

  get counts() {
    return {
      files: this.#named.size,
      bytes: this.#bytesNamed,
      filesWritten: this.#written.size,
      bytesWritten: this.#bytesWritten,
      smallFiles: this.#smallFiles,
    };
  }

  /** Writes a JSON value as an immutable object and returns the reference to it. */
  async putObject(value: unknown): Promise<ObjectRef> {
    const bytes = canonicalBytes(value);
    const sha256 = sha256Hex(bytes);
    await this.putTrusted(objectPath(sha256), bytes);
    return { sha256, size: bytes.length };
  }

  /** Writes an object whose reference is known: its bytes are made only if the file is missing or damaged. */
  async putKnownObject(ref: ObjectRef, make: () => Uint8Array): Promise<void> {
    const path = objectPath(ref.sha256);
    const present = this.#offline ? undefined : await this.#present(path);
    const isSound = present?.length === ref.size && sha256Hex(present) === ref.sha256;
    await this.putTrusted(path, isSound ? present : make());
  }

  /** Writes a file of the chain of trust, and its copy for pages opened from disk if the feed has such copies. */
  async putTrusted(path: string, bytes: Uint8Array): Promise<void> {
    await this.put(path, bytes);
    if (this.#offline) await this.put(copyPath(path), offlineCopy(path, bytes));
  }

  /** Writes a file, unless it exists with the same bytes; a damaged one is replaced. */
  async put(path: string, bytes: Uint8Array): Promise<void> {
    if (!this.#name(path, bytes.length)) return;
    const present = await this.#present(path);
    if (present?.equals(bytes)) return;
    await this.#write(path, bytes.length, present === undefined, (target) =>
      writeBeside(target, bytes, path),
    );
  }

  /** Writes a copy of a file whose published path contains its digest. */
  async putCopy(path: string, from: string, size: number): Promise<void> {
    if (!this.#name(path, size)) return;
    const present = await sizeIfThere(join(this.dir, path)).catch(rethrowAsWriteError(path));
    if (present === size) return;
    await this.#write(path, size, present === undefined, (target) => copyBeside(from, target, path));
  }

  /**
   * Writes a file whose name does not change with its content, such as those of syndication. It replaces what readers see
   * only when the feed does, so that a disk that is full earlier leaves the old one unchanged.
   */
  async stage(path: string, bytes: Uint8Array): Promise<void> {
    if (!this.#name(path, bytes.length)) return;
    const target = join(this.dir, path);
    await this.#listing(dirname(target), path);
    const present = await readIfThere(target).catch(rethrowAsWriteError(path));
    if (present?.equals(bytes)) return;
    this.#staged.push(await stageBeside(target, bytes, path));
    this.#wrote(path, target, bytes.length);
  }

  /** Publishes the new feed: flushes all written files, then atomically replaces `feed.json`, last of all. */
  async commit(manifest: unknown): Promise<void> {
    const bytes = canonicalBytes(manifest);
    if (this.#offline) await this.stage(copyPath(manifestName), offlineCopy(manifestName, bytes));
    await this.stage(manifestName, bytes);
    await this.#place();
  }

  /** Leaves `feed.json` as it is: nothing has changed. Adds its copy for pages opened from disk if it is missing. */
  async keep(): Promise<void> {
    const bytes = await readFile(join(this.dir, manifestName));
    await this.putTrusted(manifestName, bytes);
    await this.#place();
  }

  /** Removes the files that a failed build wrote. */
  async rollBack(): Promise<void> {
    await inParallel(this.#staged, (staged) => staged.discard());
    await inParallel(this.#created, (path) => rm(join(this.dir, path), { force: true }));
  }

  /** Removes every file that a publish wrote and that is not to be kept, and returns their paths. */
  async sweep(keep: (path: string) => boolean): Promise<string[]> {
    const unnamed = (await listFeedFiles(this.dir)).filter((path) => isOwnFile(path) && !keep(path));
    await inParallel(unnamed, (path) => rm(join(this.dir, path), { force: true }));
    return unnamed;
  }

  async #present(path: string): Promise<Buffer | undefined> {
    const target = join(this.dir, path);
    const isThere = (await this.#listing(dirname(target), path)).has(basename(target));
    return isThere ? readIfThere(target).catch(rethrowAsWriteError(path)) : undefined;
  }

  #name(path: string, size: number): boolean {
    if (this.#named.has(path)) return false;
    this.#named.add(path);
    this.#bytesNamed += size;
    return true;
  }

  /** The names in a folder, which is made if missing. Read once: few folders get tens of thousands of files. */
  #listing(folder: string, path: string): Promise<ReadonlySet<string>> {
    let listing = this.#listings.get(folder);
    if (!listing) {
      listing = makeFolder(folder)
        .then((changed) => {
          for (const one of changed) this.#touchedFolders.add(one);
          return readdir(folder);
        })
        .then((names) => new Set(names), rethrowAsWriteError(path));
      this.#listings.set(folder, listing);
    }
    return listing;
  }

  async #write(
    path: string,
    size: number,
    isNew: boolean,
    write: (target: string) => Promise<void>,
  ): Promise<void> {
    const target = join(this.dir, path);
    await this.#listing(dirname(target), path);
    await write(target);
    if (isNew) this.#created.add(path);
    this.#wrote(path, target, size);
  }

  #wrote(path: string, target: string, size: number): void {
    this.#touchedFolders.add(dirname(target));
    this.#written.add(path);
    this.#bytesWritten += size;
  }

  /** Once the first staged file is in place, the written files are no longer removed. */
  async #place(): Promise<void> {
    const folders = [this.dir, ...this.#touchedFolders];
    await inParallel(folders, syncFolder);
    const staged = this.#staged.splice(0);
    this.#created.clear();
    for (const file of staged) file.place();
    if (staged.length > 0) await inParallel(folders, syncFolder);
  }
}

/** Sorted paths of all files in a feed's own folders and of the offline copy of `feed.json`, half-written ones too. */
export async function listFeedFiles(dir: string): Promise<string[]> {
  const top = await entriesIfThere(dir);
  const files = top.filter((name) => name === copyPath(manifestName) || isTemporary(name));
  for (const folder of ownFolders) await listInto(files, dir, folder);
  return files.sort();
}

async function listInto(files: string[], dir: string, folder: string): Promise<void> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch((error: unknown) => {
    // A foreign file has the name of one of our folders.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') files.push(folder);
    else if (!isNotThere(error)) throw writeError(folder, error);
    return undefined;
  });
  for (const entry of entries ?? []) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await listInto(files, dir, path);
    else files.push(path);
  }
}

/** Names in a folder that do not belong to a feed; they show that publishing into it may be a mistake. */
export async function foreignEntries(dir: string): Promise<string[]> {
  const own = new Set<string>([manifestName, copyPath(manifestName), ...ownFolders]);
  const entries = await entriesIfThere(dir);
  const foreign = entries.filter((name) => !own.has(name) && !isTemporary(name) && !name.startsWith('.'));
  // A killed build may leave one of our folders; `objects/` of another program contains other names.
  return [...foreign, ...(await listFeedFiles(dir)).filter((path) => !isOwnFile(path))];
}

async function entriesIfThere(dir: string): Promise<string[]> {
  return (await readdir(dir).catch(notThere)) ?? [];
}

/** Reads synchronously: for thousands of small files, the thread pool would cost more than the reading. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return readFileSync(path);
  } catch (error) {
    return notThere(error);
  }
}

async function sizeIfThere(path: string): Promise<number | undefined> {
  return (await stat(path).catch(notThere))?.size;
}

function notThere(error: unknown): undefined {
  if (isNotThere(error)) return undefined;
  throw error;
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function rethrowAsWriteError(path: string): (cause: unknown) => never {
  return (cause) => {
    throw writeError(path, cause);
  };
}
