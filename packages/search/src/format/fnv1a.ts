/** FNV-1a, 32 bits: offset 2166136261, prime 16777619, over bytes; unsigned. */
export function fnv1a32(bytes: Uint8Array, from = 0): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
