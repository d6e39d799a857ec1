import { dateOfDay, dayNumber } from '@mingce/schema/days';

/** 1900-01-01, in days since 1970-01-01. */
const first = -25_567;

/** Days since 1900-01-01 of a calendar date; `undefined` if the text is none. */
export function daysSince1900(date: string): number | undefined {
  const day = dayNumber(date);
  return day === undefined || day < first ? undefined : day - first;
}

/** The calendar date, YYYY-MM-DD, of what `daysSince1900` gave. */
export function dateSince1900(days: number): string {
  return dateOfDay(first + days);
}
