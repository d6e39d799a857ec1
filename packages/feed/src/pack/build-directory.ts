import { canonicalBytes } from '@mingce/schema/bytes';
import type { DirectoryPart, ObjectRef, RecordKind } from '@mingce/schema/types';
import { treeHeight } from './merkle.js';
import { type BuiltPack, buildPack, type PackOptions } from './pack-builder.js';
import { recordPart } from './paths.js';

/** Entries per part: a part is about 4 kB, so that looking up a record costs little more than a round trip. */
const entriesPerPart = 32;

export interface DirectoryEntry {
  kind: RecordKind;
  id: string;
  ref: ObjectRef;
  /** Its part of the pack of records; absent if the record is a file. */
  part?: number | undefined;
}

/** The pack through which a reader finds the object of a record (docs/formats/feed.md, section 2). */
export function buildDirectory(
  entries: readonly DirectoryEntry[],
  options: PackOptions = {},
): Promise<BuiltPack> {
  // A power of two: new records move no entries until their number has doubled.
  const count = 2 ** treeHeight(Math.ceil(entries.length / entriesPerPart));
  const parts = Array.from({ length: count }, (): DirectoryPart => ({ entries: {} }));
  for (const { kind, id, ref, part } of entries) {
    const { entries = {} } = parts[recordPart(kind, id, count)] ?? {};
    const place = part === undefined ? {} : { part };
    entries[`${kind}/${id}`] = { sha256: ref.sha256, size: ref.size, ...place };
  }
  return buildPack(parts.map(canonicalBytes), options);
}
