import { idf } from '../../format/idf.js';
import type { TermEntry } from '../../format/term-shard.js';
import { isGeneralWord } from '../../query/general-words.js';
import type { RelatedWords } from '../../query/related-words.js';
import { isArticleTerm } from '../../text/article-terms.js';
import { isDocumentNumberTerm } from '../../text/document-numbers.js';
import type { RankingParameters } from './weights.js';

/** A term of the query with its weights. */
export interface WeightedTerm {
  entry: TermEntry;
  /** Weight in the coverage of the query, in units of idf. */
  coverageWeight: number;
  /** Weight in the score of a clause, times its impact there. */
  weight: number;
  /** For a synonym: indexes among the query's terms of those that make up the typed word. */
  typed?: readonly number[];
}

/** A query's terms, its synonyms among them. */
export interface WeightedQuery {
  terms: readonly WeightedTerm[];
  /** The sum of the coverage weights of the whole query: a document with all of it has a coverage of 1. */
  coverageWeight: number;
}

/**
 * Weighs a query's terms by their idf.
 *
 * A synonym means the same as the typed word: it counts the same in coverage and nearly the same in the score, but no
 * more than its own idf. If the index does not have the word itself, the synonym takes its place in the sum.
 */
export function weightQuery(
  terms: readonly TermEntry[],
  related: readonly RelatedWords[],
  clauses: number,
  ranking: RankingParameters,
  placeTerms: ReadonlySet<string> = new Set(),
): WeightedQuery {
  const isAboutMore = related.length > 0 || terms.some(({ term }) => !placeTerms.has(term));
  // A query without any other word in the index is about the place itself.
  const where = isAboutMore ? placeTerms : new Set<string>();
  const typed = terms.map((entry) => weightTerm(entry, clauses, ranking, where));
  let whole = coverageWeightOf(typed);
  const synonyms = related.map(({ entry, terms }): WeightedTerm => {
    const ownIdf = idf(entry.frequency, clauses);
    const word = coverageWeightOf(typed.filter((one) => terms.has(one.entry.term)));
    if (word === 0) whole += ownIdf;
    const coverageWeight = word === 0 ? ownIdf : word;
    const weight = ranking.relatedWordWeight * Math.min(coverageWeight, ownIdf);
    const places = typed.flatMap((one, place) => (terms.has(one.entry.term) ? [place] : []));
    return { entry, coverageWeight, weight, typed: places };
  });
  return { terms: [...typed, ...synonyms], coverageWeight: whole };
}

function weightTerm(
  entry: TermEntry,
  clauses: number,
  ranking: RankingParameters,
  placeTerms: ReadonlySet<string>,
): WeightedTerm {
  const { term, frequency } = entry;
  const { documentNumberIdf, documentNumberWeight, articleWeight } = ranking;
  if (isDocumentNumberTerm(term)) {
    return { entry, coverageWeight: documentNumberIdf, weight: documentNumberIdf * documentNumberWeight };
  }
  const ownIdf = idf(frequency, clauses);
  const isGeneral = isGeneralWord(term);
  if (placeTerms.has(term)) {
    // The region of a policy is recorded, so a policy that does not repeat the name lacks nothing.
    return { entry, coverageWeight: 0, weight: ranking.placeTermWeight * ownIdf };
  }
  const factor = isArticleTerm(term) ? articleWeight : isGeneral ? ranking.generalWordWeight : 1;
  return {
    entry,
    coverageWeight: (isGeneral ? ranking.generalWordCoverage : 1) * ownIdf,
    weight: factor * ownIdf,
  };
}

function coverageWeightOf(terms: readonly WeightedTerm[]): number {
  return terms.reduce((sum, { coverageWeight }) => sum + coverageWeight, 0);
}
