import { isPlaceTerm, pairOfPlace, readPlaceTerm } from './place-terms.js';
import { homeOfWord, isSynonymTerm, readSynonymTerm } from './synonym-terms.js';

/**
 * The term whose shard holds the given term. It is the term itself, except for synonyms and places: they are in the
 * shard of a pair that every query with the word has.
 */
export function homeOf(term: string): string {
  if (isSynonymTerm(term)) return homeOfWord(readSynonymTerm(term).from);
  return isPlaceTerm(term) ? pairOfPlace(readPlaceTerm(term)) : term;
}
