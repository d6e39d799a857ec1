export { isCalendarDate } from './calendar-date.js';
