import { dayNumber } from '../days.js';

/** Whether `text` is a day that exists, written YYYY-MM-DD (proleptic Gregorian, years 1900 to 2199). */
export function isCalendarDate(text: string): boolean {
  return /^(?:19|20|21)/.test(text) && dayNumber(text) !== undefined;
}
