import type { Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../sources/unreadable.js';
import { systemError } from '../upload-error.js';
import type { Tree, TreeEntry } from './tree-target.js';

/** A folder of this machine, such as a mounted share. */
export function folderTree(shown: string): Tree {
  const named = <T>(path: string, work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw systemError(error, { target: shown, path });
    });
  return {
    parallel: 8,
    async list(folder) {
      const entries = await named(folder, readdir(folder, { withFileTypes: true }).catch(notThere));
      return entries && named(folder, Promise.all(entries.map((entry) => withSize(folder, entry))));
    },
    read: (path) => named(path, readFile(path).catch(notThere)),
    write: (path, bytes) => named(path, writeFlushed(path, bytes)),
    async makeFolder(path) {
      await named(path, mkdir(path, { recursive: true }));
      return true;
    },
    async rename(from, to) {
      await named(to, rename(from, to));
      return true;
    },
    remove: (path) => named(path, rm(path, { force: true })),
    close: async () => undefined,
  };
}

async function withSize(folder: string, entry: Dirent): Promise<TreeEntry> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, isFolder: true, size: 0 };
  // It may have been removed since the folder was read.
  const found = await stat(join(folder, name)).catch(notThere);
  return { name, isFolder: false, size: found?.size ?? -1 };
}

/** Flushed to disk before it is renamed: after a system crash a file is complete or does not exist. */
async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function notThere(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined;
  throw error;
}
