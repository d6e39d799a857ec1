import { manifestName } from './own-files.js';

/**
 * Step in which a file is uploaded: 0 for files named by their content, which change nothing for readers, 1 for files
 * that replace others, 2 for `feed.json` and its offline copy.
 */
export function uploadStep(path: string): 0 | 1 | 2 {
  if (path.startsWith(manifestName)) return 2;
  return path.startsWith('syndication/') ? 1 : 0;
}

/** Files in the order in which they are uploaded, `feed.json` last: the uploaded feed is complete at any moment. */
export function inUploadOrder(paths: readonly string[]): string[] {
  return [...paths].sort(
    (a, b) => uploadStep(a) - uploadStep(b) || (uploadStep(a) === 2 ? b.length - a.length : a < b ? -1 : 1),
  );
}
