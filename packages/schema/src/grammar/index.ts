export { isCalendarDate } from './calendar-date.js';
export { formatChineseNumber, parseChineseNumber } from './chinese-number.js';
export {
  type ClauseLabel,
  type ClauseNumber,
  formatClauseLabel,
  parseClauseLabel,
  parseClauseReference,
} from './clause-number.js';
