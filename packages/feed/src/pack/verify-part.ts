import type { Bundle } from '@mingce/schema/types';
import { encodeHex } from '../bytes/hex.js';
import { feedError } from '../errors.js';
import { loadInflate } from './load-inflate.js';
import { bundleBytes } from './locate-part.js';
import { climb, digestLength, leafDigest, treeHeight } from './merkle.js';
import { bundlePath, partPath } from './paths.js';
import { slotBytes, slotsOf } from './slots.js';

/**
 * The payload of a part, if the proof at the beginning of its slot leads to the root of the bundle; otherwise throws a
 * `MingceError`. Nothing is decompressed before the check.
 */
export async function verifyPart(bundle: Bundle, place: number, slot: Uint8Array): Promise<Uint8Array> {
  const path = partPath(bundle, place);
  const { root, sizes } = bundle;
  const proofLength = treeHeight(sizes.length) * digestLength;
  if (slot.length !== slotBytes(sizes.charAt(place)) || slot.length < proofLength) {
    throw feedError('feed.proofInvalid', { path });
  }
  const packed = slot.subarray(proofLength);
  const got = encodeHex(await climb(await leafDigest(place, packed), place, slot.subarray(0, proofLength)));
  if (got !== root) throw feedError('feed.digestMismatch', { path, expected: root, got });
  const inflate = await loadInflate();
  try {
    return inflate(packed);
  } catch (cause) {
    throw feedError('feed.malformed', { path }, { cause });
  }
}

/** The payloads of all parts of a bundle, in order, each verified as in `verifyPart`. */
export async function unpackBundle(bundle: Bundle, file: Uint8Array): Promise<Uint8Array[]> {
  if (file.length !== bundleBytes(bundle)) {
    const facts = { path: bundlePath(bundle), expected: bundleBytes(bundle), got: file.length };
    throw feedError('feed.sizeMismatch', facts);
  }
  const payloads: Uint8Array[] = [];
  for (const [place, slot] of slotsOf(bundle, file).entries()) {
    payloads.push(await verifyPart(bundle, place, slot));
  }
  return payloads;
}
