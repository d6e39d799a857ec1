export {
  type IndexManifest,
  type IndexPack,
  indexPacks,
} from '../format/manifest.js';
export { defaultRanking, type RankingParameters } from '../reader/ranking/weights.js';
export type { IndexSink, SearchClause, SearchDocument } from '../types.js';
export { type WriteIndexOptions, writeIndex } from './write-index.js';
