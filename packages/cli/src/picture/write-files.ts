import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBeside } from '../publish/write-beside.js';
import type { DrawnFile } from './picture-browser.js';

/** Writes each file completely or not at all, skips unchanged files, and returns how many were written. */
export async function writeFiles(folder: string, files: readonly DrawnFile[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    if (await isSame(path, bytes)) continue;
    await writeBeside(path, bytes, path);
    written += 1;
  }
  return written;
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    // The file does not exist yet, or cannot be read: it is written.
    return false;
  }
}
