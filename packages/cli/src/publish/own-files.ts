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
  // As feeds before format 3 had them: swept when nobody reads one any more.
  /^packs\/[\w-]+\/\d+\.\w+(?:\.js)?$/,
  // Sixteen digits were the name before it was the whole digest.
  /^files\/(?:[0-9a-f]{64}|[0-9a-f]{16})\/[^/]+$/,
  /^syndication\/(?:all|(?:featured|topic|audience|need|region)\/[^/]+)\.(?:json|xml|ics)$/,
  /^syndication\/faq\/[^/]+\.jsonld$/,
];

/**
 * Whether a file of a feed’s folders has a name that only a publish gives. Somebody else’s `objects/` or `files/` is never
 * taken for ours: other names are neither overwritten nor cleaned away.
 */
export function isOwnFile(path: string): boolean {
  return isTemporary(path) || written.some((pattern) => pattern.test(path));
}
