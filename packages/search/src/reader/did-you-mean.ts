import type { TermEntry } from '../format/term-shard.js';
import { corrections } from '../lexicon/slips.js';
import type { Query } from '../query/parse-query.js';
import { type RelatedWords, wordingsOf } from '../query/related-words.js';
import { comparisonKey } from '../text/fold.js';
import type { SearchHit } from '../types.js';
import type { Match } from './ranking/score-documents.js';
import type { RankingParameters } from './ranking/weights.js';

/**
 * Suggests what may have been meant, if the best match lacks something of what was typed: titles near the query; and
 * words of clauses near it, if the index does not have one of its terms.
 */
export function didYouMeanFor(
  query: Query,
  terms: ReadonlyMap<string, TermEntry>,
  related: readonly RelatedWords[],
  matches: readonly Match[],
  hits: readonly SearchHit[],
  ranking: RankingParameters,
): string[] {
  const unknown = query.terms.some((term) => !terms.has(term));
  const whole = matches.some(({ coverage }) => coverage === 1);
  if (query.phrases.length > 0 || (whole && !unknown)) return [];
  const titles = hits.map(({ title }) => title.text);
  const texts = hits.flatMap(({ excerpts }) => excerpts.map(({ text }) => text));
  const keys = wordingsOf(query, related).map(({ key }) => key);
  const shown = [...titles, ...texts].map(comparisonKey);
  if (keys.some((key) => shown.some((text) => text.includes(key)))) return [];
  return corrections(query.key, unknown ? [...titles, ...texts] : titles, ranking);
}
