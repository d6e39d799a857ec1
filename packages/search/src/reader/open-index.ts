import { throwIfAborted } from '@mingce/schema/errors';
import { daysSince1900 } from '../format/day.js';
import type { DocumentTable } from '../format/document-table.js';
import type { FacetColumns } from '../format/facet-columns.js';
import { checkManifest, type ReadableManifest } from '../format/manifest.js';
import type { TermEntry } from '../format/term-shard.js';
import { issuersNamedIn } from '../query/issuers-named.js';
import { isLetter, parseQuery, type Query, termsAskedFor } from '../query/parse-query.js';
import { type NamedPlaces, placesNamed } from '../query/places.js';
import { type RelatedWords, relatedWords } from '../query/related-words.js';
import { isArticleTerm } from '../text/article-terms.js';
import { isPair } from '../text/terms.js';
import type {
  ClauseRequest,
  ClauseResults,
  FacetCounts,
  FacetRequest,
  FacetValue,
  Filters,
  LoadPart,
  NearestResults,
  Restrictions,
  SearchHit,
  SearchRequest,
  SearchResults,
} from '../types.js';
import { documentsWithAll, exclude } from './boolean.js';
import { didYouMean, mayHaveSlip } from './did-you-mean.js';
import type { Facets } from './facets.js';
import { notFoundOf } from './floor.js';
import { entriesOf, type Found, type Ranked } from './found.js';
import { loadHits } from './hits.js';
import { entriesIn, IndexParts, type Loading } from './index-parts.js';
import { placedTerms } from './placed-terms.js';
import { loadExplain } from './ranking/load-explain.js';
import { type Priors, priorsOf } from './ranking/priors.js';
import { type Match, type RankedMatch, scoreDocuments } from './ranking/score-documents.js';
import { weightQuery } from './ranking/term-weights.js';
import { hasDays, inField, inHeadingsOnly, relatedInField, restrict } from './restrict.js';
import type { SearchIndex } from './search-index.js';

export interface OpenIndexOptions {
  /** The index's manifest as the feed carries it. */
  manifest: unknown;
  load: LoadPart;
  /** The reader's region: documents of it, and of what it belongs to, come a little earlier. */
  region?: string | undefined;
}

/** Opens an index; throws a `MingceError` if this version cannot read it. Nothing is loaded yet. */
export function openIndex({ manifest, load, region }: OpenIndexOptions): SearchIndex {
  return new StaticIndex(checkManifest(manifest), load, region);
}

type Scored = Pick<Found, 'matches' | 'scoredBy'>;
/** Data of a query before it is matched. */
type LookedUp = Pick<Found, 'query' | 'terms' | 'related' | 'places' | 'table'>;

class StaticIndex implements SearchIndex {
  readonly manifest: ReadableManifest;
  readonly #parts: IndexParts;
  readonly #region: string | undefined;
  #facets: { today: string; facets: Facets } | undefined;
  /** The matches of the last query: counts, filters and further pages use them again. */
  #last: { key: string; found: Found } | undefined;

  constructor(manifest: ReadableManifest, load: LoadPart, region: string | undefined) {
    this.manifest = manifest;
    this.#parts = new IndexParts(manifest, load);
    this.#region = region;
  }

