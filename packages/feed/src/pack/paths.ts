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

/**
 * The path of a part of a bundle: that of its small file, if there is one, and otherwise a name for messages and the
 * store. The root identifies all bytes of the part. There are 256 folders, since some servers do not list many thousand
 * files in one.
 */
export function partPath({ root }: Pick<Bundle, 'root'>, place: number): string {
  return `bundles/${root.slice(0, 2)}/${root}-${place}.bin`;
}

/** The paths of all files of a bundle: its own, and those of its small files, if any. */
export function bundleFiles(bundle: Bundle): string[] {
  const parts = bundle.smallFiles ? Array.from(bundle.sizes, (_, place) => partPath(bundle, place)) : [];
  return [bundlePath(bundle), ...parts];
}

/** The number of the directory part with a record. */
export function recordPart(kind: RecordKind, id: string, parts: number): number {
  return fnv1a32OfText(`${kind}/${id}`) % parts;
}
