import type { RankingParameters } from '../format/manifest.js';
import type { Match } from './match.js';

/** A clause among all clauses, with the document it belongs to. */
export interface RankedClause {
  clause: number;
  document: number;
  score: number;
}

/**
 * The best clauses of all documents. A clause scores what its own words give plus a part of its document's score: the
 * same words mean more in a law that is about the matter.
 */
export function rankClauses(
  matches: readonly Match[],
  { clauseBack }: Pick<RankingParameters, 'clauseBack'>,
  limit: number,
): RankedClause[] {
  return matches
    .flatMap(({ document, score, clauses }) =>
      // The best of a document alone can be among the best of all.
      clauses
        .slice(0, limit)
        .map(
          (own): RankedClause => ({ clause: own.clause, document, score: own.score + clauseBack * score }),
        ),
    )
    .sort((one, other) => other.score - one.score || one.clause - other.clause)
    .slice(0, limit);
}
