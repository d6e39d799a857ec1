/** Input and output of search, for the publisher (writer) and the page (reader). */

/** A policy as search sees it. */
export interface SearchDocument {
  id: string;
  title: string;
  documentNumber?: string | undefined;
  /** Keywords, topic labels and other words for the document that need not occur in its text. */
  keywords?: readonly string[] | undefined;
  region: string;
  level?: string | undefined;
  issuers: readonly string[];
  topics: readonly string[];
  genre: string;
  policyKind: string;
  audiences: readonly string[];
  needs: readonly string[];
  publishedOn: string;
  issuedOn?: string | undefined;
  effectiveOn?: string | undefined;
  expiresOn?: string | undefined;
  repealedOn?: string | undefined;
  amendedOn?: string | undefined;
  /** The document is known to have ended, on an unknown day. */
  ended?: true | undefined;
  /** Numbers of interpretations, answers and services that belong to it. */
  interpretations: number;
  answers: number;
  services: number;
  /** The document that replaced or repealed this one. */
  successor?: { id: string; title: string; documentNumber?: string | undefined } | undefined;
  /** Clauses in reading order; text without markup. A document whose text is not public has none. */
  clauses: readonly SearchClause[];
}

export interface SearchClause {
  /** Anchor to link to; empty if there is none. */
  anchor: string;
  /**
   * The number as people cite it, such as 第三条第二项; empty for text before the first clause. A clause with a label and
   * without an anchor belongs to an interpretation (一图读懂) and counts half.
   */
  label: string;
  text: string;
  /** The titles of the parts of the document that contain it, outermost first, as sentences: 合同。租赁合同. */
  context?: string | undefined;
}

