export type { IndexManifest } from './format/manifest.js';
export { searchMessages } from './messages/index.js';
export type { SearchMessages } from './messages/zh-CN.js';
export { type OpenIndexOptions, openIndex } from './reader/open-index.js';
export { partsAhead } from './reader/parts-ahead.js';
export type { SearchIndex } from './reader/search-index.js';
export type { SessionHit, SessionResults } from './session/merge-results.js';
export {
  createSearchSession,
  type Searchable,
  type SearchSession,
  type SearchSessionOptions,
  type SearchSource,
  type SearchState,
  type SourceFailure,
} from './session/search-session.js';
export {
  emptyTerms,
  readSearchParams,
  restrictions,
  type SearchTerms,
  searchParamNames,
  writeSearchParams,
} from './session/search-terms.js';
export * from './types.js';
