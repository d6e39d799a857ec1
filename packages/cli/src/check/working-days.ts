import type { FeedConfig } from '@mingce/schema/types';
import chineseDays from 'chinese-days';

/** The years whose holidays the library has; it answers others as if they had none, without a word. */
const knownYears = { first: 2004, last: 2026 } as const;

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The working days of China: Monday to Friday without public holidays, and the days at weekends that are worked instead (调休). */
export interface WorkingCalendar {
  /**
   * Working days after `from`, up to `to`, both YYYY-MM-DD; 0 if `to` is not later. Nothing if a year between them is not known:
   * its holidays are announced in autumn of the year before, and `calendar` of `feed.yaml` adds it.
   */
  daysBetween(from: string, to: string): number | { unknownYear: number };
}

export function workingCalendar({ calendar }: Pick<FeedConfig, 'calendar'>): WorkingCalendar {
  const added = new Map(calendar.map((year) => [year.year, year]));
  const isWorked = (date: string, weekday: number): boolean | undefined => {
    const year = Number(date.slice(0, 4));
    const own = added.get(year);
    if (own) {
      if (own.workdays.includes(date)) return true;
      return !own.holidays.includes(date) && weekday !== 0 && weekday !== 6;
    }
    if (year < knownYears.first || year > knownYears.last) return undefined;
    return chineseDays.isWorkday(date);
  };
  return {
    daysBetween(from, to) {
      const end = Date.parse(to);
      let days = 0;
      for (let day = Date.parse(from) + dayInMilliseconds; day <= end; day += dayInMilliseconds) {
        const date = dateOf(day);
        const worked = isWorked(date, new Date(day).getUTCDay());
        if (worked === undefined) return { unknownYear: Number(date.slice(0, 4)) };
        if (worked) days += 1;
      }
      return days;
    },
  };
}
