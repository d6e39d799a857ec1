import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Location of a result in the file. */
export interface CacheEntry {
  from: number;
  length: number;
  crc: number;
}

const magic = 'mingce-cache-2\n';
/** Length of the header: `magic`, then offset, length and checksum of the list of entries. */
const headLength = magic.length + 14;

/**
 * A file of results: a header, then results and lists of entries. The header names the valid list. A build appends its
 * results and a new list, and writes the header last, in one write; until then the old contents are valid. Data after
 * the valid list was left by a killed build.
 */
export class CacheFile {
  readonly version: string;
  readonly entries: ReadonlyMap<string, CacheEntry>;
  /** Checksum of the list of entries. */
  readonly checksum: number;
  readonly #file: number;
  /** Offset of the next result, in bytes. */
  #end: number;
  #isOpen = true;

  private constructor(file: number, { version, entries, checksum, end }: CacheList) {
    this.#file = file;
    this.#end = end;
    this.version = version;
    this.entries = entries;
    this.checksum = checksum;
  }

  /** Opens the file for reading or appending; returns `undefined` if there is no file. */
  static open(path: string, mode: 'r' | 'r+' = 'r'): CacheFile | 'damaged' | undefined {
    let file: number;
    try {
      // Opening a pipe would block.
      if (!statSync(path).isFile()) return 'damaged';
      file = openSync(path, mode);
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : 'damaged';
    }
    const list = readList(file);
    if (list) return new CacheFile(file, list);
    closeSync(file);
    return 'damaged';
  }

  /** Creates a file that only its owner can read, since a web server may publish its folder. */
  static create(path: string): CacheFile {
    const file = openSync(path, 'wx+', 0o600);
    return new CacheFile(file, { version: '', entries: new Map(), checksum: 0, end: headLength });
  }

  /** Size up to the end of the list or of appended results, in bytes. */
  get size(): number {
    return this.#end;
  }

  /** Reads a result; `undefined` if the file is too short or cannot be read. */
  read({ from, length }: Pick<CacheEntry, 'from' | 'length'>): Uint8Array | undefined {
    return readAt(this.#file, from, length);
  }

  /** Appends a result, which becomes valid when `commit` lists it. */
  add(bytes: Uint8Array): CacheEntry {
    const entry = { from: this.#end, length: bytes.length, crc: crc32(bytes) };
    writeAt(this.#file, bytes, entry.from);
    this.#end += bytes.length;
    return entry;
  }

  /** Sets the entries of the file. */
  commit(version: string, entries: ReadonlyMap<string, CacheEntry>): void {
    const rows = Array.from(entries, ([hash, { from, length, crc }]) => [hash, from, length, crc]);
    const list = this.add(Buffer.from(JSON.stringify({ version, entries: rows })));
    const head = Buffer.alloc(headLength);
    let at = head.write(magic);
    at = head.writeUIntLE(list.from, at, 6);
    at = head.writeUInt32LE(list.length, at);
    head.writeUInt32LE(list.crc, at);
    writeAt(this.#file, head, 0);
  }

  /** Overwrites an unlisted result, since its text may have been withdrawn from the feed. */
  erase({ from, length }: CacheEntry): void {
    writeAt(this.#file, Buffer.alloc(length), from);
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }
}

/** A hash of a key, which may be long. */
export function keyHash(key: string): string {
  return hash('sha256', key, 'base64').slice(0, 24);
}

interface CacheList {
  version: string;
  entries: ReadonlyMap<string, CacheEntry>;
  checksum: number;
  /** Offset after the list. */
  end: number;
}

function readList(file: number): CacheList | undefined {
  const head = readAt(file, 0, headLength);
  if (head?.toString('utf8', 0, magic.length) !== magic) return undefined;
  const at = magic.length;
  const [from, length, crc] = [head.readUIntLE(at, 6), head.readUInt32LE(at + 6), head.readUInt32LE(at + 10)];
  // A damaged header may have an offset and a length beyond the file.
  if (from + length > fstatSync(file).size) return undefined;
  const list = readAt(file, from, length);
  if (!list || crc32(list) !== crc) return undefined;
  // The checksum matches, so `commit` wrote this list.
  const { version, entries } = JSON.parse(list.toString()) as {
    version: string;
    entries: [hash: string, from: number, length: number, crc: number][];
  };
  return {
    version,
    entries: new Map(entries.map(([hash, from, length, crc]) => [hash, { from, length, crc }])),
    checksum: crc,
    end: from + length,
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
    // The disk has lost the bytes, so the result is made again.
    return undefined;
  }
}

function writeAt(file: number, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, from + done);
  }
}
