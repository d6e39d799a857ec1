import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Place of a result in the file. */
export interface CacheEntry {
  from: number;
  length: number;
  crc: number;
}

const magic = 'mingce-cache-1\n';
/** At the end of the file: place, length and checksum of the list of entries, then `magic`. */
const trailerLength = 14 + magic.length;

/**
 * A file of results: their bytes, one after another, then a list of where each is. The list comes last, since a build does not know
 * before what it will keep; a file without a sound end counts as damaged as a whole.
 */
export class CacheFile {
  readonly version: string;
  readonly entries: ReadonlyMap<string, CacheEntry>;
  readonly #file: number;
  #isOpen = true;

  constructor(file: number, version = '', entries: ReadonlyMap<string, CacheEntry> = new Map()) {
    this.#file = file;
    this.version = version;
    this.entries = entries;
  }

  /** Nothing if there is no file. */
  static open(path: string): CacheFile | 'damaged' | undefined {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : 'damaged';
    }
    const list = readList(file);
    if (list) return new CacheFile(file, list.version, list.entries);
    closeSync(file);
    return 'damaged';
  }

  /** Nothing if the file is too short for it, or cannot be read. */
  read({ from, length }: Pick<CacheEntry, 'from' | 'length'>): Uint8Array | undefined {
    return readAt(this.#file, from, length);
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }
}

/** Keys may be long. */
export function keyHash(key: string): string {
  return createHash('sha256').update(key).digest('base64').slice(0, 24);
}

/** The end of a file: the list of entries, and where it is. */
export function encodeEnd(
  version: string,
  entries: ReadonlyMap<string, CacheEntry>,
  from: number,
): Uint8Array {
  const rows = Array.from(entries, ([hash, { from, length, crc }]) => [hash, from, length, crc]);
  const list = Buffer.from(JSON.stringify({ version, entries: rows }));
  const trailer = Buffer.alloc(trailerLength);
  trailer.writeUIntLE(from, 0, 6);
  trailer.writeUInt32LE(list.length, 6);
  trailer.writeUInt32LE(crc32(list), 10);
  trailer.write(magic, 14);
  return Buffer.concat([list, trailer]);
}

function readList(file: number): { version: string; entries: Map<string, CacheEntry> } | undefined {
  const { size } = fstatSync(file);
  const trailer = size < trailerLength ? undefined : readAt(file, size - trailerLength, trailerLength);
  if (trailer?.toString('utf8', 14) !== magic) return undefined;
  const [from, length] = [trailer.readUIntLE(0, 6), trailer.readUInt32LE(6)];
  if (from + length + trailerLength !== size) return undefined;
  const list = readAt(file, from, length);
  if (!list || crc32(list) !== trailer.readUInt32LE(10)) return undefined;
  // The checksum holds, so it is what `encodeEnd` wrote.
  const { version, entries } = JSON.parse(list.toString()) as {
    version: string;
    entries: [hash: string, from: number, length: number, crc: number][];
  };
  return {
    version,
    entries: new Map(entries.map(([hash, from, length, crc]) => [hash, { from, length, crc }])),
  };
}

function readAt(file: number, from: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length);
  try {
    for (let done = 0; done < length; ) {
      const read = readSync(file, bytes, done, length - done, from + done);
      if (read === 0) return undefined;
      done += read;
    }
    return bytes;
  } catch {
    // A disk that cannot give the bytes back has lost them: the result is made anew.
    return undefined;
  }
}
