import type { TermEntry } from '../format/term-shard.js';
import { corrections } from '../lexicon/slips.js';
import type { Query } from '../query/parse-query.js';
import { type RelatedWords, wordingsOf } from '../query/related-words.js';
import { comparisonKey } from '../text/fold.js';
import type { SearchHit } from '../types.js';
import type { Match } from './ranking/score-documents.js';

/**
 * What may have been meant: asked only where the best match lacks something of what was typed. Names are near by
 * themselves; words of a clause only count where a part of what was typed stands nowhere at all.
 */
export function didYouMeanFor(
  query: Query,
  terms: ReadonlyMap<string, TermEntry>,
  related: readonly RelatedWords[],
  matches: readonly Match[],
  hits: readonly SearchHit[],
): string[] {
  const unknown = query.terms.some((term) => !terms.has(term));
  const whole = matches.some(({ coverage }) => coverage === 1);
  if (query.phrases.length > 0 || (whole && !unknown)) return [];
  const titles = hits.map(({ title }) => title.text);
  const texts = hits.flatMap(({ excerpts }) => excerpts.map(({ text }) => text));
  const keys = wordingsOf(query, related).map(({ key }) => key);
  const stands = [...titles, ...texts].map(comparisonKey);
  if (keys.some((key) => stands.some((text) => text.includes(key)))) return [];
  return corrections(query.key, unknown ? [...titles, ...texts] : titles);
}
