import { type DocumentTable, headingOf } from '../../format/document-table.js';
import { impactLevels } from '../../format/postings.js';
import { type Accumulator, accumulate, type DocumentAccumulators } from './accumulate.js';
import { power, root } from './powers.js';
import type { WeightedQuery } from './term-weights.js';
import type { RankingParameters } from './weights.js';

/** A clause of a match, by its number in the index. */
export interface ScoredClause {
  clause: number;
  score: number;
}

export interface Match {
  document: number;
  score: number;
  /** The share of the query that the document has, by idf, 0 to 1. */
  coverage: number;
  /** Clauses, best first, without the heading. */
  clauses: readonly ScoredClause[];
}

/** A match with its priors; `score` includes their product. */
export interface RankedMatch extends Match {
  prior: number;
}

/** The formula of a document's score in steps, so that an explanation can use the same steps. */
export interface DocumentScorer {
  /** Factor from the accumulated sum of a clause to its score before coverage. */
  points: number;
  coverageOf(coverageWeight: number): number;
  /** Factor of a clause or heading with this coverage of the query. */
  clauseGain(coverage: number, isHeading: boolean): number;
  /** Factor of a document with this coverage of the query. */
  documentGain(coverage: number): number;
  /** The sum of the rank weights of all clauses of a document, by which its score is divided. */
  roomOf(document: number): number;
}

export function documentScorer(
  query: WeightedQuery,
  table: DocumentTable,
  ranking: RankingParameters,
): DocumentScorer {
  return {
    points: (ranking.k1 + 1) / impactLevels,
    coverageOf: (weight) => (query.coverageWeight > 0 ? Math.min(1, weight / query.coverageWeight) : 0),
    clauseGain: (coverage, isHeading) =>
      1 + ranking.cover * power(coverage, isHeading ? ranking.headingCoverPower : ranking.clauseCoverPower),
    documentGain: (coverage) =>
      root(coverage, ranking.coverageRoots) * (1 + ranking.complete * power(coverage, ranking.completePower)),
    roomOf: (document) =>
      1 - decayAfter(headingOf(document + 1, table) - headingOf(document, table), ranking.decay),
  };
}

/**
 * Scores every document that has a term.
 *
 * The score of a clause is the sum over the terms of term weight times impact. The score of a document is that of its
 * heading, weighted, plus those of its clauses from the best down, each multiplied by `decay` once more than the one
 * before, divided by the sum of these weights: a short notice is not penalised for its few clauses. Coverage ranks a
 * document with all of the query before one that repeats a part of it.
 */
export function scoreDocuments(
  query: WeightedQuery,
  table: DocumentTable,
  ranking: RankingParameters,
): Match[] {
  const scorer = documentScorer(query, table, ranking);
  const matches: Match[] = [];
  for (const own of accumulate(query.terms, table)) matches.push(scoreDocument(own, scorer, ranking));
  return matches;
}

function scoreDocument(
  { document, heading, clauses, coverageWeight }: DocumentAccumulators,
  scorer: DocumentScorer,
  { heading: headingWeight, decay }: RankingParameters,
): Match {
  const scored = clauses.map((own) => ({ clause: own.clause, score: clauseScore(own, scorer, false) }));
  if (scored.length > 1) scored.sort(byScoreThenPlace);
  let score = heading ? headingWeight * clauseScore(heading, scorer, true) : 0;
  let weight = 1;
  for (const clause of scored) {
    score += weight * clause.score;
    weight *= decay;
  }
  const coverage = scorer.coverageOf(coverageWeight);
  score = (score / scorer.roomOf(document)) * scorer.documentGain(coverage);
  return { document, score, coverage, clauses: scored };
}

function clauseScore(
  { sum, coverageWeight }: Accumulator,
  { points, coverageOf, clauseGain }: DocumentScorer,
  isHeading: boolean,
): number {
  return points * sum * clauseGain(coverageOf(coverageWeight), isHeading);
}

function byScoreThenPlace(one: ScoredClause, other: ScoredClause): number {
  return other.score - one.score || one.clause - other.clause;
}

/**
 * The weight of the clause after `clauses` others, by the same multiplications as the sum; practically 0 beyond a
 * hundred.
 */
function decayAfter(clauses: number, decay: number): number {
  let weight = 1;
  for (let left = Math.min(clauses, 100); left > 0; left -= 1) weight *= decay;
  return weight;
}
