import { MingceError } from '@mingce/schema/errors';
import { openBlock } from '../format/blocks.js';
import type { Columns } from '../format/columns.js';
import { checkManifest, type IndexManifest } from '../format/manifest.js';
import { openTermShard, shardOf, type TermEntry, type TermShard } from '../format/term-shard.js';
import { type RelatedWords, relatedWords, rewordings } from '../lexicon/related-words.js';
import { mayBeTraditional, openCharacterTable } from '../lexicon/simplify.js';
import { parseQuery, type Query } from '../text/query.js';
import { distinctTerms } from '../text/terms.js';
import type {
  ClauseHit,
  ClauseRequest,
  ClauseResults,
  LoadPart,
  NearestResults,
  SearchHit,
  SearchRequest,
  SearchResults,
} from '../types.js';
import { didYouMeanFor } from './did-you-mean.js';
import { excerptOf, markedTerms, markText } from './excerpt.js';
import { Facets } from './facets.js';
import { blockOf, firstClauseOf, type Ground, openGround } from './ground.js';
import { documentsWithAll, entriesOf, everything, exclude, type Match, matchDocuments } from './match.js';
import { isAbort, PartCache, throwIfAborted } from './part-cache.js';
import { priorFactor } from './priors.js';
import { rankClauses } from './rank-clauses.js';
import { phraseFactor } from './rerank.js';
import { understoodIn } from './understood.js';

export interface OpenIndexOptions {
  /** The index's manifest as the feed carries it. */
  manifest: unknown;
  load: LoadPart;
  /** The reader's region: documents of it, and of what it belongs to, come a little earlier. */
  region?: string | undefined;
}

/** An index ready to be searched. */
export interface SearchIndex {
  readonly manifest: IndexManifest;
  /**
   * Finds documents. A part that cannot be had is named in `missing` and asked for again by the next search; only
   * without the columns is there no answer, and the promise rejects with `search.partUnavailable`.
   */
  search(request: SearchRequest): Promise<SearchResults>;
  /** Finds the clauses, of all documents, that answer best; parts that cannot be had count as in `search`. */
  clauses(request: ClauseRequest): Promise<ClauseResults>;
}

/** How many results are put in order by their text at a time; ranks never cross from one such window to the next. */
const windowLength = 10;
const cachedParts = 600;
/** Answers are worth more parts than a list: a question's every word counts. */
const mostTermsOfClauses = 20;

/** Opens an index; throws a `MingceError` if this version cannot read it. Nothing is loaded yet. */
export function openIndex({ manifest, load, region }: OpenIndexOptions): SearchIndex {
  return new StaticIndex(checkManifest(manifest), load, region);
}

/** What came of a query before texts are loaded. */
interface Found {
  query: Query;
  terms: ReadonlyMap<string, TermEntry>;
  related: readonly RelatedWords[];
  ground: Ground;
  facets: Facets;
  matches: readonly Match[];
  /** The matches without what was excluded. */
  kept: readonly Match[];
  /** What also passes the filters, in order. */
  ranked: readonly Match[];
  counts: SearchResults['facets'];
}

/** What it takes to show a page of results. */
interface Page {
  query: Query;
  related: readonly RelatedWords[];
  ground: Ground;
  offset: number;
  limit: number;
  sort: 'relevance' | 'newest';
  missing: Set<string>;
  signal: AbortSignal | undefined;
}

class StaticIndex implements SearchIndex {
  readonly manifest: IndexManifest;
  readonly #parts: PartCache;
  readonly #region: string | undefined;
  #facets: { today: string; facets: Facets } | undefined;

  constructor(manifest: IndexManifest, load: LoadPart, region: string | undefined) {
    this.manifest = manifest;
    this.#parts = new PartCache(load, cachedParts);
    this.#region = region;
  }

