const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * FNV-1a of bytes, 32 bits, unsigned. It spreads names over parts and finds damage; it protects nothing.
 *
 * @param before - The hash of the bytes that come before these.
 */
export function fnv1a32(bytes: Uint8Array, before: number = offsetBasis): number {
  let hash = before;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
  return hash >>> 0;
}

/** `fnv1a32` of the UTF-8 bytes of a text, without making them. */
export function fnv1a32OfText(text: string): number {
  let hash = offsetBasis;
  const add = (byte: number) => {
    hash = Math.imul(hash ^ byte, prime);
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    // UTF-8 cannot carry half of a surrogate pair; encoders put U+FFFD in its place.
    addCode(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code, add);
  }
  return hash >>> 0;
}

function addCode(code: number, add: (byte: number) => void): void {
  if (code < 0x80) {
    add(code);
    return;
  }
  if (code < 0x800) add(0xc0 | (code >> 6));
  else {
    if (code < 0x10000) add(0xe0 | (code >> 12));
    else {
      add(0xf0 | (code >> 18));
      add(0x80 | ((code >> 12) & 0x3f));
    }
    add(0x80 | ((code >> 6) & 0x3f));
  }
  add(0x80 | (code & 0x3f));
}
