import type { Query } from '../query/parse-query.js';
import { isLetter } from '../query/parse-query.js';
import { isDocumentNumberTerm } from '../text/document-numbers.js';
import type { Found } from './found.js';
import type { LoadedHit } from './hits.js';
import type { RankingParameters } from './ranking/weights.js';

/**
 * Parts of the query that no document has: document numbers, or the query as a whole if no result has enough of it. Empty
 * if the results answer.
 */
export function notFoundOf(
  { query, terms, related }: Pick<Found, 'query' | 'terms' | 'related'>,
  hits: readonly LoadedHit[],
  ranking: RankingParameters,
): string[] {
  if (query.documentNumbers.length > 0) {
    const isKnown = query.terms.some((term) => isDocumentNumberTerm(term) && terms.has(term));
    return isKnown ? [] : Array.from(query.documentNumbers);
  }
  if (hits.length === 0 || !canBeJudged(query, ranking)) return [];
  // A word of the thesaurus that leads somewhere says what the query is about, even if the rest of it is in no document.
  const floor = related.length > 0 ? ranking.floorWithRelated : ranking.floor;
  const answers = ({ cover: { share, length, missingWeight }, name }: LoadedHit) => {
    if (name > ranking.floorProximity) return true;
    // Of a long question no text says everything, and what one has of it is no chance.
    const times = Math.max(1, length / ranking.floorCharacters);
    return share >= floor / Math.sqrt(times) && missingWeight < ranking.floorMissing * times;
  };
  return hits.some(answers) ? [] : [query.words.join(' ')];
}

/** Of a letter no document has everything; and pinyin is not in the texts. */
function canBeJudged({ words, key, article }: Query, ranking: RankingParameters): boolean {
  return article === undefined && /[\u4e00-\u9fff]/.test(words.join('')) && !isLetter(key, ranking);
}
