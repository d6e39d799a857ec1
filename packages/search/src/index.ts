export type { IndexManifest } from './format/manifest.js';
export { type OpenIndexOptions, openIndex, type SearchIndex } from './reader/open-index.js';
export * from './types.js';
