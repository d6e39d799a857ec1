import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Place of a result in the file. */
export interface CacheEntry {
  from: number;
  length: number;
  crc: number;
}

const magic = 'mingce-cache-2\n';
/** At the beginning of the file: `magic`, then place, length and checksum of the list of entries. */
const headLength = magic.length + 14;

/**
 * A file of results: a head, then results and lists of where they are. The head names the list that counts. A build adds its results and
 * a new list behind all that is there, and the head last, in one write: until then the file is as it was. What lies behind the
 * list of the head was left by a build that was killed.
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

  /** Opens it to be read, or to be added to; gives nothing if there is no file. */
  static open(path: string, mode: 'r' | 'r+' = 'r'): CacheFile | 'damaged' | undefined {
    let file: number;
    try {
      // To open a pipe would wait for its other end.
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

  /** A new file; for nobody but who builds, since it may lie in a folder that a web server shows. */
  static create(path: string): CacheFile {
    const file = openSync(path, 'wx+', 0o600);
    return new CacheFile(file, { version: '', entries: new Map(), checksum: 0, end: headLength });
  }

  /** Bytes up to the end of the list, or of what was added. */
  get size(): number {
    return this.#end;
  }

  /** Nothing if the file is too short for it, or cannot be read. */
  read({ from, length }: Pick<CacheEntry, 'from' | 'length'>): Uint8Array | undefined {
    return readAt(this.#file, from, length);
  }

  /** Adds a result; it counts once `commit` lists it. */
  add(bytes: Uint8Array): CacheEntry {
    const entry = { from: this.#end, length: bytes.length, crc: crc32(bytes) };
    writeAt(this.#file, bytes, entry.from);
    this.#end += bytes.length;
    return entry;
  }

  /** Makes these the entries of the file. */
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

  /** Overwrites a result that is not listed any more: its text may have left the feed for a reason. */
  erase({ from, length }: CacheEntry): void {
    writeAt(this.#file, Buffer.alloc(length), from);
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }
}

/** Keys may be long. */
export function keyHash(key: string): string {
  return hash('sha256', key, 'base64').slice(0, 24);
}

interface CacheList {
  version: string;
  entries: ReadonlyMap<string, CacheEntry>;
  checksum: number;
  /** Place behind the list. */
  end: number;
}

function readList(file: number): CacheList | undefined {
  const head = readAt(file, 0, headLength);
  if (head?.toString('utf8', 0, magic.length) !== magic) return undefined;
  const at = magic.length;
  const [from, length, crc] = [head.readUIntLE(at, 6), head.readUInt32LE(at + 6), head.readUInt32LE(at + 10)];
  // A damaged head may name a place and a length that no file has.
  if (from + length > fstatSync(file).size) return undefined;
  const list = readAt(file, from, length);
  if (!list || crc32(list) !== crc) return undefined;
  // The checksum holds, so it is what `commit` wrote.
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
    // A disk that cannot give the bytes back has lost them: the result is made anew.
    return undefined;
  }
}

function writeAt(file: number, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, from + done);
  }
}
