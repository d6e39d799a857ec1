export { allFaults, checkSources } from './check-sources.js';
export { sortFaults } from './sort-faults.js';
