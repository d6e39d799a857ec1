import { decodeUtf8, encodeUtf8, fnv1a32 } from '@mingce/schema/bytes';
import { MingceError } from '@mingce/schema/errors';

/** The kinds of binary part, by the letters they begin with. */
export type PartMagic = 'MT' | 'MG' | 'MC';

const headerLength = 7;
const partVersion = 1;

/** Puts the header before a payload: magic, version, and the payload's FNV-1a (little endian). */
export function sealPart(magic: PartMagic, payload: Uint8Array): Uint8Array {
  const part = new Uint8Array(headerLength + payload.length);
  part.set(encodeUtf8(magic));
  part[2] = partVersion;
  new DataView(part.buffer).setUint32(3, fnv1a32(payload), true);
  part.set(payload, headerLength);
  return part;
}

/**
 * Decodes a binary part. Whatever is wrong with its bytes, the outcome is a `MingceError` `search.partCorrupt`
 * that names the part: damage must never look like an answer.
 */
export function openPart<T>(
  magic: PartMagic,
  name: string,
  part: Uint8Array,
  decode: (payload: Uint8Array) => T,
): T {
  const payload = part.subarray(headerLength);
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const sound =
    part.length >= headerLength &&
    part[0] === magic.charCodeAt(0) &&
    part[1] === magic.charCodeAt(1) &&
    part[2] === partVersion &&
    view.getUint32(3, true) === fnv1a32(payload);
  if (!sound) throw new MingceError('search.partCorrupt', { part: name });
  return translateDamage(name, () => decode(payload));
}

/** Parses a JSON part and hands it to `check`, which throws a `TypeError` on a wrong shape. */
export function openJsonPart<T>(name: string, part: Uint8Array, check: (value: unknown) => T): T {
  return translateDamage(name, () => check(JSON.parse(decodeUtf8(part))));
}

/** Runs a decoder; what it throws on damaged bytes becomes a `MingceError` that names the part. */
export function translateDamage<T>(name: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    throw new MingceError('search.partCorrupt', { part: name }, { cause });
  }
}
