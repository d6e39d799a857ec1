import type { FeedConfig } from '@mingce/schema/types';
import chineseDays from 'chinese-days';

/** The years whose holidays the library knows; it silently treats others as years without holidays. */
export const knownYears = { first: 2004, last: 2026 } as const;

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * A year whose holidays are unknown: they are announced in autumn of the year before, and can be added to `calendar` in
 * `feed.yaml`.
 */
export interface UnknownYear {
  unknownYear: number;
}

/**
 * The working days of China: Monday to Friday except public holidays, and weekend days that are worked instead (调休).
 */
export interface WorkingCalendar {
  /** Working days after `from`, up to `to`, both YYYY-MM-DD; 0 if `to` is not later. */
  daysBetween(from: string, to: string): number | UnknownYear;
  /** The last day of a term of `days` working days, which begins on the day after `from`; `from` itself for 0. */
  lastDay(from: string, days: number): string | UnknownYear;
}

/** The calendar for all time limits: 三同步, interpretations, and the first day in the feed. */
export function workingCalendar({ calendar }: Pick<FeedConfig, 'calendar'>): WorkingCalendar {
  const years = new Set(calendar.map(({ year }) => year));
  // The notice for a year may include the last days of the year before: 2022-12-31 was a holiday by the notice for
  // 2023.
  const holidays = new Set(calendar.flatMap((one) => one.holidays));
  const workdays = new Set(calendar.flatMap((one) => one.workdays));
  const isWorked = (date: string, weekday: number): boolean | undefined => {
    if (workdays.has(date)) return true;
    if (holidays.has(date)) return false;
    const year = Number(date.slice(0, 4));
    if (years.has(year)) return weekday !== 0 && weekday !== 6;
    if (year < knownYears.first || year > knownYears.last) return undefined;
    return chineseDays.isWorkday(date);
  };
  /** Yields for each day after `from` whether it is a working day; ends at a day of an unknown year. */
  function* daysAfter(from: string): Generator<{ date: string; worked: boolean } | UnknownYear> {
    for (let day = Date.parse(from) + dayInMilliseconds; ; day += dayInMilliseconds) {
      const date = dateOf(day);
      const worked = isWorked(date, new Date(day).getUTCDay());
      if (worked === undefined) return yield { unknownYear: Number(date.slice(0, 4)) };
      yield { date, worked };
    }
  }
  return {
    daysBetween(from, to) {
      let days = 0;
      if (to <= from) return days;
      for (const day of daysAfter(from)) {
        if ('unknownYear' in day) return day;
        if (day.worked) days += 1;
        if (day.date === to) break;
      }
      return days;
    },
    lastDay(from, days) {
      if (days <= 0) return from;
      let left = days;
      for (const day of daysAfter(from)) {
        if ('unknownYear' in day) return day;
        if (day.worked) left -= 1;
        if (left === 0) return day.date;
      }
      return from;
    },
  };
}
