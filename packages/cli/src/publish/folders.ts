import { realpathSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder with its parents, and returns the folders that got a new entry: until they are flushed, a crash of the
 * system can lose the new folder with all its flushed files.
 */
export async function makeFolder(path: string): Promise<string[]> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return [];
  const changed: string[] = [];
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    changed.push(dirname(at));
    if (at === first) break;
  }
  return changed;
}

/** Flushes the entries of a folder to disk. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; there a rename is flushed with the file.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A path with its links resolved, as far as the path exists. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // The last part does not exist yet, or is a broken link.
    return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path));
  }
}
