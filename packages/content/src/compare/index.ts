export { type FlatClause, flattenClauses } from '../text/flatten-clauses.js';
export type { ComparedText } from './amendments.js';
export { type ClauseComparison, clauseWords, compareClauses } from './compare-clauses.js';
export { compareTexts } from './compare-texts.js';
export { compareVersions, type VersionComparison } from './compare-versions.js';
export type { TextPiece } from './text-piece.js';
