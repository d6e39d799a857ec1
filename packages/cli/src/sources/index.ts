export { configFile, tombstonesFile } from './read-config.js';
export { readSources } from './read-sources.js';
