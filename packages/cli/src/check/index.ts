export { allFaults, checkBenefits, checkSources } from './check-sources.js';
export { type InterpretationScore, interpretationScores, type ScoredElement } from './scores.js';
export { sortFaults } from './sort-faults.js';
