import type { Locale } from './locale.js';

/** Dates, counts and lists as a reader of the language writes them. */
export interface PlainFormat {
  /** A day `2025-03-14`: `2025年3月14日`, `14 Mar 2025`. What is no day is given back as it came. */
  date(day: string): string;
  /** `12,345`; four digits stay together, as in 1200. */
  count(value: number): string;
  /** Names in a row: `甲、乙`, `A, B`. */
  list(items: readonly string[]): string;
}

/** Money and sizes as well. */
export interface Format extends PlainFormat {
  /** Yuan: `12000 元`, `18 万元`, `1.5 亿元`; `¥180,000`. Number and unit never part at a line end. */
  money(yuan: number): string;
  /** Bytes: `820 KB`, `1.4 MB`. */
  fileSize(bytes: number): string;
}

const noBreakSpace = '\u00a0';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Formats that nearly every page needs. Written out rather than left to `Intl`, whose output differs between browsers and versions. */
export function createPlainFormat(locale: Locale): PlainFormat {
  const chinese = locale === 'zh-CN';
  return {
    date: (day) => formatDate(day, chinese),
    count: formatCount,
    list: (items) => items.join(chinese ? '、' : ', '),
  };
}

/** The same, and what few pages need. */
export function createFormat(locale: Locale): Format {
  return {
    ...createPlainFormat(locale),
    money: (yuan) => (locale === 'zh-CN' ? chineseMoney(yuan) : `¥${decimal(yuan, 2, true)}`),
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

/** `1234567` → `1,234,567`. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function chineseMoney(yuan: number): string {
  const [unit, name] =
    Math.abs(yuan) >= 1e8 && inFewDigits(yuan / 1e8)
      ? [1e8, '亿元']
      : Math.abs(yuan) >= 1e4 && inFewDigits(yuan / 1e4)
        ? [1e4, '万元']
        : [1, '元'];
  return `${decimal(yuan / unit, 2, false)}${noBreakSpace}${name}`;
}

/** 12000 元 reads better than 1.2 万元 only where the short form would hide digits. */
function inFewDigits(value: number): boolean {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 && (value >= 10 || Number.isInteger(value));
}

/** Bytes, which are written alike in every language. */
export function formatFileSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))}${noBreakSpace}KB`;
  return `${decimal(kilobytes / 1024, 1, false)}${noBreakSpace}MB`;
}

function decimal(value: number, digits: number, isGrouped: boolean): string {
  const [whole = '0', fraction = ''] = value.toFixed(digits).split('.');
  const shown = isGrouped ? grouped(whole) : whole;
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? shown : `${shown}.${rest}`;
}
