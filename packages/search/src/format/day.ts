import { dateOfDay, dayNumber } from '@mingce/schema/days';

/** 1900-01-01, in days since 1970-01-01. */
const first = -25_567;

/** Days from 1900-01-01 to a calendar date; `undefined` if the text is not a date. */
export function daysSince1900(date: string): number | undefined {
  const day = dayNumber(date);
  return day === undefined || day < first ? undefined : day - first;
}

/** The calendar date, YYYY-MM-DD, of a number from `daysSince1900`. */
export function dateSince1900(days: number): string {
  return dateOfDay(first + days);
}
