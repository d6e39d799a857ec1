import type { FeedManifest } from '@mingce/schema/types';
import type { AheadSource } from '../sources/ahead-source.js';
import type { OpenFeedOptions } from '../types.js';
import { searchPart } from './open-search.js';
import { partRequest } from './verified-files.js';

/**
 * Asks for the parts of the search index that the caller will want first, by a manifest that is still being checked. Their
 * bytes wait in the source: whoever reads them checks them against the roots of the manifest that was found good.
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
    // Whoever opens the search meets the same fault, with a manifest that may be spoken of.
  }
}
