export type { LiftKind, Lifts } from './clause-lifts.js';
export { emergenciesIn } from './emergencies.js';
export { maskPersonalNumbers, type PersonalNumber, personalNumbersIn } from './mask.js';
export { openAnswers } from './open-answers.js';
export { markPassage } from './passage.js';
export { isAsking, withoutCourtesy } from './question-parts.js';
export { withoutFraming } from './question-text.js';
export * from './types.js';
