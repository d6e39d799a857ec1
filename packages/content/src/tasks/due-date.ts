import { isCalendarDate } from '@mingce/schema/grammar';

/** The last month of a named part of the year. */
const lastMonths: readonly (readonly [RegExp, number])[] = [
  [/^(?:上半年|[二2]季度|第[二2]季度)/, 6],
  [/^第?[一1]季度/, 3],
  [/^第?[三3]季度/, 9],
];

/**
 * The last day of 2023年11月, 2025年6月30日前, 2025年底 or 2025年上半年; the latest if several are named. `undefined` without a
 * year (长期坚持, 11月底前).
 */
export function parseDueDate(text: string): string | undefined {
  const squeezed = text.replace(/\s+/g, '');
  const match = [...squeezed.matchAll(/(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g)].at(-1);
  if (!match) return undefined;
  const [whole, year = '', month, day] = match;
  const after = squeezed.slice(match.index + whole.length);
  const monthNumber =
    month === undefined ? (lastMonths.find(([pattern]) => pattern.test(after))?.[1] ?? 12) : Number(month);
  const dayNumber = day === undefined ? daysInMonth(Number(year), monthNumber) : Number(day);
  const date = `${year}-${twoDigits(monthNumber)}-${twoDigits(dayNumber)}`;
  return isCalendarDate(date) ? date : undefined;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
