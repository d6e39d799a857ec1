import { dayNumber, timeInChina } from '@mingce/schema/days';

export { dateOfDay, dayNumber } from '@mingce/schema/days';

const millisecondsPerDay = 86_400_000;

export interface Duration {
  readonly months: number;
  readonly days: number;
}

/** `P3Y`, `P1Y6M`, `P2W`, `P30D`; `undefined` for any other text. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,5})D)?$/.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return { months: years * 12 + months, days: weeks * 7 + days };
}

/**
 * The day on which a period that began on `day` ends. Without a corresponding day in the last month, it ends on the last
 * day of that month (民法典 art. 202).
 */
export function addDuration(day: number, { months, days }: Duration): number {
  if (months === 0) return day + days;
  const start = new Date(day * millisecondsPerDay);
  const month = start.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const end = Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastOfMonth));
  return end / millisecondsPerDay + days;
}

export interface ShanghaiTime {
  readonly day: number;
  /** `HH:MM`; absent if only a day was given. */
  readonly time?: string;
}

/**
 * A calendar date, or the date and time of a moment in Asia/Shanghai (UTC+8 all year), regardless of the local time
 * zone.
 */
export function shanghaiTime(on: string | Date): ShanghaiTime | undefined {
  if (typeof on === 'string') {
    const day = dayNumber(on);
    if (day !== undefined) return { day };
    if (!/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(on)) return undefined;
  }
  const moment = new Date(on);
  if (Number.isNaN(moment.getTime())) return undefined;
  const [date = '', time = ''] = timeInChina(moment).split('T');
  const day = dayNumber(date);
  return day === undefined ? undefined : { day, time };
}
