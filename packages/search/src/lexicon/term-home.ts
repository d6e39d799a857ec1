import { isPlaceTerm, pairOfPlace, readPlaceTerm } from './place-terms.js';
import { homeOfWord, isSynonymTerm, readSynonymTerm } from './synonym-terms.js';

/** The term whose shard holds a term: its own, but for synonyms and places that of a pair which a query with the word has. */
export function homeOf(term: string): string {
  if (isSynonymTerm(term)) return homeOfWord(readSynonymTerm(term).from);
  return isPlaceTerm(term) ? pairOfPlace(readPlaceTerm(term)) : term;
}
