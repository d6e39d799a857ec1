import { closeSync, openSync, writeSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { realPath } from './folders.js';
import { inUploadOrder } from './upload-order.js';
import { reasonOf, temporaryEnding } from './write-beside.js';

/** File in the archive that lists the files to delete on the server, one path per line. */
export const removableName = 'may-be-deleted.txt';

/** Changes by a publish, as paths in the folder of the feed. */
export interface Changes {
  /** Files that are not in the previous feed, and files with changed content. */
  added: readonly string[];
  /** Files that neither this feed nor the previous one names. */
  removable: readonly string[];
}

/** Maximum size of a ZIP without the 64-bit extensions, which old unpackers on servers do not support. */
const limits = { files: 65_000, bytes: 4_000_000_000 };

/** Rejects, before anything is published, an archive path that the next build would treat as a foreign file. */
export function refuseInsideFeed(zip: string, feed: string): void {
  if (realPath(zip).startsWith(realPath(feed) + sep))
    throw new MingceError('publish.changesInside', { path: zip, feed });
}

/**
 * Packs what is to be uploaded, `feed.json` last: unpacked in this order, the feed is complete at any moment. The
 * archive is written completely or not at all.
 */
export async function writeChanges(feed: string, { added, removable }: Changes, zip: string): Promise<void> {
  if (added.length > limits.files) throw tooLarge(zip, added.length);
  const temporary = zip + temporaryEnding;
  try {
    const file = openSync(temporary, 'w');
    try {
      const archive = new Archive(file, zip);
      if (removable.length > 0) archive.add(removableName, Buffer.from(`${removable.join('\n')}\n`));
      for (const path of inUploadOrder(added)) archive.add(path, await readFile(join(feed, path)));
      archive.end();
    } finally {
      closeSync(file);
    }
    await rename(temporary, zip);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof MingceError) throw error;
    throw new MingceError('publish.changesFailed', { path: zip, reason: reasonOf(error) }, { cause: error });
  }
}

/** Writes a ZIP file by file; the same files give the same bytes. */
class Archive {
  readonly #zip: Zip;
  #bytes = 0;

  constructor(file: number, path: string) {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#bytes += chunk.length;
      if (this.#bytes > limits.bytes) throw tooLarge(path, this.#bytes);
      for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done);
    });
  }

  add(path: string, bytes: Uint8Array): void {
    const entry = path.endsWith('.bin') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    // The earliest day that the format knows: the archive follows from the files alone.
    entry.mtime = new Date(1980, 0, 1);
    this.#zip.add(entry);
    entry.push(bytes, true);
  }

  end(): void {
    this.#zip.end();
  }
}

function tooLarge(path: string, found: number): MingceError {
  return new MingceError('publish.changesTooLarge', { path, found });
}