  async search(request: SearchRequest): Promise<SearchResults> {
    const { sort = 'relevance', offset = 0, limit = 10, signal } = request;
    const loading: Loading = { missing: new Map(), signal };
    const { found, ranked } = await this.#rankedMatches(request, sort, loading);
    const { query, related, matches, kept } = found;
    const excluded = matches.length - kept.length;
    const absentPlaces = found.places.absent.map(({ name }) => name);
    const { ranking } = this.manifest;
    const explain = request.explain ? await this.#explainer(found, request.today) : undefined;
    const page = { ...found, offset, limit, sort, ranking, explain };
    const loaded = await loadHits(ranked, page, this.#parts, loading);
    const hits = loaded.map(({ hit }) => hit);

    const notFound = offset === 0 && loading.missing.size === 0 ? notFoundOf(found, loaded, ranking) : [];
    const nearest = ranked.length === 0 ? await this.#nearest(request, found, loading) : undefined;
    return {
      total: ranked.length,
      hits,
      understood: {
        documentNumbers: query.documentNumbers,
        ...(query.article === undefined ? {} : { article: query.article }),
        ...(absentPlaces.length === 0 ? {} : { absentPlaces }),
      },
      also: related.map(({ from, to }) => ({ from, to })),
      didYouMean: offset === 0 ? await this.#corrections(found, hits, loading) : [],
      ...(notFound.length > 0 ? { notFound } : {}),
      ...(excluded > 0 ? { excluded } : {}),
      ...(nearest ? { nearest } : {}),
      missing: Array.from(loading.missing.keys()).sort(),
    };
  }

  async facets(request: FacetRequest): Promise<FacetCounts> {
    const loading: Loading = { missing: new Map(), signal: request.signal };
    const [{ query, table, kept }, columns] = await Promise.all([
      this.#find(request, loading),
      this.#parts.facetColumns(loading),
    ]);
    const facets = await this.#facetsOn(table, columns, request.today);
    const { within = {} } = request;
    const passing = await restrict(kept, within, { table, columns }, this.#parts, loading);
    const documents = passing.map(({ document }) => document);
    return {
      facets: facets.apply(documents, request.filters ?? {}).counts,
      issuers: issuersNamedIn(query.key, columns.facets.issuer.values),
      missing: Array.from(loading.missing.keys()).sort(),
    };
  }

  async clauses({ limit = 10, ...request }: ClauseRequest): Promise<ClauseResults> {
    // Loaded on first use: a list of documents does not need it.
    const { findClauses } = await import('./find-clauses.js');
    const loading: Loading = { missing: new Map(), signal: request.signal };
    // A search for clauses may load more terms, since every word of a question counts.
    const { clauseTerms } = this.manifest.ranking;
    const matching = this.#rankedMatches(request, 'relevance', loading, clauseTerms);
    const hits = await findClauses(matching, this.manifest, this.#parts, loading, limit);
    return { hits, missing: Array.from(loading.missing.keys()).sort() };
  }

  /** The matches that pass the filters, in order. */
  async #rankedMatches(
    request: FacetRequest,
    sort: 'relevance' | 'newest',
    loading: Loading,
    mostTerms = this.manifest.ranking.searchTerms,
  ): Promise<Ranked> {
    const { filters = {}, within = {}, text, today } = request;
    const byDate = sort === 'newest' || text.trim() === '';
    const [found, columns] = await Promise.all([
      this.#find(request, loading, mostTerms),
      byDate || hasAny(filters) || hasDays(within) ? this.#parts.facetColumns(loading) : undefined,
    ]);
    const { table, query } = found;
    let passing = await restrict(found.kept, within, { table, columns }, this.#parts, loading);
    if (columns && hasAny(filters)) {
      const documents = passing.map(({ document }) => document);
      const facets = await this.#facetsOn(table, columns, today);
      const pass = new Set(facets.apply(documents, filters).passing);
      passing = passing.filter(({ document }) => pass.has(document));
    }
    const dates = columns ?? (hasNoWords(query) ? await this.#parts.facetColumns(loading) : undefined);
    const newest = sort === 'newest' || hasNoWords(query);
    const best = bestFirst(passing, this.#priorsOn(today, found));
    return { found, ranked: newest && dates ? newestFirst(best, dates) : best };
  }

  /** Matches a query, or reuses the matches of the last query if it is the same. */
  async #find(
    { text, exact = false, within: { field } = {} }: Pick<FacetRequest, 'text' | 'exact' | 'within'>,
    loading: Loading,
    mostTerms = this.manifest.ranking.searchTerms,
  ): Promise<Found> {
    const key = JSON.stringify([text, exact, mostTerms, field]);
    if (this.#last?.key === key) {
      throwIfAborted(loading.signal);
      return this.#last.found;
    }
    const found = await this.#findAfresh({ text, exact, field }, loading, mostTerms);
    if (loading.missing.size === 0) this.#last = { key, found };
    return found;
  }

  async #findAfresh(
    { text, exact, field }: { text: string; exact: boolean; field: Restrictions['field'] },
    loading: Loading,
    mostTerms: number,
  ): Promise<Found> {
    const query = await this.#parse(text, loading, mostTerms);
    const [shards, table, names] = await Promise.all([
      this.#parts.someShards(termsAskedFor(query), loading),
      this.#parts.documentTable(loading),
      // A letter has too many pairs to ask for the shard of each.
      isLetter(text, this.manifest.ranking)
        ? this.#parts.places(loading)
        : this.#parts.placesFor(query.key, loading),
    ]);
    const places = placesNamed(query.key, names, table.regions);
    throwIfAborted(loading.signal);
    const written = new Map(Array.from(entriesIn(shards), ([term, entry]) => [term, inField(entry, field)]));
    // Quoted words have no synonyms.
    const related =
      exact || query.phrases.length > 0
        ? []
        : relatedInField(relatedWords(query, shards, written, this.manifest.ranking), field);
    const slipTerms = charactersOfSlips(query, written, related, places, this.manifest.ranking.slipTerms);
    // Slips are looked for in headings only.
    const characters = field === 'text' ? [] : slipTerms;
    const slips = Array.from(
      entriesIn(await this.#parts.shards(characters, loading)),
      ([term, entry]) => [term, inHeadingsOnly(entry)] as const,
    );
    const terms = new Map([...written, ...slips]);
    const { matches, scoredBy } = isListing(query)
      ? everything(table)
      : await this.#match({ query, terms, related, places, table }, characters, loading);
    const kept = exclude(query.excluded, terms, table, matches);
    return { query, terms, related, places, table, matches, scoredBy, kept };
  }

  /** The terms of a letter are chosen by statistics of its words, which takes one or two requests before the others. */
  async #parse(text: string, loading: Loading, mostTerms: number): Promise<Query> {
    const { letterTerms } = this.manifest.ranking;
    const plain = await this.#parts.simplified(text, loading);
    if (!isLetter(plain, this.manifest.ranking)) return parseQuery(plain, mostTerms);
    const letter = await this.#parts.letterWords(loading);
    return parseQuery(plain, Math.max(mostTerms, letterTerms), letter);
  }

  async #match(looked: LookedUp, characters: readonly string[], loading: Loading): Promise<Scored> {
    const { query, terms, related, table } = looked;
    const score = (names: readonly string[], entries: ReadonlyMap<string, TermEntry>) =>
      this.#score(entriesOf(names, entries), looked);
    const spelled = related.length > 0 || query.terms.some((term) => terms.has(term));
    let { matches, scoredBy } = score(spelled ? [...query.terms, ...characters] : query.pinyin, terms);
    if (matches.length === 0 && query.phrases.length === 0) {
      const characters = entriesIn(await this.#parts.someShards(query.fallback, loading));
      ({ matches, scoredBy } = score(query.fallback, characters));
    }
    for (const phrase of query.phrases) {
      const having = documentsWithAll(
        phrase.map((term) => terms.get(term)),
        table,
      );
      matches = matches.filter(({ document }) => having.has(document));
    }
    const best = matches.reduce((coverage, match) => Math.max(coverage, match.coverage), 0);
    const { matchShare } = this.manifest.ranking;
    return { matches: matches.filter(({ coverage }) => coverage >= best * matchShare), scoredBy };
  }

  #score(terms: readonly TermEntry[], looked: LookedUp): Scored {
    const { related, places, table } = looked;
    const { clauses, ranking } = this.manifest;
    const counted = placedTerms(terms, looked);
    const scoredBy = weightQuery(counted, related, clauses, ranking, places.terms);
    return { matches: scoreDocuments(scoredBy, table, ranking), scoredBy };
  }

  /** The priors of documents, for a reader's region and a day. */
  #priorsOn(today: string, { places, table }: Found): (document: number) => Priors {
    const day = daysSince1900(today) ?? 0;
    return (document) => {
      const ends = table.endsOn[document] ?? -1;
      const inForce = ends < 0 || day < ends;
      return priorsOf(inForce, regionOf(document, table), this.#region, this.manifest.ranking, places.codes);
    };
  }

  async #explainer(found: Found, today: string) {
    const { explainer } = await loadExplain();
    const { clauses, ranking } = this.manifest;
    const priorsOf = this.#priorsOn(today, found);
    return explainer({ query: found.scoredBy, table: found.table, ranking, clauses, priorsOf });
  }

  async #corrections(found: Found, hits: readonly SearchHit[], loading: Loading): Promise<string[]> {
    const { ranking } = this.manifest;
    if (!mayHaveSlip(found, hits)) return [];
    // The known words are loaded only if there is a near term.
    if (didYouMean(found, hits, ranking, { isWord: () => true, places: undefined }).length === 0) return [];
    const [words, places] = await Promise.all([this.#parts.knownWords(loading), this.#parts.places(loading)]);
    return didYouMean(found, hits, ranking, { isWord: (word) => words?.has(word) ?? false, places });
  }

  /** The matches without filters and restrictions, else without the quotes, else without the exclusions. */
  async #nearest(
    request: FacetRequest,
    looked: Found,
    loading: Loading,
  ): Promise<NearestResults | undefined> {
    const { query, terms, table } = looked;
    const { text, exact, within } = request;
    const unfiltered =
      within?.field === undefined ? looked.kept : (await this.#find({ text, exact }, loading)).kept;
    const asked = [...query.phrases.flat(), ...query.terms];
    const loose = () => this.#score(entriesOf(asked, terms), looked).matches;
    const tries = [
      { without: 'filters', matches: () => unfiltered },
      { without: 'quotes', matches: () => (query.phrases.length > 0 ? loose() : []) },
      { without: 'exclusions', matches: () => (query.excluded.length > 0 ? loose() : []) },
    ] as const;
    for (const { without, matches } of tries) {
      const found = matches();
      if (found.length > 0) return { without, total: found.length, regions: countRegions(found, table) };
    }
    return undefined;
  }

  /** Filters and their counts come after the first results, and so does their code. */
  async #facetsOn(table: DocumentTable, columns: FacetColumns, today: string): Promise<Facets> {
    if (this.#facets?.today !== today) {
      const Code = (await import('./facets.js')).Facets;
      this.#facets = { today, facets: new Code(table, columns, today) };
    }
    return this.#facets.facets;
  }
}

/**
 * The characters of pairs that do not occur in the index: one of them may be a slip (档按), and the other is still
 * useful. This excludes long questions, whose other words are enough, and pairs at a word of the thesaurus or at the
 * edge of a place's name, which are no slips.
 */
function charactersOfSlips(
  { terms, phrases }: Query,
  written: ReadonlyMap<string, TermEntry>,
  related: readonly RelatedWords[],
  places: NamedPlaces,
  mostTerms: number,
): readonly string[] {
  if (phrases.length > 0) return [];
  const known = related.map(({ from }) => from).join('');
  const isKnown = (term: string) =>
    Array.from(term).some((character) => known.includes(character)) ||
    [places, ...places.absent].some((place) => place.terms.has(term));
  const unknown = terms.filter((term) => isPair(term) && !written.has(term) && !isKnown(term));
  const characters = Array.from(new Set(unknown.join('')));
  return terms.length + characters.length <= mostTerms ? characters : [];
}

/** Every document, for a search without words. */
function everything({ documents }: DocumentTable): Scored {
  const matches = Array.from({ length: documents }, (_, document) => ({
    document,
    score: 0,
    coverage: 1,
    clauses: [],
  }));
  return { matches, scoredBy: { terms: [], coverageWeight: 0 } };
}

function bestFirst(matches: readonly Match[], priorsOf: (document: number) => Priors): RankedMatch[] {
  return matches
    .map((match) => {
      const { validity, region } = priorsOf(match.document);
      const prior = validity * region;
      return { ...match, score: match.score * prior, prior };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

function isListing({ terms, phrases }: Query): boolean {
  return terms.length === 0 && phrases.length === 0;
}

/** Whether a query has nothing to rank by: it is empty, or asks for an article of any document. */
function hasNoWords({ terms, phrases }: Query): boolean {
  return terms.every(isArticleTerm) && phrases.length === 0;
}

function hasAny(filters: Filters): boolean {
  return Object.values(filters).some((values) => (values?.length ?? 0) > 0);
}

function newestFirst(matches: readonly RankedMatch[], { publishedOn }: FacetColumns): RankedMatch[] {
  const dayOf = ({ document }: Match) => publishedOn[document] ?? 0;
  return Array.from(matches).sort((a, b) => dayOf(b) - dayOf(a) || a.document - b.document);
}

function regionOf(document: number, { regions, regionPlaces }: DocumentTable): string {
  return regions[regionPlaces[document] ?? 0] ?? '';
}

function countRegions(matches: readonly Match[], table: DocumentTable): FacetValue[] {
  const counts = new Map<string, number>();
  for (const match of matches) {
    const region = regionOf(match.document, table);
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]): FacetValue => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
