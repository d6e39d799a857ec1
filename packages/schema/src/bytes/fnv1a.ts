const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * FNV-1a of bytes, 32 bits, unsigned. It distributes names over parts and detects damage; it gives no protection
 * against forgery.
 *
 * @param before - The hash of the bytes that come before these.
 */
export function fnv1a32(bytes: Uint8Array, before: number = offsetBasis): number {
  let hash = before;
  for (let at = 0; at < bytes.length; at += 1) hash = withByte(hash, bytes[at] ?? 0);
  return hash >>> 0;
}

/** `fnv1a32` of the UTF-8 bytes of a text, without encoding it. */
export function fnv1a32OfText(text: string): number {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    // UTF-8 cannot encode half of a surrogate pair; encoders write U+FFFD instead.
    hash = withCode(hash, code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
  }
  return hash >>> 0;
}

/** `fnv1a32OfText` of one or two Han characters, by their code points; `second` is 0 if there is one. */
export function fnv1a32OfHan(first: number, second: number): number {
  const hash = withCode(offsetBasis, first);
  return (second === 0 ? hash : withCode(hash, second)) >>> 0;
}

function withCode(before: number, code: number): number {
  if (code < 0x80) return withByte(before, code);
  let hash = before;
  if (code < 0x800) hash = withByte(hash, 0xc0 | (code >> 6));
  else {
    if (code < 0x10000) hash = withByte(hash, 0xe0 | (code >> 12));
    else {
      hash = withByte(hash, 0xf0 | (code >> 18));
      hash = withByte(hash, 0x80 | ((code >> 12) & 0x3f));
    }
    hash = withByte(hash, 0x80 | ((code >> 6) & 0x3f));
  }
  return withByte(hash, 0x80 | (code & 0x3f));
}

function withByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, prime);
}
