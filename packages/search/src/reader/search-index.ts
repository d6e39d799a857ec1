import type { IndexManifest } from '../format/manifest.js';
import type {
  ClauseRequest,
  ClauseResults,
  FacetCounts,
  FacetRequest,
  SearchRequest,
  SearchResults,
} from '../types.js';

/** An index ready to be searched. */
export interface SearchIndex {
  readonly manifest: IndexManifest;
  /**
   * Finds documents. A part that cannot be loaded is named in `missing` and asked for again by the next search. Without
   * the document table (`columns/0`) or any of the query's terms there is no answer, and without `columns/1` none that is
   * filtered or in order of date: then the promise rejects with `search.partUnavailable`.
   */
  search(request: SearchRequest): Promise<SearchResults>;
  /** Counts what a search finds by the values of each filter; rejects as `search` does. */
  facets(request: FacetRequest): Promise<FacetCounts>;
  /** Finds the clauses, of all documents, that answer best; parts that cannot be loaded are treated as in `search`. */
  clauses(request: ClauseRequest): Promise<ClauseResults>;
}
