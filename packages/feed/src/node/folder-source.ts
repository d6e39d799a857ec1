import { open, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { throwIfAborted } from '@mingce/schema/errors';
import { feedError } from '../errors.js';
import type { ByteRange, FeedSource } from '../sources/feed-source.js';

/** Plain names between single slashes, in any script: no `..`, no drive, no back-slash, nothing percent-encoded. */
const safePath = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)*$/u;

/** Reads a feed from a folder, and never files outside it. */
export function folderSource(folder: string): FeedSource {
  return {
    async read({ path, range, maxBytes, signal }) {
      throwIfAborted(signal);
      const file = await fileInside(folder, path);
      const found = await stat(file);
      if (!found.isFile()) throw feedError('feed.missing', { url: path });
      if (found.size > maxBytes) throw feedError('feed.tooLarge', { url: path, maxBytes });
      return range ? readRange(file, range) : new Uint8Array(await readFile(file));
    },
  };
}

/** Returns fewer bytes than requested if the file ends earlier. */
async function readRange(path: string, { from, length }: ByteRange): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function fileInside(folder: string, path: string): Promise<string> {
  if (!safePath.test(path)) throw feedError('feed.pathUnsafe', { path });
  let file: string;
  let root: string;
  try {
    [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
  } catch (cause) {
    throw feedError('feed.missing', { url: path }, { cause });
  }
  // A symbolic link inside the folder may lead out of it.
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) throw feedError('feed.pathUnsafe', { path });
  return file;
}
