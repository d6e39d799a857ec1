import type { RankingParameters } from '../../format/manifest.js';
import type { RankedMatch } from './score-documents.js';

/** A clause among all clauses, with the document it belongs to. */
export interface RankedClause {
  clause: number;
  match: RankedMatch;
  score: number;
}

/**
 * The best clauses of all documents. A clause scores what its own words give plus a part of its document's score: the
 * same words mean more in a law that is about the matter.
 */
export function rankClauses(
  matches: readonly RankedMatch[],
  { clauseBack }: Pick<RankingParameters, 'clauseBack'>,
  limit: number,
): RankedClause[] {
  return matches
    .flatMap((match) =>
      // The best of a document alone can be among the best of all.
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

/** What a document counts in the score of its clause: how much of the query it has, and its score. */
const ofDocument = { coverage: 0.3, score: 0.1 } as const;

/**
 * The score of a clause once its text is scored.
 *
 * @param textScore - In shares of the query, as `clauseScorer` gives it.
 * @param coverageWeight - The coverageWeight of the whole query, in which document scores are.
 */
export function withText({ match }: RankedClause, textScore: number, coverageWeight: number): number {
  const { score, coverage, prior } = match;
  return (
    prior * (textScore + ofDocument.coverage * coverage) +
    (ofDocument.score * score) / Math.max(1, coverageWeight)
  );
}

/** Best first; equals in the order of the index. */
export function byScore(
  one: { score: number; clause: number },
  other: { score: number; clause: number },
): number {
  return other.score - one.score || one.clause - other.clause;
}
