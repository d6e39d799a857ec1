import type { Bundle, Pack } from '@mingce/schema/types';
import { deflateSync } from 'fflate';
import { encodeHex } from '../bytes/hex.js';
import { sha256 } from '../digest/sha256.js';
import { digestLength, leafDigest, merkleLevels, merkleProof, treeHeight } from './merkle.js';
import { bundlePath, partPath } from './paths.js';
import { slotBytes, slotLetter, slotsOf } from './slots.js';

/** A file to write into the feed's folder. */
export interface BuiltFile {
  path: string;
  bytes: Uint8Array;
}

export interface BuiltPack {
  pack: Pack;
  files: BuiltFile[];
}

/** SHA-256; by default WebCrypto's, each call of which involves another thread. */
export type Digest = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

export interface PackOptions {
  digest?: Digest | undefined;
  /** Receives the parts of each bundle as separate files; without it the pack has no small files. */
  putSmallFiles?: ((files: readonly BuiltFile[]) => Promise<void>) | undefined;
}

/**
 * Minimum size of a bundle, average size beyond the minimum, and maximum size, in bytes. Readers without range requests
 * load whole bundles, and an edit uploads about ten: both need small bundles. Every reader loads the list of bundles,
 * and hosts limit the number of files: both need few.
 */
const bundleLimits = { least: 112 * 1024, further: 96 * 1024, most: 384 * 1024 };

/** Minimum size of a slot: every reader loads the slot letters, which compress better the fewer differ. */
const leastSlot = 1024;

/**
 * Lays parts out in bundles (docs/formats/feed.md, section 4), each written as soon as it is full. The digest of a part
 * decides whether a bundle ends after it, not a count: added, changed or removed parts change their own bundle and
 * sometimes the next, while all others keep their names (content-defined chunking).
 */
export class PackBuilder {
  readonly #put: (file: BuiltFile) => Promise<void>;
  readonly #digest: Digest;
  readonly #putSmallFiles: PackOptions['putSmallFiles'];
  readonly #bundles: Bundle[] = [];
  #parts: Uint8Array[] = [];
  #bytes = 0;

  constructor(put: (file: BuiltFile) => Promise<void>, { digest = sha256, putSmallFiles }: PackOptions = {}) {
    this.#put = put;
    this.#digest = digest;
    this.#putSmallFiles = putSmallFiles;
  }

  /** Adds the next part. */
  async add(payload: Uint8Array): Promise<void> {
    await this.addPacked(packPart(payload));
  }

  /** Adds the next part, already encoded by `packPart`. */
  async addPacked(packed: Uint8Array): Promise<void> {
    this.#parts.push(packed);
    this.#bytes += packed.length;
    if (await this.#endsWith(packed)) await this.#close();
  }

  /** Writes the last bundle and returns the description of the pack. */
  async finish(): Promise<Pack> {
    if (this.#parts.length > 0) await this.#close();
    return { bundles: this.#bundles };
  }

  async #endsWith(packed: Uint8Array): Promise<boolean> {
    const { least, further, most } = bundleLimits;
    if (this.#bytes < least) return false;
    if (this.#bytes >= most) return true;
    const digest = await this.#digest(packed);
    const draw = new DataView(digest.buffer, digest.byteOffset).getUint32(0) / 2 ** 32;
    return draw < packed.length / further;
  }

  async #close(): Promise<void> {
    const { bundle, bytes } = await buildBundle(this.#parts, this.#digest);
    const putSmallFiles = this.#putSmallFiles;
    this.#bundles.push(putSmallFiles ? { ...bundle, smallFiles: true } : bundle);
    this.#parts = [];
    this.#bytes = 0;
    await this.#put({ path: bundlePath(bundle), bytes });
    await putSmallFiles?.(
      slotsOf(bundle, bytes).map((slot, place) => ({ path: partPath(bundle, place), bytes: slot })),
    );
  }
}

/**
 * Compresses a part for its slot. The bytes are the same on every machine, which the platform's zlib does not
 * guarantee.
 */
export function packPart(payload: Uint8Array): Uint8Array {
  return deflateSync(payload, { level: 9 });
}

/** Builds a pack in memory. */
export async function buildPack(
  payloads: readonly Uint8Array[],
  options: PackOptions = {},
): Promise<BuiltPack> {
  const files: BuiltFile[] = [];
  const builder = new PackBuilder(async (file) => {
    files.push(file);
  }, options);
  for (const payload of payloads) await builder.add(payload);
  return { pack: await builder.finish(), files };
}

async function buildBundle(
  parts: readonly Uint8Array[],
  digest: Digest,
): Promise<{ bundle: Bundle; bytes: Uint8Array }> {
  const height = treeHeight(parts.length);
  const proofLength = height * digestLength;
  const sizes = parts.map(({ length }) => slotLetter(Math.max(leastSlot, proofLength + length))).join('');
  const starts = [0];
  for (const letter of sizes) starts.push((starts[starts.length - 1] ?? 0) + slotBytes(letter));
  const bytes = new Uint8Array(starts[parts.length] ?? 0);
  const leaves: Uint8Array[] = [];
  for (const [place, part] of parts.entries()) {
    const from = (starts[place] ?? 0) + proofLength;
    bytes.set(part, from);
    // The digest covers the padding of the slot as well, so that every byte of a bundle is verified.
    leaves.push(await leafDigest(place, bytes.subarray(from, starts[place + 1]), digest));
  }
  const levels = await merkleLevels(leaves, height, digest);
  for (const place of parts.keys()) bytes.set(merkleProof(levels, place), starts[place]);
  const root = encodeHex(levels[height]?.[0] ?? new Uint8Array());
  return { bundle: { root, sizes }, bytes };
}
