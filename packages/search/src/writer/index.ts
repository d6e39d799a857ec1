export { type AnswerPack, answerPacks } from '../answers/format.js';
export type { PlaceRow } from '../answers/places.js';
export type { CuratedQuestion } from '../answers/types.js';
export { writeAnswers } from '../answers/write-answers.js';
export { type LawInFeed, lawOf } from '../answers/write-everyday-law.js';
export type { WriteAnswersOptions } from '../answers/write-options.js';
export {
  type IndexManifest,
  type IndexPack,
  indexPacks,
} from '../format/manifest.js';
export type { WordGroup } from '../lexicon/word-group.js';
export { defaultRanking, type RankingParameters } from '../reader/ranking/weights.js';
export type { IndexSink, SearchClause, SearchDocument } from '../types.js';
export { type BuildMemory, remembered, ShortMemory } from './build-memory.js';
export type { DocumentOptions } from './document-results.js';
export {
  type PastResults,
  rememberDocuments,
  unknownDocuments,
  type WriteIndexOptions,
  writeIndex,
} from './write-index.js';
