import { encodeUtf8 } from '../bytes/utf8.js';

/** FNV-1a over the UTF-8 bytes, 32 bits, unsigned. Spreads names over parts; protects nothing. */
export function fnv1a32(text: string): number {
  let hash = 2166136261;
  for (const byte of encodeUtf8(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}
