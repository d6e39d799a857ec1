import { blockOf, headingOf } from '../format/document-table.js';
import type { ReadableManifest } from '../format/manifest.js';
import { openClauseStatistics } from '../lexicon/clause-statistics.js';
import { weightOfClause } from '../text/indexed-text.js';
import type { ClauseHit } from '../types.js';
import { entriesOf, type Ranked } from './found.js';
import { clauseIn } from './hits.js';
import type { IndexParts, Loading } from './index-parts.js';
import { textAfter } from './lead-in.js';
import { byScore, rankClauses, withText } from './ranking/rank-clauses.js';
import { clauseScorer } from './ranking/score-clause.js';
import { weightQuery } from './ranking/term-weights.js';

/**
 * The best clauses of the documents found, ordered by their texts; in the order of the index if the index has no
 * statistics of clauses, as those of earlier versions do not.
 */
export async function findClauses(
  matching: Promise<Ranked>,
  manifest: ReadableManifest,
  parts: IndexParts,
  loading: Loading,
  limit: number,
): Promise<ClauseHit[]> {
  const [{ found, ranked }, statistics] = await Promise.all([
    matching,
    manifest.parts.lexicon > 1 ? parts.optional('lexicon/1', openClauseStatistics, loading) : undefined,
  ]);
  const { clauses, ranking } = manifest;
  const { query, terms, related, places, table } = found;
  const weighted = weightQuery(entriesOf(query.terms, terms), related, clauses, ranking, places.terms);
  const scoreOf = statistics && clauseScorer(query.key, weighted, ranking, statistics);
  const pool = rankClauses(ranked, ranking, Math.max(limit, ranking.clausesCompared));
  const hits = await Promise.all(
    pool.map(async (one) => {
      const block = await parts.block(blockOf(one.clause), loading);
      const own = block && clauseIn(block, one.clause, headingOf(one.match.document, table));
      if (!own) return undefined;
      const score = scoreOf
        ? withText(
            one,
            weightOfClause(own, ranking.interpretation) * scoreOf(own),
            weighted.coverageWeight,
            ranking,
          )
        : one.score;
      const following = textAfter(own, block);
      const hit = { document: block.document, ...own, score, ...(following === '' ? {} : { following }) };
      return { clause: one.clause, score, hit };
    }),
  );
  return hits
    .filter((hit) => hit !== undefined)
    .sort(byScore)
    .slice(0, limit)
    .map(({ hit }) => hit);
}
