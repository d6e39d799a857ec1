const millisecondsPerDay = 86_400_000;
/** China has one time zone, UTC+8, and no summer time since 1992. */
const chinaOffset = 8 * 3_600_000;

/** A day as the number of days since 1970-01-01; `undefined` if the text is no calendar date (YYYY-MM-DD). */
export function dayNumber(date: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  const time = new Date(Date.UTC(year, month, dayOfMonth));
  // `Date.UTC` accepts February 30 as a day of March and the year 50 as 1950. Comparing formatted dates would take four
  // times as long.
  const isInCalendar =
    time.getUTCFullYear() === year && time.getUTCMonth() === month && time.getUTCDate() === dayOfMonth;
  return isInCalendar ? time.getTime() / millisecondsPerDay : undefined;
}

/** The calendar date (YYYY-MM-DD) of a number from `dayNumber`. */
export function dateOfDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * Date and time of a moment in China, YYYY-MM-DDTHH:MM, regardless of the machine's time zone; an invalid moment throws
 * a `RangeError`.
 */
export function timeInChina(moment: Date | number | string): string {
  return new Date(new Date(moment).getTime() + chinaOffset).toISOString().slice(0, 16);
}

/** The day of a moment in China, YYYY-MM-DD: a deadline is the publisher's, not the visitor's. */
export function dayInChina(moment: Date | number | string): string {
  return timeInChina(moment).slice(0, 10);
}
