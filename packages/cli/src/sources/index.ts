export { configFile, tombstonesFile } from './read-config.js';
export { type ReadOptions, readSources } from './read-sources.js';
