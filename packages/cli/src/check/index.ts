export { allFaults, checkBenefits } from './check-sources.js';
export { interpretationScores } from './scores.js';
