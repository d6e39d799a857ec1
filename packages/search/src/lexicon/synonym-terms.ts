import { distinctTerms, isSingleHan } from '../text/terms.js';

/**
 * The clauses with a synonym of a word are the postings of a separate term: `~from=to|to`. It is in the shard of a term
 * that a query with the word loads anyway, so synonyms cost no request.
 */
const prefix = '~';

export interface SynonymTerm {
  /** The word after `comparisonKey`: folded letters, digits and Han. */
  from: string;
  to: readonly string[];
}

export function synonymTerm({ from, to }: SynonymTerm): string {
  return `${prefix}${from}=${to.join('|')}`;
}

export function isSynonymTerm(term: string): boolean {
  return term.startsWith(prefix);
}

export function readSynonymTerm(term: string): SynonymTerm {
  const [from = '', to = ''] = term.slice(prefix.length).split('=');
  return { from, to: to.split('|') };
}

/** The common prefix of the synonym terms of all words that begin with `term`. */
export function synonymsOfWordsFrom(term: string): string {
  return prefix + term;
}

/** The first content term of a word. */
export function homeOfWord(word: string): string {
  return distinctTerms(word).find((term) => !isSingleHan(term)) ?? word;
}
