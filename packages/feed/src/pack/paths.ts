import type { Pack, RecordKind } from '@mingce/schema/types';
import { fnv1a32 } from '../digest/fnv1a32.js';

/** The path of the object with this digest, relative to the feed's folder. */
export function objectPath(sha256: string): string {
  return `objects/${sha256.slice(0, 2)}/${sha256}.json`;
}

/** The path of a part of a pack, relative to the feed's folder. */
export function partPath(pack: Pick<Pack, 'id' | 'extension'>, part: number): string {
  return `packs/${pack.id}/${part}.${pack.extension}`;
}

/** The directory part that knows a record. */
export function recordPart(kind: RecordKind, id: string, parts: number): number {
  return fnv1a32(`${kind}/${id}`) % parts;
}
