import type { DocumentBlock } from '../format/blocks.js';
import { blockClauses, blockOf, type DocumentTable, headingOf } from '../format/document-table.js';
import type { Query } from '../query/parse-query.js';
import { type RelatedWords, type Wording, wordingsOf } from '../query/related-words.js';
import { isOwn } from '../text/indexed-text.js';
import { distinctTerms } from '../text/terms.js';
import type { SearchClause, SearchHit } from '../types.js';
import { excerptOf, markedTerms, markText } from './excerpt.js';
import type { IndexParts, Loading } from './index-parts.js';
import type { Match } from './ranking/score-documents.js';
import { textFactor } from './ranking/text-factor.js';

/** What it takes to show a page of results. */
export interface Page {
  query: Query;
  related: readonly RelatedWords[];
  table: DocumentTable;
  offset: number;
  limit: number;
  sort: 'relevance' | 'newest';
}

/** How many results are put in order by their text at a time; ranks never cross from one such window to the next. */
const windowLength = 10;

/** Loads the results of a page and puts them in order by what their texts say. */
export async function loadHits(
  ranked: readonly Match[],
  page: Page,
  parts: IndexParts,
  loading: Loading,
): Promise<SearchHit[]> {
  const { offset, limit, sort } = page;
  const from = offset - (offset % windowLength);
  const to = Math.ceil((offset + limit) / windowLength) * windowLength;
  const reordered = sort === 'relevance' && page.query.key !== '';
  const wanted = reordered ? ranked.slice(from, to) : ranked.slice(offset, offset + limit);
  const wordings = wordingsOf(page.query, page.related);
  const hits = await Promise.all(wanted.map((match) => loadHit(match, page, wordings, parts, loading)));
  if (!reordered) return hits.filter((hit) => hit !== undefined);
  const windows: SearchHit[] = [];
  for (let at = 0; at < hits.length; at += windowLength) {
    const inWindow = hits.slice(at, at + windowLength).filter((hit) => hit !== undefined);
    windows.push(...inWindow.sort(byScoreThenDate));
  }
  return windows.slice(offset - from, offset - from + limit);
}

/** A clause of a block by its number; the heading, which a document's first block begins with, is none. */
export function clauseIn(
  { clauses }: DocumentBlock,
  clause: number,
  heading: number,
): SearchClause | undefined {
  const isFirst = blockOf(clause) === blockOf(heading);
  return clauses[(clause % blockClauses) - (isFirst ? 1 : 0)];
}

function byScoreThenDate(one: SearchHit, other: SearchHit): number {
  if (one.score !== other.score) return other.score - one.score;
  const [day, otherDay] = [one.document.publishedOn, other.document.publishedOn];
  return day === otherDay ? 0 : day > otherDay ? -1 : 1;
}

async function loadHit(
  match: Match,
  { query, related, table, sort }: Page,
  wordings: readonly Wording[],
  parts: IndexParts,
  loading: Loading,
): Promise<SearchHit | undefined> {
  const heading = headingOf(match.document, table);
  const number = blockOf(match.clauses[0]?.clause ?? heading);
  const block = await parts.block(number, loading);
  if (!block) return undefined;
  const { document, clauses } = block;
  const best = match.clauses
    .filter(({ clause }) => blockOf(clause) === number)
    .map(({ clause }) => clauseIn(block, clause, heading))
    .filter((clause) => clause !== undefined)
    .slice(0, 2);
  const words = related.flatMap(({ to }) => to).flatMap(distinctTerms);
  const marked = markedTerms([
    ...(query.contentTerms.length > 0 ? query.contentTerms : query.fallback),
    ...words,
  ]);
  const shown = best.length > 0 ? best : clauses.slice(0, 1);
  return {
    document,
    title: markText(document.title, marked),
    excerpts: shown.map((clause) => excerptOf(clause, marked)),
    score:
      sort === 'newest'
        ? match.score
        : match.score * textFactor(wordings, document.title, best.filter(isOwn)),
  };
}
