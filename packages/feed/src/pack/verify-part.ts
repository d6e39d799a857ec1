import type { Pack } from '@mingce/schema/types';
import { decodeBase64url } from '../bytes/base64url.js';
import { encodeHex } from '../bytes/hex.js';
import { feedError } from '../errors.js';
import { climb, leafDigest } from './merkle.js';
import { partPath } from './paths.js';

const lineFeed = 10;

/** The payload of a part's file, if its proof leads to the root that the pack names; else a `MingceError`. */
export async function verifyPart(pack: Pack, part: number, file: Uint8Array): Promise<Uint8Array> {
  const path = partPath(pack, part);
  const proofLength = Math.ceil((pack.groupBits * 32 * 4) / 3);
  const proof = decodeBase64url(String.fromCharCode(...file.subarray(0, proofLength)));
  if (!proof || proof.length !== pack.groupBits * 32 || file[proofLength] !== lineFeed) {
    throw feedError('feed.proofInvalid', { path });
  }
  const payload = file.subarray(proofLength + 1);
  const expected = pack.roots[part >> pack.groupBits] ?? '';
  const got = encodeHex(await climb(await leafDigest(part, payload), part, proof));
  if (part >= pack.parts || got !== expected) throw feedError('feed.digestMismatch', { path, expected, got });
  return payload;
}