  async search(request: SearchRequest): Promise<SearchResults> {
    const { sort = 'relevance', offset = 0, limit = 10, signal } = request;
    const missing = new Set<string>();
    const { query, terms, related, ground, facets, matches, kept, counts, ranked } = await this.#find(
      request,
      missing,
    );
    const hits = await this.#hits(ranked, { query, related, ground, offset, limit, sort, missing, signal });
    const also = related.map(({ from, to }) => ({ from, to }));
    const didYouMean = offset === 0 ? didYouMeanFor(query, terms, related, matches, hits) : [];
    const nearest =
      ranked.length === 0 ? this.#nearest(query, terms, related, ground, facets, kept) : undefined;
    return {
      total: ranked.length,
      hits,
      facets: counts,
      understood: understoodIn(query, ground.columns.facets.issuer.values),
      also,
      didYouMean,
      ...(nearest ? { nearest } : {}),
      missing: Array.from(missing).sort(),
    };
  }

  async clauses({ limit = 10, ...request }: ClauseRequest): Promise<ClauseResults> {
    const missing = new Set<string>();
    const { ground, ranked } = await this.#find(request, missing, mostTermsOfClauses);
    const best = rankClauses(ranked, this.manifest.ranking, limit);
    const hits = await Promise.all(
      best.map(({ clause, document, score }) =>
        this.#clause(clause, document, score, ground.columns, missing, request.signal),
      ),
    );
    return {
      hits: hits.filter((hit) => hit !== undefined),
      missing: Array.from(missing).sort(),
    };
  }

  /** All that is known of a query before texts are loaded. */
  async #find(request: SearchRequest, missing: Set<string>, mostTerms?: number): Promise<Found> {
    const { filters = {}, sort = 'relevance', today, signal } = request;
    const query = parseQuery(await this.#simplified(request.text, missing, signal), mostTerms);
    const listing = query.terms.length === 0 && query.phrases.length === 0;
    const [ground, terms] = await Promise.all([
      this.#ground(signal),
      this.#terms([query.terms, query.pinyin, ...query.phrases, ...query.excluded].flat(), missing, signal),
    ]);
    throwIfAborted(signal);
    const related = request.exact ? [] : await this.#related(query, terms, missing, signal);
    const facets = this.#facetsOn(ground.columns, today);
    const matches = listing
      ? everything(ground.columns.documents)
      : await this.#match(query, terms, related, ground, missing, signal);
    const kept = exclude(query.excluded, terms, ground.clauseDocuments, matches);
    const { passing, counts } = facets.apply(
      kept.map(({ document }) => document),
      filters,
    );
    const pass = new Set(passing);
    const ranked = this.#rank(
      kept.filter(({ document }) => pass.has(document)),
      ground.columns,
      facets,
      listing ? 'newest' : sort,
    );
    return { query, terms, related, ground, facets, matches, kept, counts, ranked };
  }

  async #clause(
    number: number,
    document: number,
    score: number,
    columns: Columns,
    missing: Set<string>,
    signal: AbortSignal | undefined,
  ): Promise<ClauseHit | undefined> {
    const firstBlock = columns.blockStarts[document] ?? 0;
    const blockNumber = blockOf(columns, number, firstBlock);
    const block = await this.#part(`documents/${blockNumber}`, openBlock, missing, signal);
    const clause = block?.clauses[number - firstClauseOf(columns, blockNumber, firstBlock)];
    return block && clause ? { document: block.document, ...clause, score } : undefined;
  }

  /** What there is without the filters, else without the quotes, else with what was excluded. */
  #nearest(
    query: Query,
    terms: ReadonlyMap<string, TermEntry>,
    related: readonly RelatedWords[],
    { columns, clauseDocuments }: Ground,
    facets: Facets,
    unfiltered: readonly Match[],
  ): NearestResults | undefined {
    const asked = [...query.phrases.flat(), ...query.terms];
    const loose = () =>
      matchDocuments(entriesOf(asked, terms), columns, clauseDocuments, this.manifest.ranking, related);
    const tries = [
      { without: 'filters', matches: () => unfiltered },
      { without: 'quotes', matches: () => (query.phrases.length > 0 ? loose() : []) },
      { without: 'exclusions', matches: () => (query.excluded.length > 0 ? loose() : []) },
    ] as const;
    for (const { without, matches } of tries) {
      const documents = matches().map(({ document }) => document);
      if (documents.length === 0) continue;
      return { without, total: documents.length, regions: facets.apply(documents, {}).counts.region };
    }
    return undefined;
  }

  async #ground(signal: AbortSignal | undefined): Promise<Ground> {
    try {
      return await this.#parts.get('columns/0', openGround, signal);
    } catch (cause) {
      if (isAbort(cause)) throw cause;
      throw new MingceError('search.partUnavailable', { part: 'columns/0' }, { cause });
    }
  }

  async #terms(
    terms: readonly string[],
    missing: Set<string>,
    signal: AbortSignal | undefined,
  ): Promise<Map<string, TermEntry>> {
    const entries = new Map<string, TermEntry>();
    await Promise.all(
      Array.from(new Set(terms), async (term) => {
        const name = `terms/${shardOf(term, this.manifest.parts.terms)}`;
        const shard = await this.#part(name, openTermShard, missing, signal);
        const entry = shard?.find(term);
        if (entry) entries.set(term, entry);
      }),
    );
    return entries;
  }

  /** What the shards at hand know of the query's words; nothing is loaded for it. Quoted words mean themselves. */
  async #related(
    query: Query,
    terms: ReadonlyMap<string, TermEntry>,
    missing: Set<string>,
    signal: AbortSignal | undefined,
  ): Promise<RelatedWords[]> {
    if (query.phrases.length > 0) return [];
    const shards = new Map<string, TermShard>();
    for (const term of query.terms) {
      const name = `terms/${shardOf(term, this.manifest.parts.terms)}`;
      const shard = missing.has(name) ? undefined : await this.#part(name, openTermShard, missing, signal);
      if (shard) shards.set(term, shard);
    }
    return relatedWords(query, shards, terms);
  }

  /** The text in simplified characters; the table for it is loaded only for a text that may need it. */
  async #simplified(text: string, missing: Set<string>, signal: AbortSignal | undefined): Promise<string> {
    if (!mayBeTraditional(text)) return text;
    const simplify = await this.#part('lexicon/0', openCharacterTable, missing, signal);
    return simplify ? simplify(text) : text;
  }

  /** A part, or `undefined` if it cannot be had: then it is named, and the search goes on without it. */
  async #part<T>(
    name: string,
    decode: (name: string, bytes: Uint8Array) => T,
    missing: Set<string>,
    signal: AbortSignal | undefined,
  ): Promise<T | undefined> {
    try {
      return await this.#parts.get(name, decode, signal);
    } catch (error) {
      if (isAbort(error)) throw error;
      missing.add(name);
      return undefined;
    }
  }

  async #match(
    query: Query,
    terms: ReadonlyMap<string, TermEntry>,
    related: readonly RelatedWords[],
    ground: Ground,
    missing: Set<string>,
    signal: AbortSignal | undefined,
  ): Promise<Match[]> {
    const { ranking } = this.manifest;
    const score = (names: readonly string[], entries: ReadonlyMap<string, TermEntry>) =>
      matchDocuments(entriesOf(names, entries), ground.columns, ground.clauseDocuments, ranking, related);
    const spelled = related.length > 0 || query.terms.some((term) => terms.has(term));
    let matches = score(spelled ? query.terms : query.pinyin, terms);
    if (matches.length === 0 && query.phrases.length === 0) {
      matches = score(query.fallback, await this.#terms(query.fallback, missing, signal));
    }
    for (const phrase of query.phrases) {
      const having = documentsWithAll(
        phrase.map((term) => terms.get(term)),
        ground.clauseDocuments,
      );
      matches = matches.filter(({ document }) => having.has(document));
    }
    const best = matches.reduce((share, match) => Math.max(share, match.share), 0);
    return matches.filter(({ share }) => share >= best * ranking.matchShare);
  }

  #facetsOn(columns: Columns, today: string): Facets {
    if (this.#facets?.today !== today) this.#facets = { today, facets: new Facets(columns, today) };
    return this.#facets.facets;
  }

  #rank(
    matches: readonly Match[],
    { publishedOn, facets: { region } }: Columns,
    facets: Facets,
    sort: 'relevance' | 'newest',
  ): Match[] {
    const newest = (one: Match, other: Match) =>
      (publishedOn[other.document] ?? 0) - (publishedOn[one.document] ?? 0) || one.document - other.document;
    if (sort === 'newest') return Array.from(matches).sort(newest);
    return matches
      .map((match) => {
        const code = region.values[region.items[match.document] ?? 0] ?? '';
        return {
          ...match,
          score:
            match.score *
            priorFactor(facets.validity(match.document), code, this.#region, this.manifest.ranking),
        };
      })
      .sort((one, other) => other.score - one.score || newest(one, other));
  }

  async #hits(ranked: readonly Match[], page: Page): Promise<SearchHit[]> {
    const { offset, limit, sort } = page;
    const from = offset - (offset % windowLength);
    const to = Math.ceil((offset + limit) / windowLength) * windowLength;
    const reordered = sort === 'relevance' && page.query.key !== '';
    const wanted = reordered ? ranked.slice(from, to) : ranked.slice(offset, offset + limit);
    const hits = await Promise.all(wanted.map((match) => this.#hit(match, page)));
    if (!reordered) return hits.filter((hit) => hit !== undefined);
    const windows: SearchHit[] = [];
    for (let at = 0; at < hits.length; at += windowLength) {
      const inWindow = hits.slice(at, at + windowLength).filter((hit) => hit !== undefined);
      windows.push(...inWindow.sort((one, other) => other.score - one.score));
    }
    return windows.slice(offset - from, offset - from + limit);
  }

  async #hit(
    match: Match,
    { query, related, ground, sort, missing, signal }: Page,
  ): Promise<SearchHit | undefined> {
    const { columns } = ground;
    const firstBlock = columns.blockStarts[match.document] ?? 0;
    const heading = columns.clauseStarts[match.document] ?? 0;
    const number = blockOf(columns, match.clauses[0]?.clause ?? heading, firstBlock);
    const name = `documents/${number}`;
    const block = await this.#part(name, openBlock, missing, signal);
    if (!block) return undefined;
    const { document, clauses } = block;
    const first = firstClauseOf(columns, number, firstBlock);
    const best = match.clauses
      .map(({ clause }) => clauses[clause - first])
      .filter((clause) => clause !== undefined)
      .slice(0, 2);
    const words = related.flatMap(({ to }) => to).flatMap(distinctTerms);
    const marked = markedTerms([...(query.terms.length > 0 ? query.terms : query.fallback), ...words]);
    const shown = best.length > 0 ? best : clauses.slice(0, 1);
    return {
      document,
      title: markText(document.title, marked),
      excerpts: shown.map((clause) => excerptOf(clause, marked)),
      score:
        sort === 'newest'
          ? match.score
          : match.score *
            phraseFactor([query.key, ...rewordings(query.key, related)], query.terms, document.title, best),
    };
  }
}
