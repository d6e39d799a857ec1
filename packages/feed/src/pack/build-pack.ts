import type { Pack } from '@mingce/schema/types';
import { encodeBase64url } from '../bytes/base64url.js';
import { canonicalBytes } from '../bytes/canonical-json.js';
import { concatBytes } from '../bytes/concat.js';
import { encodeHex } from '../bytes/hex.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { sha256Hex } from '../digest/sha256.js';
import { digestLength, leafDigest, merkleLevels, merkleProof } from './merkle.js';
import { partPath } from './paths.js';

/** A file to write into the feed's folder. */
export interface BuiltFile {
  path: string;
  bytes: Uint8Array;
}

export interface BuiltPack {
  pack: Pack;
  /** One per payload, in their order. */
  files: BuiltFile[];
}

export interface BuildPackOptions {
  extension: Pack['extension'];
  /**
   * Parts under one root, as a power of two. By default there are at most 32 roots, or groups of 64: every reader
   * loads the whole list of roots, and a proof grows by one digest only when the parts double.
   */
  groupBits?: number | undefined;
  /** SHA-256; by default that of the platform, which pays for each call with a trip to another thread. */
  digest?: Digest | undefined;
}

export type Digest = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** A pack whose payloads lie elsewhere. */
export interface LaidOutPack {
  pack: Pack;
  /** The bytes before the payload in the file of each part, in their order. */
  heads(): AsyncGenerator<Uint8Array>;
}

/** Lays payloads out as the parts of a pack (docs/formats/feed.md, section 4). */
export async function buildPack(
  payloads: readonly Uint8Array[],
  options: BuildPackOptions,
): Promise<BuiltPack> {
  const { digest } = options;
  const leaves = new Uint8Array(payloads.length * digestLength);
  for (const [part, payload] of payloads.entries()) {
    leaves.set(await leafDigest(part, payload, digest), part * digestLength);
  }
  const { pack, heads } = await layOutPack(leaves, options);
  const files: BuiltFile[] = [];
  for await (const head of heads()) {
    const part = files.length;
    files.push({
      path: partPath(pack, part),
      bytes: concatBytes(head, payloads[part] ?? new Uint8Array()),
    });
  }
  return { pack, files };
}

/** Lays out a pack by the digests of its parts (`leafDigest`), one after another. */
export async function layOutPack(
  leaves: Uint8Array,
  { extension, digest, groupBits: chosen }: BuildPackOptions,
): Promise<LaidOutPack> {
  const parts = leaves.length / digestLength;
  const groupBits = chosen ?? defaultGroupBits(parts);
  const groupSize = 2 ** groupBits;
  const levelsOf = (first: number) => {
    const group = Array.from({ length: Math.min(groupSize, parts - first) }, (_, place) =>
      leaves.subarray((first + place) * digestLength, (first + place + 1) * digestLength),
    );
    return merkleLevels(group, groupBits, digest);
  };
  const roots: string[] = [];
  for (let first = 0; first < parts; first += groupSize) {
    for (const root of (await levelsOf(first))[groupBits] ?? []) roots.push(encodeHex(root));
  }
  const pack = await nameThePack({ extension, groupBits, parts, roots });
  async function* heads() {
    // The levels are worked out again: kept for all groups they would weigh more than the parts of a small index.
    for (let first = 0; first < parts; first += groupSize) {
      const levels = await levelsOf(first);
      for (let place = 0; place < Math.min(groupSize, parts - first); place += 1) {
        yield encodeUtf8(`${encodeBase64url(merkleProof(levels, place))}\n`);
      }
    }
  }
  return { pack, heads };
}

async function nameThePack(unnamed: Omit<Pack, 'id'>): Promise<Pack> {
  const digest = await sha256Hex(canonicalBytes(unnamed));
  return { id: digest.slice(0, 32), ...unnamed };
}

function defaultGroupBits(parts: number): number {
  const levels = Math.ceil(Math.log2(Math.max(1, parts)));
  return Math.min(16, levels, Math.max(6, levels - 5));
}
