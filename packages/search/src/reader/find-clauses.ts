import type { DocumentBlock } from '../format/blocks.js';
import { blockOf, headingOf } from '../format/document-table.js';
import type { ReadableManifest } from '../format/manifest.js';
import { openClauseStatistics } from '../lexicon/clause-statistics.js';
import { type Wording, wordingsOf } from '../query/related-words.js';
import { isOwn, weightOfClause } from '../text/indexed-text.js';
import type { ClauseHit, SearchClause } from '../types.js';
import { entriesOf, type Ranked } from './found.js';
import { clauseIn } from './hits.js';
import type { IndexParts, Loading } from './index-parts.js';
import { textAfter } from './lead-in.js';
import { byScore, type RankedClause, rankClauses, withText } from './ranking/rank-clauses.js';
import { clauseScorer } from './ranking/score-clause.js';
import { weightQuery } from './ranking/term-weights.js';
import { coverageGain } from './ranking/text-factor.js';
import type { RankingParameters } from './ranking/weights.js';

/**
 * The best clauses of the documents found, ordered by their texts; in the order of the index if it has no statistics of
 * clauses, as in earlier versions.
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
  const loaded = await Promise.all(
    pool.map(async (one) => {
      const block = await parts.block(blockOf(one.clause), loading);
      const own = block && clauseIn(block, one.clause, headingOf(one.match.document, table));
      return own && { one, block, own };
    }),
  );
  const clausesFound = loaded.filter((one) => one !== undefined);
  const gains = documentGains(clausesFound, wordingsOf(query, related, places), ranking);
  const hits = clausesFound.map(({ one, block, own }) => {
    const score = scoreOf
      ? withText(
          one,
          weightOfClause(own, ranking.interpretation) * scoreOf(own),
          gains.get(one.match.document) ?? 0,
          weighted.coverageWeight,
          ranking,
        )
      : one.score;
    const following = textAfter(own, block);
    const hit = { document: block.document, ...own, score, ...(following === '' ? {} : { following }) };
    return { clause: one.clause, score, hit };
  });
  return hits
    .sort(byScore)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

interface LoadedClause {
  one: RankedClause;
  block: DocumentBlock;
  own: SearchClause;
}

/** Gain of each document from its title and its best clauses, by its number; `clauses` are best first. */
function documentGains(
  clauses: readonly LoadedClause[],
  wordings: readonly Wording[],
  ranking: RankingParameters,
): ReadonlyMap<number, number> {
  const documents = new Map<number, { title: string; own: SearchClause[] }>();
  for (const { one, block, own } of clauses) {
    const { match } = one;
    const document = documents.get(match.document) ?? { title: block.document.title, own: [] };
    documents.set(match.document, document);
    if (isOwn(own)) document.own.push(own);
  }
  return new Map(
    Array.from(documents, ([number, { title, own }]) => [
      number,
      coverageGain(wordings, title, own.slice(0, ranking.textClauses), ranking),
    ]),
  );
}
