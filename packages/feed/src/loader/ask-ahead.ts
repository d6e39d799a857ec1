import type { FeedManifest } from '@mingce/schema/types';
import type { AheadSource } from '../sources/ahead-source.js';
import type { OpenFeedOptions } from '../types.js';
import { searchPart } from './open-search.js';
import { partRequest } from './verified-files.js';

/**
 * Requests the parts of the search index that the caller needs first, by a manifest that is still being verified. Their
 * bytes stay in the source; each reader verifies them against the roots of the verified manifest.
 */
export function askAhead(
  { search }: FeedManifest,
  ahead: NonNullable<OpenFeedOptions['ahead']>,
  source: AheadSource,
  signal: AbortSignal,
): void {
  if (!search) return;
  try {
    for (const name of ahead(search.index)) {
      const found = searchPart(search.packs, name);
      if (!found) continue;
      source.ask({ ...partRequest(found), freshness: 'any', signal });
    }
  } catch {
    // Opening the search reports the same error, with a verified manifest.
  }
}
