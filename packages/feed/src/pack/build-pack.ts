import type { Pack } from '@mingce/schema/types';
import { encodeBase64url } from '../bytes/base64url.js';
import { canonicalBytes } from '../bytes/canonical-json.js';
import { concatBytes } from '../bytes/concat.js';
import { encodeHex } from '../bytes/hex.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { sha256Hex } from '../digest/sha256.js';
import { leafDigest, merkleLevels, merkleProof } from './merkle.js';
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
}

/** Lays payloads out as the parts of a pack (docs/formats/feed.md, section 4). */
export async function buildPack(
  payloads: readonly Uint8Array[],
  { extension, groupBits = defaultGroupBits(payloads.length) }: BuildPackOptions,
): Promise<BuiltPack> {
  const roots: string[] = [];
  const proofs: Uint8Array[] = [];
  const groupSize = 2 ** groupBits;
  for (let first = 0; first < payloads.length; first += groupSize) {
    const group = payloads.slice(first, first + groupSize);
    const leaves = await Promise.all(group.map((payload, place) => leafDigest(first + place, payload)));
    const levels = await merkleLevels(leaves, groupBits);
    for (const root of levels[groupBits] ?? []) roots.push(encodeHex(root));
    for (const place of group.keys()) proofs.push(merkleProof(levels, place));
  }
  const pack = await nameThePack({ extension, groupBits, parts: payloads.length, roots });
  const files = payloads.map((payload, part) => ({
    path: partPath(pack, part),
    bytes: concatBytes(encodeUtf8(`${encodeBase64url(proofs[part] ?? new Uint8Array())}\n`), payload),
  }));
  return { pack, files };
}

async function nameThePack(unnamed: Omit<Pack, 'id'>): Promise<Pack> {
  const digest = await sha256Hex(canonicalBytes(unnamed));
  return { id: digest.slice(0, 32), ...unnamed };
}

function defaultGroupBits(parts: number): number {
  const levels = Math.ceil(Math.log2(Math.max(1, parts)));
  return Math.min(16, levels, Math.max(6, levels - 5));
}
