export type { Estimate, Money, Step } from './amount.js';
export { type BasketResult, type Conflict, judgeBasket, type SharedTotal } from './basket.js';
export { type CalendarEvent, writeCalendar } from './calendar-file.js';
export { checkItems } from './check/items.js';
export { checkProfile } from './check/profile.js';
export { comparisonsOf } from './comparisons.js';
export { type ConditionWords, conditionWords } from './condition-words.js';
export { type CreditCode, creditCodeCheck, organisationCodeCheck, readCreditCode } from './credit-code.js';
export {
  enterpriseSize,
  type Figure,
  type SizeFigures,
  type SizeResult,
  sizeBounds,
} from './enterprise-size.js';
export { type Explanation, explain } from './explain.js';
export type { FactDefinition, Words } from './fact-definition.js';
export { deadlinesOf } from './feed/deadlines.js';
export { type FeedItem, type ItemPolicy, itemsOf } from './feed/feed-items.js';
export { inIndexOrder, packItems } from './feed/pack-items.js';
export { type IndexedItem, indexedItems, unpackItems } from './feed/unpack-items.js';
export { filtersOf, type ItemFilters } from './filters.js';
export {
  type AwardResult,
  type ConditionResult,
  type Judgement,
  type JudgeOptions,
  judge,
  judgeAll,
  neverSummed,
} from './judge.js';
export { eligibilityMessages } from './messages/index.js';
export { type NextQuestion, nextQuestion } from './next-question.js';
export { readPeriod, type SharedLimit } from './shared-caps.js';
export { titlesAsked } from './titles-asked.js';
export {
  type Amount,
  type AmountForm,
  type ApplicationRound,
  type Award,
  type AwardKind,
  awardKinds,
  type Band,
  type BenefitItem,
  type Cases,
  type Comparison,
  type Condition,
  type ConditionGroup,
  type ConditionNode,
  type EntityType,
  entityTypes,
  type FactType,
  type FactValue,
  type ItemWindow,
  type Material,
  type OneOf,
  type Operand,
  type Operator,
  operators,
  type Period,
  type Profile,
  type Range,
  type RelativeWindow,
  type Scalar,
  type Selection,
  type SharedCap,
  type Stacking,
  type Status,
  selections,
  type Test,
  type Varying,
  type Verdict,
  type YearlyPattern,
} from './types.js';
export { defaultFacts, definitionOf, type FactVocabulary, factVocabulary } from './vocabulary.js';
export {
  bySoonest,
  type WindowOptions,
  type WindowResult,
  type WindowState,
  windowOrder,
  windowState,
  windowStates,
  windowStatesOf,
} from './windows.js';
export { isIndustryCode } from './within.js';
