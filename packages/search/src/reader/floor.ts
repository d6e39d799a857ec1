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
  { query, terms }: Pick<Found, 'query' | 'terms'>,
  hits: readonly LoadedHit[],
  ranking: RankingParameters,
): string[] {
  if (query.documentNumbers.length > 0) {
    const isKnown = query.terms.some((term) => isDocumentNumberTerm(term) && terms.has(term));
    return isKnown ? [] : Array.from(query.documentNumbers);
  }
  if (hits.length === 0 || !canBeJudged(query, ranking)) return [];
  const answers = ({ cover: { share, length, missingWeight, isReworded }, name }: LoadedHit) => {
    if (name > ranking.floorProximity) return true;
    // A result with a synonym for a word of the query needs a smaller share of it.
    const floor = isReworded ? ranking.floorWithRelated : ranking.floor;
    // No text has all words of a long question, and a long match is hardly accidental.
    const times = Math.max(1, length / ranking.floorCharacters);
    return share >= floor / times && missingWeight < ranking.floorMissing * times;
  };
  return hits.some(answers) ? [] : [query.words.join(' ')];
}

/** No document has all words of a letter, and texts do not contain pinyin. */
function canBeJudged({ words, key, article }: Query, ranking: RankingParameters): boolean {
  return article === undefined && /[\u4e00-\u9fff]/.test(words.join('')) && !isLetter(key, ranking);
}
