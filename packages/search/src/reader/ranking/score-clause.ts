import type { ClauseStatistics } from '../../lexicon/clause-statistics.js';
import { isSynonymTerm, readSynonymTerm } from '../../lexicon/synonym-terms.js';
import { articleTermsOfLabel } from '../../text/article-terms.js';
import { comparisonKey } from '../../text/fold.js';
import { indexedText } from '../../text/indexed-text.js';
import { eachTerm, isSingleHan } from '../../text/terms.js';
import type { SearchClause } from '../../types.js';
import type { WeightedQuery } from './term-weights.js';
import type { RankingParameters } from './weights.js';

/**
 * Scores clauses whose text is loaded; about 1 for a clause with all of the query's words. The score is the sum of
 * three parts: BM25 with exact lengths and counts (the index only has levels); the idf of the query's characters in the
 * clause; and proximity, the idf of characters near each other, which also matches words in another form (因病请假, 请了病假).
 */
export function clauseScorer(
  key: string,
  { terms, coverageWeight }: WeightedQuery,
  { k1, b, clauseCharacters, clauseProximity, proximityWindow }: RankingParameters,
  { clauseLength, idfOf }: ClauseStatistics,
): (clause: SearchClause) => number {
  const idfs = new Map(
    Array.from(key)
      .filter(isSingleHan)
      .map((character) => [character, idfOf(character)]),
  );
  const wholeIdf = Math.max(1, sum(idfs.values()));
  return (clause) => {
    const text = indexedText(clause);
    const folded = comparisonKey(text);
    const { counts, length } = countTerms(clause.label, text);
    const norm = k1 * (1 - b + (b * length) / clauseLength);
    const words = terms.map(({ entry: { term }, weight }) => {
      const count = isSynonymTerm(term)
        ? countWords(readSynonymTerm(term).to, folded)
        : (counts.get(term) ?? 0);
      return (weight * (k1 + 1) * count) / (count + norm);
    });
    const characters = Array.from(folded);
    const own = sum(Array.from(new Set(characters), (character) => idfs.get(character) ?? 0));
    return (
      sum(words) / Math.max(1, coverageWeight) +
      (clauseCharacters * own + clauseProximity * bestWindow(characters, idfs, proximityWindow)) / wholeIdf
    );
  };
}

function countTerms(label: string, text: string): { counts: Map<string, number>; length: number } {
  const counts = new Map(articleTermsOfLabel(label).map((term) => [term, 1]));
  let length = 0;
  eachTerm(text, (term) => {
    if (isSingleHan(term)) return;
    length += 1;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return { counts, length };
}

function countWords(words: readonly string[], folded: string): number {
  return sum(words.map((word) => folded.split(comparisonKey(word)).length - 1));
}

/** The greatest sum of idf over the different characters of one window of the text. */
function bestWindow(
  characters: readonly string[],
  idfs: ReadonlyMap<string, number>,
  length: number,
): number {
  const inside = new Map<string, number>();
  let idfSum = 0;
  let most = 0;
  characters.forEach((character, at) => {
    const entering = idfs.get(character);
    if (entering !== undefined) {
      const before = inside.get(character) ?? 0;
      if (before === 0) idfSum += entering;
      inside.set(character, before + 1);
    }
    const left = characters[at - length] ?? '';
    const leaving = idfs.get(left);
    if (leaving !== undefined) {
      const remaining = (inside.get(left) ?? 0) - 1;
      if (remaining === 0) idfSum -= leaving;
      inside.set(left, remaining);
    }
    if (idfSum > most) most = idfSum;
  });
  return most;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
