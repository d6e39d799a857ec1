export { parseTitledAttachment, parseUnnumberedAttachment } from './attachment-label.js';
export { isCalendarDate } from './calendar-date.js';
export { parseChineseNumber } from './chinese-number.js';
export type { ClauseLabel, ClauseNumber } from './clause-label.js';
export { formatClauseLabel, parseClauseLabel, parseClauseReference } from './clause-number.js';
export {
  type DocumentNumber,
  type FoundDocumentNumber,
  findDocumentNumbers,
  formatDocumentNumber,
  isStandardDocumentNumber,
  normalizeDocumentNumber,
  parseDocumentNumber,
  sameDocumentNumber,
} from './document-number.js';
export { formatChineseNumber } from './format-chinese-number.js';
export {
  type DocumentDates,
  findValidityPeriods,
  lastValidDay,
  type PeriodLength,
  type PeriodStart,
  type StatedExpiry,
  statedExpiry,
  type ValidityPeriod,
} from './validity-period.js';
export { readWrittenDate, writtenDate } from './written-date.js';
