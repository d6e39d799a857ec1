import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Fault } from '@mingce/schema/types';
import { unreadable } from './unreadable.js';

export interface FoundFile {
  /** Relative to the folder, with `/` on every system. */
  path: string;
  size: number;
}

export interface WalkedFolder {
  /** Sorted by path, so that every system reads them in the same order. */
  files: FoundFile[];
  /** Paths whose names begin with `.`, `_` or `~$`, as lock files of office programs do; such folders are skipped. */
  hidden: string[];
  faults: Fault[];
}

/**
 * Lists the regular files of a folder and its subfolders. Names that begin with `.`, `_` or `~$` are left out, and so is
 * any top-level name in `skip`. Links are followed inside the folder only; one that leads out or loops is a fault.
 */
export async function walkFolder(
  root: string,
  options: { signal?: AbortSignal | undefined; skip?: readonly string[] } = {},
): Promise<WalkedFolder> {
  const files: FoundFile[] = [];
  const hidden: string[] = [];
  const faults: Fault[] = [];
  const realRoot = await realpath(root);

  async function visit(path: string, realParents: readonly string[]): Promise<void> {
    options.signal?.throwIfAborted();
    const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error: unknown) => {
      faults.push(unreadable(path, error));
      return [];
    });
    for (const entry of entries) {
      const { name } = entry;
      const child = path === '' ? name : `${path}/${name}`;
      // A name that is not UTF-8, such as names in zip files of Chinese Windows: no path leads to it.
      if (name.includes('\uFFFD')) {
        faults.push({ code: 'file.nameEncoding', severity: 'error', facts: {}, file: child });
        continue;
      }
      if (/^(?:[._]|~\$)/.test(name)) {
        hidden.push(child);
        continue;
      }
      if (path === '' && options.skip?.includes(name)) continue;
      await visitEntry(child, entry, realParents);
    }
  }

  async function visitEntry(path: string, entry: Dirent, realParents: readonly string[]): Promise<void> {
    let real: string;
    let stats: Stats;
    try {
      // A file that is not a link needs no lookup: with tens of thousands of files, each system call counts.
      real = entry.isFile()
        ? join(realParents[realParents.length - 1] ?? realRoot, entry.name)
        : await realpath(join(root, path));
      stats = await stat(real);
    } catch (error) {
      faults.push(unreadable(path, error));
      return;
    }
    if (!isInside(realRoot, real)) {
      faults.push({ code: 'file.linkOutside', severity: 'error', facts: { target: real }, file: path });
    } else if (stats.isFile()) {
      files.push({ path, size: stats.size });
    } else if (!stats.isDirectory()) {
      faults.push({ code: 'file.notRegular', severity: 'error', facts: {}, file: path });
    } else if (realParents.includes(real)) {
      faults.push({ code: 'file.linkLoop', severity: 'error', facts: {}, file: path });
    } else {
      await visit(path, [...realParents, real]);
    }
  }

  await visit('', [realRoot]);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  hidden.sort();
  return { files, hidden, faults };
}

function isInside(realRoot: string, real: string): boolean {
  return real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
}