export const filterNames = [
  'validity',
  'region',
  'audience',
  'need',
  'topic',
  'genre',
  'issuer',
  'year',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Chosen values by filter: OR within one, AND across. */
export type Filters = { readonly [name in FilterName]?: readonly string[] };

/** Restrictions of an advanced search (高级检索) beside the filters. Each narrows; one that is absent or empty does not. */
export interface Restrictions {
  /** The fields in which the words are looked for: in titles, with document numbers and keywords, or in the text. */
  readonly field?: 'title' | 'text' | undefined;
  /** 发文字号, or a part of one, such as 示政办发. */
  readonly number?: string | undefined;
  /** The day that `from` and `to` limit; the day of publishing by default. */
  readonly dateOf?: 'publishedOn' | 'issuedOn' | undefined;
  /** First and last day, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface SearchRequest {
  /** The query as typed; an empty one lists everything, newest first. */
  text: string;
  filters?: Filters;
  within?: Restrictions | undefined;
  sort?: 'relevance' | 'newest';
  offset?: number;
  limit?: number;
  /** Searches for the typed words only and not for synonyms. */
  exact?: boolean;
  /** Explains the score of each hit. The code for it is loaded on first use. */
  explain?: boolean;
  /** The day on which validity is judged, YYYY-MM-DD. */
  today: string;
  signal?: AbortSignal;
}

/** Half-open ranges of UTF-16 units in `text`, ascending, not touching. */
export interface MarkedText {
  text: string;
  marks: readonly (readonly [start: number, end: number])[];
}

export interface Excerpt extends MarkedText {
  anchor: string;
  label: string;
  /** Whether the clause continues before (after) the excerpt. */
  cutStart: boolean;
  cutEnd: boolean;
}

export interface SearchHit {
  document: Omit<SearchDocument, 'clauses' | 'keywords'>;
  title: MarkedText;
  excerpts: readonly Excerpt[];
  score: number;
  /** Words of the query, as typed, that its title and excerpts do not have; a page shows them. */
  lacks?: readonly string[];
  /** Explanation of the score, if the request has `explain`. */
  explanation?: Explanation;
}

/**
 * Explanation of a score: the amount that each step of the ranking added or subtracted. The values of the parts add up
 * to the score.
 */
export interface Explanation {
  score: number;
  /** In the order of the formula; a step that changed nothing is left out. */
  parts: readonly ExplanationPart[];
}

/**
 * One step of the ranking. `value` is its change of the score, in the score's unit; negative if it lowered the score.
 *
 * - `term`: a term of the query in the heading (title, number, keywords) or in the clauses, before any factor.
 * - `coverage`: the share of the query in a heading, a clause, the document or the loaded text.
 * - `prior`: the validity of the document, its region, and the group of people that its title names and the query does not.
 * - `proximity`: an occurrence of the query as a whole in title or clause, and its longest run in a clause.
 */
export type ExplanationPart =
  | {
      kind: 'term';
      field: 'heading' | 'clauses';
      term: string;
      /** The word of the query that the term is a synonym of. */
      synonymOf?: string;
      /** Inverse document frequency: a natural logarithm as in BM25. */
      idf: number;
      value: number;
    }
  | { kind: 'coverage'; field: 'heading' | 'clauses' | 'document' | 'text'; value: number }
  | { kind: 'prior'; field: 'validity' | 'region' | 'status'; value: number }
  | { kind: 'proximity'; field: 'query' | 'run'; value: number };

/** A search for clauses; see `SearchRequest`. */
export type ClauseRequest = Omit<SearchRequest, 'sort' | 'offset' | 'explain'>;

/** A clause that was found, with its document. */
export interface ClauseHit extends SearchClause {
  document: SearchHit['document'];
  score: number;
  /** The texts after a clause that only leads in to them (申请材料如下：), a line each. */
  following?: string | undefined;
}

export interface ClauseResults {
  /** Best first. */
  hits: readonly ClauseHit[];
  /** Parts of the index that could not be loaded; not empty means the results may be incomplete. */
  missing: readonly string[];
}

export interface FacetValue {
  value: string;
  count: number;
}

/** The results of a search that found nothing, without one of its restrictions. */
export interface NearestResults {
  /** The restriction that was left out; `filters` with all restrictions of the advanced search. */
  without: 'filters' | 'quotes' | 'exclusions';
  total: number;
  /** Their number by region. */
  regions: readonly FacetValue[];
}

/** A typed word and its synonyms that were also searched for. */
export interface AlsoSearched {
  from: string;
  to: readonly string[];
}

/** Document numbers, articles and places that were recognised in a query. */
export interface Understood {
  /** 发文字号, in their standard form. */
  documentNumbers: readonly string[];
  /** The requested article, such as 第三十八条; it is the first excerpt of a result that has it. */
  article?: string | undefined;
  /**
   * Named places without documents. Results for places that contain them come first, then those for the country, then
   * others; a page says so.
   */
  absentPlaces?: readonly string[];
}

/** A search whose results are counted; see `SearchRequest`. */
export type FacetRequest = Pick<SearchRequest, 'text' | 'filters' | 'within' | 'exact' | 'today' | 'signal'>;

/** Counts per value with every filter applied but the value's own. */
export type Facets = { readonly [name in FilterName]: readonly FacetValue[] };

export interface FacetCounts {
  facets: Facets;
  /** Issuers named in the query, by their value in the filter `issuer`, to be offered as filters. */
  issuers: readonly string[];
  /** Parts of the index that could not be loaded; not empty means the counts may be too low. */
  missing: readonly string[];
}

export interface SearchResults {
  total: number;
  hits: readonly SearchHit[];
  understood?: Understood;
  /** Words of the query whose synonyms were also searched for. */
  also?: readonly AlsoSearched[];
  /**
   * Parts of the query that no document has: document numbers, or the query as a whole. The hits may still be relevant,
   * and a page says so.
   */
  notFound?: readonly string[];
  /**
   * Suggested corrections, if the index has a near text but not the query itself; they are only offered, not searched.
   */
  didYouMean?: readonly string[];
  /** Number of documents left out because they are about a word after a minus. */
  excluded?: number;
  /** If nothing is left: the results without the filters, else without quotes or exclusions. */
  nearest?: NearestResults;
  /** Parts of the index that could not be loaded; not empty means the results may be incomplete. */
  missing: readonly string[];
}

/** Fetches a part of the index by name, such as `terms/17`; already checked against the feed's digests. */
export type LoadPart = (name: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** Receives the parts of an index as the writer finishes them; part numbers of a pack run from 0 without gaps. */
export interface IndexSink {
  part(pack: string, number: number, bytes: Uint8Array): void | Promise<void>;
}
