import { blockOf, headingOf } from '../format/document-table.js';
import type { IndexManifest } from '../format/manifest.js';
import { openClauseStatistics } from '../lexicon/clause-statistics.js';
import { weightOfClause } from '../text/indexed-text.js';
import type { ClauseHit } from '../types.js';
import { clauseIn } from './hits.js';
import type { IndexParts, Loading } from './index-parts.js';
import type { Ranked } from './open-index.js';
import { byScore, rankClauses, withText } from './ranking/rank-clauses.js';
import { clauseScorer } from './ranking/score-clause.js';
import { entriesOf } from './ranking/score-documents.js';
import { weightQuery } from './ranking/term-weights.js';

/** So many of the best clauses are put in order by their texts. */
const clausesCompared = 40;

/**
 * The best clauses of what is found, in order by their texts; in the order of the index where that says nothing of all
 * clauses, as earlier versions do not.
 */
export async function findClauses(
  ranking: Promise<Ranked>,
  manifest: IndexManifest,
  parts: IndexParts,
  loading: Loading,
  limit: number,
): Promise<ClauseHit[]> {
  const [{ found, ranked }, statistics] = await Promise.all([
    ranking,
    manifest.parts.lexicon > 1 ? parts.optional('lexicon/1', openClauseStatistics, loading) : undefined,
  ]);
  const { query, terms, related, table } = found;
  const weighted = weightQuery(entriesOf(query.terms, terms), related, manifest.clauses);
  const scoreOf = statistics && clauseScorer(query.key, weighted, manifest.ranking, statistics);
  const pool = rankClauses(ranked, manifest.ranking, Math.max(limit, clausesCompared));
  const hits = await Promise.all(
    pool.map(async (one) => {
      const block = await parts.block(blockOf(one.clause), loading);
      const own = block && clauseIn(block, one.clause, headingOf(one.match.document, table));
      if (!own) return undefined;
      const score = scoreOf
        ? withText(one, weightOfClause(own) * scoreOf(own), weighted.coverageWeight)
        : one.score;
      return { clause: one.clause, score, hit: { document: block.document, ...own, score } };
    }),
  );
  return hits
    .filter((hit) => hit !== undefined)
    .sort(byScore)
    .slice(0, limit)
    .map(({ hit }) => hit);
}
