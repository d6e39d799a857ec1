import { grouped } from './digits.js';
import { formatFileSize } from './file-size.js';
import type { Locale } from './locale.js';
import { formatMoney } from './money.js';

/** Dates, counts and lists as a reader of the language writes them. */
export interface PlainFormat {
  /** A day `2025-03-14`: `2025年3月14日`, `14 Mar 2025`. Any other text is returned unchanged. */
  date(day: string): string;
  /** `12,345`; four digits stay together, as in 1200. */
  count(value: number): string;
  /** A list of names: `甲、乙`, `A, B`. */
  list(items: readonly string[]): string;
}

/** Money and sizes as well. */
export interface Format extends PlainFormat {
  /** Yuan: `12000 元`, `18 万元`, `1.5 亿元`; `¥180,000`. A no-break space joins number and unit. */
  money(yuan: number): string;
  /** Bytes: `820 KB`, `1.4 MB`. */
  fileSize(bytes: number): string;
}

const noBreakSpace = '\u00a0';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Formats that nearly every page needs. They do not use `Intl`, whose output differs between browsers and versions. */
export function createPlainFormat(locale: Locale): PlainFormat {
  const chinese = locale === 'zh-CN';
  return {
    date: (day) => formatDate(day, chinese),
    count: formatCount,
    list: (items) => items.join(chinese ? '、' : ', '),
  };
}

/** These formats, and those that few pages need. */
export function createFormat(locale: Locale): Format {
  return {
    ...createPlainFormat(locale),
    money: (yuan) => formatMoney(yuan, locale),
    fileSize: formatFileSize,
  };
}

function formatDate(day: string, chinese: boolean): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return day;
  return chinese
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${Number(date)}${noBreakSpace}${name}${noBreakSpace}${year}`;
}

function formatCount(value: number): string {
  const digits = value.toFixed(0);
  return Math.abs(value) >= 10_000 ? grouped(digits) : digits;
}
