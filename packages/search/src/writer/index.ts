export {
  type IndexManifest,
  type IndexPack,
  indexPacks,
  type RankingParameters,
} from '../format/manifest.js';
export type { IndexSink, SearchClause, SearchDocument } from '../types.js';
export { defaultRanking, type WriteIndexOptions, writeIndex } from './write-index.js';
