import type { DocumentBlock } from '../format/blocks.js';
import { blockClauses, blockOf, type DocumentTable, headingOf } from '../format/document-table.js';
import type { TermEntry } from '../format/term-shard.js';
import type { Query } from '../query/parse-query.js';
import type { NamedPlaces } from '../query/places.js';
import { type RelatedWords, type Wording, wordingsElsewhere, wordingsOf } from '../query/related-words.js';
import { isOwn } from '../text/indexed-text.js';
import { distinctTerms } from '../text/terms.js';
import type { Explanation, SearchClause, SearchHit } from '../types.js';
import { type Cover, coverOf } from './cover.js';
import { excerptOf, isHeadingAlone, markedTerms, markText, wholeWords } from './excerpt.js';
import type { IndexParts, Loading } from './index-parts.js';
import { elsewhereOf } from './placed-terms.js';
import type { RankedMatch } from './ranking/score-documents.js';
import { type TextEvidence, textEvidence, textFactor } from './ranking/text-factor.js';
import type { RankingParameters } from './ranking/weights.js';

/** A page of results to load. */
export interface Page {
  query: Query;
  related: readonly RelatedWords[];
  places: NamedPlaces;
  table: DocumentTable;
  /** Those of the query's terms that the index has. */
  terms: ReadonlyMap<string, TermEntry>;
  offset: number;
  limit: number;
  sort: 'relevance' | 'newest';
  ranking: RankingParameters;
  /** Explains the score of a match, if the request has `explain`. */
  explain: ((match: RankedMatch, evidence: TextEvidence | undefined) => Explanation) | undefined;
}

/**
 * Words to compare with a result's texts: the wordings of the query, and the named places to which the result applies.
 */
interface Asked {
  wordings: readonly Wording[];
  holdingIn: readonly string[];
}

/** A result with at least this share of the query is not reported to lack words. */
const mostlyThere = 0.7;

/** A result with the coverage of the query by its texts. */
export interface LoadedHit {
  hit: SearchHit;
  /** The words of the query that the title and the clauses shown have. */
  cover: Cover;
  /** The proximity factor of its texts: greater than 1 if title or clause have the query as a whole. */
  name: number;
}

/** Loads the results of a page and puts them in order by their texts, window by window. */
export async function loadHits(
  ranked: readonly RankedMatch[],
  page: Page,
  parts: IndexParts,
  loading: Loading,
): Promise<LoadedHit[]> {
  const { offset, limit, sort, ranking } = page;
  const windowLength = ranking.textWindow;
  const from = offset - (offset % windowLength);
  const to = Math.ceil((offset + limit) / windowLength) * windowLength;
  const reordered = sort === 'relevance' && page.query.key !== '';
  const wanted = reordered ? ranked.slice(from, to) : ranked.slice(offset, offset + limit);
  const wordings = wordingsOf(page.query, page.related, page.places);
  const elsewhere = wordingsElsewhere(page.query, page.related, page.places);
  const isElsewhere = elsewhereOf(page.places, page.table);
  const asked = { wordings: elsewhere, holdingIn: [] };
  const askedHere = { wordings, holdingIn: page.places.names };
  const hits = await Promise.all(
    wanted.map((match) =>
      loadHit(match, page, isElsewhere(match.document) ? asked : askedHere, parts, loading),
    ),
  );
  if (!reordered) return hits.filter((hit) => hit !== undefined);
  const windows: LoadedHit[] = [];
  for (let at = 0; at < hits.length; at += windowLength) {
    const inWindow = hits.slice(at, at + windowLength).filter((hit) => hit !== undefined);
    windows.push(...inWindow.sort(byScoreThenDate));
  }
  return windows.slice(offset - from, offset - from + limit);
}

/** A clause of a block by its number. The heading has a number in the first block, but no text there. */
export function clauseIn(
  { clauses }: DocumentBlock,
  clause: number,
  heading: number,
): SearchClause | undefined {
  const isFirst = blockOf(clause) === blockOf(heading);
  return clauses[(clause % blockClauses) - (isFirst ? 1 : 0)];
}

function byScoreThenDate({ hit: a }: LoadedHit, { hit: b }: LoadedHit): number {
  if (a.score !== b.score) return b.score - a.score;
  const [dayA, dayB] = [a.document.publishedOn, b.document.publishedOn];
  return dayA === dayB ? 0 : dayA > dayB ? -1 : 1;
}

async function loadHit(
  match: RankedMatch,
  { query, related, terms, table, sort, ranking, explain }: Page,
  { wordings, holdingIn }: Asked,
  parts: IndexParts,
  loading: Loading,
): Promise<LoadedHit | undefined> {
  const heading = headingOf(match.document, table);
  const number = blockOf(match.clauses[0]?.clause ?? heading);
  const block = await parts.block(number, loading);
  if (!block) return undefined;
  const { document, clauses } = block;
  const best = match.clauses
    .filter(({ clause }) => blockOf(clause) === number)
    .map(({ clause }) => clauseIn(block, clause, heading))
    .filter((clause) => clause !== undefined)
    .slice(0, ranking.textClauses);
  const words = related.flatMap(({ to }) => to).flatMap(distinctTerms);
  const typed = query.contentTerms.length > 0 ? wholeWords(query.contentTerms, terms) : query.fallback;
  const marked = markedTerms([...typed, ...words]);
  const withText = (best.length > 0 ? best : clauses).filter((clause) => !isHeadingAlone(clause));
  const others = withText.length > 0 ? withText : clauses.filter((clause) => !isHeadingAlone(clause));
  const shown = best.length > 0 && withText.length > 0 ? withText : others.slice(0, 1);
  const evidence =
    sort === 'newest' ? undefined : textEvidence(wordings, document.title, best.filter(isOwn), ranking);
  const texts = [document.title, ...shown.map(({ text }) => text)];
  const cover = coverOf(query.words, related, texts.join('。'), holdingIn);
  const lacks = cover.share < mostlyThere ? cover.missing : [];
  const hit = {
    document,
    title: markText(document.title, marked),
    excerpts: shown.map((clause) => excerptOf(clause, marked)),
    score: evidence ? match.score * textFactor(evidence) : match.score,
    ...(lacks.length > 0 ? { lacks } : {}),
    ...(explain ? { explanation: explain(match, evidence) } : {}),
  };
  return { hit, cover, name: evidence?.name ?? 1 };
}
