import type { IndexManifest } from '../format/manifest.js';
import type {
  ClauseRequest,
  ClauseResults,
  FacetCounts,
  FacetRequest,
  SearchRequest,
  SearchResults,
} from '../types.js';

/** An open index. */
export interface SearchIndex {
  readonly manifest: IndexManifest;
  /**
   * Finds documents. A part that cannot be loaded is named in `missing` and requested again by the next search. The
   * promise rejects with `search.partUnavailable` if the document table (`columns/0`) or all of the query's terms
   * cannot be loaded, or if filters or sorting by date need `columns/1` and it cannot be loaded.
   */
  search(request: SearchRequest): Promise<SearchResults>;
  /** Counts the results of a search by the values of each filter; rejects as `search` does. */
  facets(request: FacetRequest): Promise<FacetCounts>;
  /** Finds the clauses, of all documents, that answer best; parts that cannot be loaded are treated as in `search`. */
  clauses(request: ClauseRequest): Promise<ClauseResults>;
}
