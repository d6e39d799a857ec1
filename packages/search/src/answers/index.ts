export { emergenciesIn } from './emergencies.js';
export { maskPersonalNumbers } from './mask.js';
export { openAnswers } from './open-answers.js';
export { markPassage } from './passage.js';
export * from './types.js';
