import { rarity } from '../../format/idf.js';
import type { TermEntry } from '../../format/term-shard.js';
import { termWeight } from '../../query/general-words.js';
import type { RelatedWords } from '../../query/related-words.js';
import { isArticleTerm } from '../../text/article-terms.js';
import { isDocumentNumberTerm } from '../../text/document-numbers.js';

/** A document's own number outweighs all words: who types one wants that document, however small the index. */
const documentNumber = { mass: 12, weight: 8 } as const;

/** An article asked for by its number is shown before all others of its document. */
const articleWeight = 8;

/** A term with what it counts for. */
export interface Weighed {
  entry: TermEntry;
  /** What having it counts in a clause's share of the query. */
  mass: number;
  /** What it counts in a clause's score, times its impact. */
  step: number;
}

/** A query's terms, and other words for them, with what they count for. */
export interface WeighedQuery {
  terms: readonly Weighed[];
  /** The mass of the whole query. */
  mass: number;
}

function weigh(entry: TermEntry, clauses: number): Weighed {
  if (isDocumentNumberTerm(entry.term)) {
    return { entry, mass: documentNumber.mass, step: documentNumber.mass * documentNumber.weight };
  }
  const own = rarity(entry.frequency, clauses);
  const { share, score } = termWeight(entry.term);
  return { entry, mass: share * own, step: isArticleTerm(entry.term) ? own * articleWeight : score * own };
}

/** Of two that say the same, the one in the words typed comes first. */
const otherWordsWeight = 0.9;

/**
 * Other words mean the same: they make up as much of the query as the word typed, and score nearly as much, though no more
 * than they are rare. If the word itself stands nowhere, they carry its part of the whole.
 */
export function weighQuery(
  terms: readonly TermEntry[],
  related: readonly RelatedWords[],
  clauses: number,
): WeighedQuery {
  const typed = terms.map((entry) => weigh(entry, clauses));
  let whole = typed.reduce((sum, { mass }) => sum + mass, 0);
  const others = related.map(({ entry, terms }): Weighed => {
    const own = rarity(entry.frequency, clauses);
    const word = typed.filter((one) => terms.has(one.entry.term)).reduce((sum, { mass }) => sum + mass, 0);
    if (word === 0) whole += own;
    const mass = word === 0 ? own : word;
    return { entry, mass, step: otherWordsWeight * Math.min(mass, own) };
  });
  return { terms: [...typed, ...others], mass: whole };
}
