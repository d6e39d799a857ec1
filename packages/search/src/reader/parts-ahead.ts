import { checkManifest } from '../format/manifest.js';
import { shardOf } from '../format/term-shard.js';
import { mayBeTraditional } from '../lexicon/simplify.js';
import { parseQuery, termsAskedFor } from '../text/query.js';
import type { SearchRequest } from '../types.js';

/**
 * Names the parts that a search asks for first, by the index's manifest alone: so a page can ask for them while the
 * manifest's signature is still being checked. Throws a `MingceError` if this version cannot read the index.
 */
export function partsAhead(
  manifest: unknown,
  { text, filters = {}, sort = 'relevance' }: Pick<SearchRequest, 'text' | 'filters' | 'sort'>,
): string[] {
  const { parts, ground } = checkManifest(manifest);
  const isFiltered = Object.values(filters).some((values) => (values?.length ?? 0) > 0);
  // Terms of traditional characters are known when the table of them is there.
  const terms = mayBeTraditional(text) ? [] : termsAskedFor(parseQuery(text));
  const names = [
    ...terms.map((term) => `terms/${shardOf(term, parts.terms)}`),
    ...(mayBeTraditional(text) ? ['lexicon/0'] : []),
    ...(ground === undefined ? ['columns/0'] : []),
    ...(isFiltered || sort === 'newest' || text.trim() === '' ? ['columns/1'] : []),
  ];
  return Array.from(new Set(names));
}
