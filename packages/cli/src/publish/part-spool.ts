import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { leafDigest } from '@mingce/feed';
import { sha256 } from './sha256.js';
import { temporaryEnding, writeError } from './write-beside.js';

const digestLength = 32;
const bufferLength = 1 << 20;

/**
 * Keeps the payloads of a pack on disk until all are known: only then does the pack have a name, and its files proofs.
 * What stays in memory is a digest for each. The file is removed from its folder as soon as it is open, so that even a
 * killed build leaves none behind.
 */
export class PartSpool {
  readonly #shownPath: string;
  readonly #file: number;
  readonly #ends: number[] = [];
  readonly #buffer = new Uint8Array(bufferLength);
  #buffered = 0;
  #written = 0;
  #leaves = new Uint8Array(digestLength * 256);

  constructor(dir: string, pack: string) {
    this.#shownPath = `packs/${pack}`;
    const path = join(dir, 'packs', `${pack}.${randomBytes(6).toString('hex')}${temporaryEnding}`);
    this.#file = this.#orWriteError(() => {
      mkdirSync(join(dir, 'packs'), { recursive: true });
      const file = openSync(path, 'wx+');
      rmSync(path, { force: true });
      return file;
    });
  }

  get parts(): number {
    return this.#ends.length;
  }

  /** The digests of all parts, one after another. */
  get leaves(): Uint8Array {
    return this.#leaves.subarray(0, this.parts * digestLength);
  }

  /** Adds the next part. */
  async add(payload: Uint8Array): Promise<void> {
    const at = this.parts * digestLength;
    if (at === this.#leaves.length) {
      const leaves = new Uint8Array(at * 2);
      leaves.set(this.#leaves);
      this.#leaves = leaves;
    }
    this.#leaves.set(await leafDigest(this.parts, payload, sha256), at);
    if (this.#buffered + payload.length > bufferLength) this.#flush();
    if (payload.length > bufferLength) this.#write(payload);
    else {
      this.#buffer.set(payload, this.#buffered);
      this.#buffered += payload.length;
    }
    this.#ends.push(this.#written + this.#buffered);
  }

  /** The payload of a part after a head. */
  read(part: number, head: Uint8Array): Uint8Array {
    if (this.#buffered > 0) this.#flush();
    const start = this.#ends[part - 1] ?? 0;
    const length = (this.#ends[part] ?? start) - start;
    const bytes = new Uint8Array(head.length + length);
    bytes.set(head);
    this.#orWriteError(() => {
      for (let done = 0; done < length; ) {
        const read = readSync(this.#file, bytes, head.length + done, length - done, start + done);
        if (read === 0) throw new Error('the file is shorter than what was written');
        done += read;
      }
    });
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    this.#write(this.#buffer.subarray(0, this.#buffered));
    this.#buffered = 0;
  }

  #write(bytes: Uint8Array): void {
    this.#orWriteError(() => {
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
      }
    });
    this.#written += bytes.length;
  }

  #orWriteError<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw writeError(this.#shownPath, cause);
    }
  }
}
