import { decodeUtf8, encodeUtf8, fnv1a32 } from '@mingce/schema/bytes';
import { MingceError } from '@mingce/schema/errors';

/** The kinds of binary parts, by their magic bytes. */
export type PartMagic = 'MT' | 'MG' | 'MC';

const headerLength = 7;
const partVersion = 1;

/** Adds the header to a payload: magic, version, and the payload's FNV-1a (little endian). */
export function sealPart(magic: PartMagic, payload: Uint8Array): Uint8Array {
  const part = new Uint8Array(headerLength + payload.length);
  part.set(encodeUtf8(magic));
  part[2] = partVersion;
  new DataView(part.buffer).setUint32(3, fnv1a32(payload), true);
  part.set(payload, headerLength);
  return part;
}

/**
 * Decodes a binary part. Any damage to its bytes throws a `MingceError` `search.partCorrupt` that names the part, so
 * that damage is never taken for an answer.
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

/** Parses a JSON part and passes it to `check`, which throws a `TypeError` on a wrong shape. */
export function openJsonPart<T>(name: string, part: Uint8Array, check: (value: unknown) => T): T {
  return translateDamage(name, () => check(JSON.parse(decodeUtf8(part))));
}

/** Runs a decoder and converts its exceptions on damaged bytes to a `MingceError` that names the part. */
export function translateDamage<T>(name: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    throw new MingceError('search.partCorrupt', { part: name }, { cause });
  }
}
