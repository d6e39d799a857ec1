import { fnv1a32OfText } from '@mingce/schema/bytes';
import type { Bundle, RecordKind } from '@mingce/schema/types';

/** The path of the object with this digest, relative to the feed's folder. */
export function objectPath(sha256: string): string {
  return `objects/${sha256.slice(0, 2)}/${sha256}.json`;
}

/** The path of a bundle, relative to the feed's folder. */
export function bundlePath({ root }: Pick<Bundle, 'root'>): string {
  return `bundles/${root}.bin`;
}

/** The name of a part of a bundle, for messages and for what is kept of a visit: no file has this path. */
export function partPath(bundle: Pick<Bundle, 'root'>, place: number): string {
  return `${bundlePath(bundle)}?part=${place}`;
}

/** The directory part that knows a record. */
export function recordPart(kind: RecordKind, id: string, parts: number): number {
  return fnv1a32OfText(`${kind}/${id}`) % parts;
}
