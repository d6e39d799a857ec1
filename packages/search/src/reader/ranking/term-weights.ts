import { idf } from '../../format/idf.js';
import type { TermEntry } from '../../format/term-shard.js';
import { termWeight } from '../../query/general-words.js';
import type { RelatedWords } from '../../query/related-words.js';
import { isArticleTerm } from '../../text/article-terms.js';
import { isDocumentNumberTerm } from '../../text/document-numbers.js';

/** A document's own number outweighs all words: who types one wants that document, however small the index. */
const documentNumber = { coverageWeight: 12, weight: 8 } as const;

/** An article asked for by its number is shown before all others of its document. */
const articleWeight = 8;

/** A term with what it counts for. */
export interface WeightedTerm {
  entry: TermEntry;
  /** What having it counts in a clause's share of the query. */
  coverageWeight: number;
  /** What it counts in a clause's score, times its impact. */
  weight: number;
}

/** A query's terms, and other words for them, with what they count for. */
export interface WeightedQuery {
  terms: readonly WeightedTerm[];
  /** The coverageWeight of the whole query. */
  coverageWeight: number;
}

function weigh(entry: TermEntry, clauses: number): WeightedTerm {
  if (isDocumentNumberTerm(entry.term)) {
    return {
      entry,
      coverageWeight: documentNumber.coverageWeight,
      weight: documentNumber.coverageWeight * documentNumber.weight,
    };
  }
  const own = idf(entry.frequency, clauses);
  const { coverage, score } = termWeight(entry.term);
  return {
    entry,
    coverageWeight: coverage * own,
    weight: isArticleTerm(entry.term) ? own * articleWeight : score * own,
  };
}

/** Of two that say the same, the one in the words typed comes first. */
const otherWordsWeight = 0.9;

/**
 * Other words mean the same: they make up as much of the query as the word typed, and score nearly as much, though no more
 * than they are rare. If the word itself stands nowhere, they carry its part of the whole.
 */
export function weightQuery(
  terms: readonly TermEntry[],
  related: readonly RelatedWords[],
  clauses: number,
): WeightedQuery {
  const typed = terms.map((entry) => weigh(entry, clauses));
  let whole = typed.reduce((sum, { coverageWeight }) => sum + coverageWeight, 0);
  const others = related.map(({ entry, terms }): WeightedTerm => {
    const own = idf(entry.frequency, clauses);
    const word = typed
      .filter((one) => terms.has(one.entry.term))
      .reduce((sum, { coverageWeight }) => sum + coverageWeight, 0);
    if (word === 0) whole += own;
    const coverageWeight = word === 0 ? own : word;
    return { entry, coverageWeight, weight: otherWordsWeight * Math.min(coverageWeight, own) };
  });
  return { terms: [...typed, ...others], coverageWeight: whole };
}
