import { isCalendarDate } from './calendar-date.js';
import { parseChineseNumber } from './chinese-number.js';

/** О, O and 0 among Chinese numerals are typed in place of 〇. */
const numeral = '[0-9０-９零〇○OＯОo一二三四五六七八九十廿卅]';
/** 元月 is the first month. */
const month = `(?:${numeral}{1,3}|元)`;

/**
 * A day as official texts write it, for use inside a larger expression: 2025年12月31日, 二〇二五年十二月三十一日,
 * 2025-12-31, 2025/12/31, 2025.12.31, 2025年12月底, 2025年底. It has no capturing groups.
 */
export const writtenDate =
  `(?:${numeral}{4}\\s*年\\s*${month}\\s*月\\s*${numeral}{1,3}\\s*[日号]` +
  `|${numeral}{4}\\s*年\\s*${month}\\s*月\\s*(?:底|末)|${numeral}{4}\\s*年\\s*(?:年底|年末|底|末)` +
  `|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9]))`;

const parts = new RegExp(
  `^(${numeral}{4})[年\\s./-]+(?:(${month})[月\\s./-]+(?:(${numeral}{1,3})\\s*[日号]?|底|末)|年?[底末])$`,
);

/** The day of a text that matches `writtenDate`, as YYYY-MM-DD; `undefined` if the calendar has no such day. */
export function readWrittenDate(text: string): string | undefined {
  const [, yearText = '', monthText = '12', dayText] = parts.exec(text.trim()) ?? [];
  const [year, month] = [readYear(yearText), monthText === '元' ? 1 : parseChineseNumber(monthText)];
  if (year === undefined || month === undefined) return undefined;
  const day = dayText === undefined ? lastDayOfMonth(year, month) : parseChineseNumber(dayText);
  const written = `${year}-${twoDigits(month)}-${twoDigits(day ?? 0)}`;
  return isCalendarDate(written) ? written : undefined;
}

function readYear(text: string): number | undefined {
  const isChinese = /[一二三四五六七八九]/.test(text);
  return parseChineseNumber(isChinese ? text.replace(/[0OＯОo]/g, '〇') : text);
}

/** Number of days of a month; month 13 is January of the next year. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
