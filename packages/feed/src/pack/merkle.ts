import { concatBytes } from '../bytes/concat.js';
import { sha256 } from '../digest/sha256.js';

/**
 * Length of a digest in a bundle, in bytes: SHA-256 truncated to 128 bits, the strength of the signature (P-256). Each
 * reader loads the roots of all bundles, and a proof with every part.
 */
export const digestLength = 16;

/** The leaf for positions of the tree without a part. */
const emptyLeaf = new Uint8Array(digestLength);

type Digest = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The height of the tree for a number of parts. */
export function treeHeight(parts: number): number {
  let height = 0;
  while (2 ** height < parts) height += 1;
  return height;
}

/** The digest of a stored part; it includes the part's number in its bundle, so that parts cannot be swapped. */
export async function leafDigest(
  part: number,
  packed: Uint8Array,
  digest: Digest = sha256,
): Promise<Uint8Array> {
  const head = new Uint8Array(5);
  new DataView(head.buffer).setUint32(1, part);
  return cut(await digest(concatBytes(head, packed)));
}

async function nodeDigest(left: Uint8Array, right: Uint8Array, digest: Digest = sha256): Promise<Uint8Array> {
  return cut(await digest(concatBytes(Uint8Array.of(1), left, right)));
}

function cut(digest: Uint8Array): Uint8Array {
  return digest.slice(0, digestLength);
}

/** The levels of a bundle's tree, leaves first, root last. */
export async function merkleLevels(
  leaves: readonly Uint8Array[],
  height: number,
  digest?: Digest,
): Promise<Uint8Array[][]> {
  let level = Array.from({ length: 2 ** height }, (_, index) => leaves[index] ?? emptyLeaf);
  const levels = [level];
  while (level.length > 1) {
    level = await Promise.all(pairs(level).map(([left, right]) => nodeDigest(left, right, digest)));
    levels.push(level);
  }
  return levels;
}

/** The sibling digests on the path from a leaf to the root, leaf first. */
export function merkleProof(levels: readonly (readonly Uint8Array[])[], place: number): Uint8Array {
  const siblings = levels.slice(0, -1).map((level, height) => level[(place >> height) ^ 1] ?? emptyLeaf);
  return concatBytes(...siblings);
}

/** Computes the root from a leaf and its proof. */
export async function climb(leaf: Uint8Array, place: number, proof: Uint8Array): Promise<Uint8Array> {
  let node = leaf;
  for (let height = 0; height * digestLength < proof.length; height++) {
    const sibling = proof.subarray(height * digestLength, (height + 1) * digestLength);
    const standsRight = ((place >> height) & 1) === 1;
    node = await (standsRight ? nodeDigest(sibling, node) : nodeDigest(node, sibling));
  }
  return node;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  const result: [T, T][] = [];
  for (let index = 0; index + 1 < items.length; index += 2) {
    result.push(items.slice(index, index + 2) as [T, T]);
  }
  return result;
}
