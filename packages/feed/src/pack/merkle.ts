import { concatBytes } from '../bytes/concat.js';
import { sha256 } from '../digest/sha256.js';

export const digestLength = 32;

/** Stands for a place of a group that has no part. */
const emptyLeaf = new Uint8Array(digestLength);

type Digest = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The digest of a part; its number goes in, so that two parts cannot change places. */
export async function leafDigest(
  part: number,
  payload: Uint8Array,
  digest: Digest = sha256,
): Promise<Uint8Array> {
  const head = new Uint8Array(5);
  new DataView(head.buffer).setUint32(1, part);
  return digest(concatBytes(head, payload));
}

async function nodeDigest(left: Uint8Array, right: Uint8Array, digest: Digest = sha256): Promise<Uint8Array> {
  return digest(concatBytes(Uint8Array.of(1), left, right));
}

/** The levels of a group's tree, leaves first, root last. */
export async function merkleLevels(
  leaves: readonly Uint8Array[],
  groupBits: number,
  digest?: Digest,
): Promise<Uint8Array[][]> {
  let level = Array.from({ length: 2 ** groupBits }, (_, index) => leaves[index] ?? emptyLeaf);
  const levels = [level];
  while (level.length > 1) {
    level = await Promise.all(pairs(level).map(([left, right]) => nodeDigest(left, right, digest)));
    levels.push(level);
  }
  return levels;
}

/** The digests beside the way from a leaf to the root, leaf first. */
export function merkleProof(levels: readonly (readonly Uint8Array[])[], place: number): Uint8Array {
  const siblings = levels.slice(0, -1).map((level, height) => level[(place >> height) ^ 1] ?? emptyLeaf);
  return concatBytes(...siblings);
}

/** The root that a leaf and its proof lead to. */
export async function climb(leaf: Uint8Array, place: number, proof: Uint8Array): Promise<Uint8Array> {
  let node = leaf;
  for (let height = 0; height * 32 < proof.length; height++) {
    const sibling = proof.subarray(height * 32, height * 32 + 32);
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
