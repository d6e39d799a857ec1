import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { inParallel } from '../../publish/in-parallel.js';
import { temporaryEnding } from '../../publish/write-beside.js';
import type { RemoteFile, Target } from '../target.js';

export interface TreeEntry {
  name: string;
  isFolder: boolean;
  size: number;
}

/** The operations of a protocol with folders and renaming, with absolute paths of its server. */
export interface Tree {
  readonly parallel: number;
  /** Content of a folder; `undefined` if it does not exist. */
  list(folder: string): Promise<TreeEntry[] | undefined>;
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Creates a folder unless it exists. Returns false if its parent folder does not exist. */
  makeFolder(path: string): Promise<boolean>;
  /** Returns false if another file has the name and the server does not replace it. */
  rename(from: string, to: string): Promise<boolean>;
  /** Removes a file; a missing one is not an error. */
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A target of folders: a file is written beside its place and renamed, so that it is complete or absent. */
export class TreeTarget implements Target {
  readonly shown: string;
  readonly parallel: number;
  readonly #tree: Tree;
  readonly #base: string;
  readonly #folders = new Map<string, Promise<void>>();
  /** Distinguishes the half-written files of this run from those of another that uploads at the same time. */
  readonly #run = randomBytes(4).toString('hex');

  constructor(tree: Tree, { base, shown }: { base: string; shown: string }) {
    this.shown = shown;
    this.parallel = tree.parallel;
    this.#tree = tree;
    this.#base = base;
  }

  async top(): Promise<string[]> {
    return ((await this.#tree.list(this.#base)) ?? []).map(({ name }) => name);
  }

  async files(folder: string): Promise<RemoteFile[]> {
    const entries = await this.#tree.list(this.#at(folder));
    if (!entries) return [];
    this.#folders.set(this.#at(folder), Promise.resolve());
    const files = entries
      .filter(({ isFolder }) => !isFolder)
      .map(({ name, size }) => ({ path: `${folder}/${name}`, size }));
    const below = entries.filter(({ isFolder }) => isFolder);
    await inParallel(
      below,
      async ({ name }) => {
        files.push(...(await this.files(`${folder}/${name}`)));
      },
      { limit: this.parallel },
    );
    return files;
  }

  read(path: string): Promise<Uint8Array | undefined> {
    return this.#tree.read(this.#at(path));
  }

  async put(path: string, bytes: Uint8Array): Promise<void> {
    const place = this.#at(path);
    const temporary = `${place}.${this.#run}${temporaryEnding}`;
    await this.#ensure(posix.dirname(place));
    try {
      await this.#tree.write(temporary, bytes);
    } catch (error) {
      // A half-written file takes space; if it cannot be removed now, the next upload removes it.
      await this.#tree.remove(temporary).catch(() => undefined);
      throw error;
    }
    await this.#place(temporary, place);
  }

  remove(path: string): Promise<void> {
    return this.#tree.remove(this.#at(path));
  }

  close(): Promise<void> {
    return this.#tree.close();
  }

  #at(path: string): string {
    return posix.join(this.#base, path);
  }

  /** On a server that does not replace files, renames the old file, and restores it if the new one cannot be placed. */
  async #place(temporary: string, place: string): Promise<void> {
    if (await this.#tree.rename(temporary, place)) return;
    const aside = `${place}.${this.#run}-old${temporaryEnding}`;
    await this.#tree.rename(place, aside);
    try {
      await this.#tree.rename(temporary, place);
    } catch (error) {
      await this.#tree.rename(aside, place);
      throw error;
    }
    await this.#tree.remove(aside);
  }

  #ensure(folder: string): Promise<void> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const made = this.#make(folder).catch((error: unknown) => {
      this.#folders.delete(folder);
      throw error;
    });
    this.#folders.set(folder, made);
    return made;
  }

  async #make(folder: string): Promise<void> {
    if (await this.#tree.makeFolder(folder)) return;
    const parent = posix.dirname(folder);
    if (parent !== folder) await this.#ensure(parent);
    await this.#tree.makeFolder(folder);
  }
}
