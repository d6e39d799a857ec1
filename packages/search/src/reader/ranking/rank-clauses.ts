import type { RankedMatch } from './score-documents.js';
import type { RankingParameters } from './weights.js';

/** A clause among all clauses, with the document it belongs to. */
export interface RankedClause {
  clause: number;
  match: RankedMatch;
  score: number;
}

/**
 * The best clauses of all documents. A clause's score is that of its own words plus a share of its document's score,
 * since the same words mean more in a law about the subject.
 */
export function rankClauses(
  matches: readonly RankedMatch[],
  { clauseBack }: Pick<RankingParameters, 'clauseBack'>,
  limit: number,
): RankedClause[] {
  return matches
    .flatMap((match) =>
      // Only the best clauses of a document can be among the best of all.
      match.clauses.slice(0, limit).map(
        ({ clause, score }): RankedClause => ({
          clause,
          match,
          score: match.prior * score + clauseBack * match.score,
        }),
      ),
    )
    .sort(byScore)
    .slice(0, limit);
}

/**
 * The final score of a clause, after its text is scored.
 *
 * @param textScore - From `clauseScorer`: about 1 for a clause with all of the query's words.
 * @param documentGain - From `coverageGain`, for the document's title and its best clauses.
 * @param queryIdf - The idf of the whole query, which scales the document's score to the same unit.
 */
export function withText(
  { match: { score, coverage, prior } }: RankedClause,
  textScore: number,
  documentGain: number,
  queryIdf: number,
  { clauseDocumentCoverage, clauseDocumentScore, clauseDocumentText }: RankingParameters,
): number {
  return (
    prior * (textScore + clauseDocumentCoverage * coverage) +
    (clauseDocumentScore * score) / Math.max(1, queryIdf) +
    clauseDocumentText * documentGain
  );
}

/** Best first; ties in the order of the index. */
export function byScore(
  one: { score: number; clause: number },
  other: { score: number; clause: number },
): number {
  return other.score - one.score || one.clause - other.clause;
}
