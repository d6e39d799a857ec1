import { checkManifest, hasPlaceTerms } from '../format/manifest.js';
import { shardOf } from '../format/term-shard.js';
import { pairsOf } from '../lexicon/place-terms.js';
import { mayBeTraditional } from '../lexicon/simplify.js';
import { isLetter, parseQuery, termsAskedFor } from '../query/parse-query.js';
import type { SearchRequest } from '../types.js';
import { hasDays } from './restrict.js';

/**
 * Names the parts that a search requests first, from the index's manifest alone, so that a page can request them while
 * the manifest's signature is still being checked. Throws a `MingceError` if this version cannot read the index.
 *
 * Each is yielded as soon as it is known. Traditional characters, which are rare, are handled last, so that other texts
 * need not wait.
 */
export function* partsAhead(
  manifest: unknown,
  {
    text,
    filters = {},
    within = {},
    sort = 'relevance',
  }: Pick<SearchRequest, 'text' | 'filters' | 'within' | 'sort'>,
): Generator<string> {
  const { formatVersion, parts, ground, ranking } = checkManifest(manifest);
  const isLong = isLetter(text, ranking);
  const inShards = !isLong && hasPlaceTerms(formatVersion);
  if (isLong && parts.lexicon > 2) {
    // The terms of a letter are known only with these.
    yield 'lexicon/1';
    yield 'lexicon/2';
  } else {
    const query = parseQuery(text, ranking.searchTerms);
    for (const term of [...termsAskedFor(query), ...(inShards ? pairsOf(query.key) : [])])
      yield `terms/${shardOf(term, parts.terms)}`;
  }
  if (ground === undefined) yield 'columns/0';
  if (!inShards && text.trim() !== '' && parts.lexicon > 3) yield 'lexicon/3';
  const isFiltered = hasDays(within) || Object.values(filters).some((values) => (values?.length ?? 0) > 0);
  if (isFiltered || sort === 'newest' || text.trim() === '') yield 'columns/1';
  if (mayBeTraditional(text)) yield 'lexicon/0';
}
