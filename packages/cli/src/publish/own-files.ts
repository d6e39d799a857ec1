import { isTemporary } from './write-beside.js';

export const manifestName = 'feed.json';

/** The folders that a publish owns; nothing outside them and `feed.json` is ever touched. */
export const ownFolders = ['objects', 'bundles', 'packs', 'files', 'syndication'] as const;

/** Every path that a publish writes, by folder; each may have a copy for pages opened from disk. */
const written: readonly RegExp[] = [
  /^feed\.json\.js$/,
  /^objects\/([0-9a-f]{2})\/\1[0-9a-f]{62}\.json(?:\.js)?$/,
  /^bundles\/[0-9a-f]{32}\.bin(?:\.js)?$/,
  /^bundles\/([0-9a-f]{2})\/\1[0-9a-f]{30}-\d+\.bin$/,
  // Files of feeds before format 3, which are removed when nobody reads such a feed any more.
  /^packs\/[\w-]+\/\d+\.\w+(?:\.js)?$/,
  // Earlier versions used sixteen digits of the digest as the name.
  /^files\/(?:[0-9a-f]{64}|[0-9a-f]{16})\/[^/]+$/,
  /^syndication\/(?:all|(?:featured|topic|audience|need|region)\/[^/]+)\.(?:json|xml|ics)$/,
  /^syndication\/faq\/[^/]+\.jsonld$/,
];

/**
 * Whether a file in a feed’s folders has a name that only publishing creates. A foreign `objects/` or `files/` is never
 * treated as ours: files with other names are neither overwritten nor removed.
 */
export function isOwnFile(path: string): boolean {
  return isTemporary(path) || written.some((pattern) => pattern.test(path));
}
