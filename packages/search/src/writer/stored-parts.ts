import { ByteReader, ByteWriter } from '../format/bytes.js';

/** Joins parts into one result for the build memory. */
export function joinedParts(parts: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  for (const part of parts) {
    writer.varint(part.length);
    writer.raw(part);
  }
  return writer.finish();
}

export function partsOf(bytes: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(bytes);
  const parts: Uint8Array[] = [];
  while (reader.position < bytes.length) parts.push(reader.raw(reader.varint()));
  return parts;
}
