import { dateOfDay, dayInChina } from '@mingce/schema/days';
import { isCalendarDate, readWrittenDate, writtenDate } from '@mingce/schema/grammar';

const plainDay = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** 2025. 03. 08 and 2025 - 3 - 8, as people space a date out. */
const spacedDay = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)/;
/** The name of a zone behind its offset, as JavaScript prints a moment: GMT+0800 (中国标准时间). */
const zoneName = /(?<=[+-]\d{4})\s*[（(][^（()）]*[）)]?$/;
const compactDay = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
/** 2023-05-01T00:00:00Z, 2023-05-01 00:00:00.000 +0800: a moment whose offset is stated. */
const moment =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;
/** Text that may follow a day: a clock, its half of the day, China's own zone, the day of the week. */
const clock =
  /^\s*(?:[（(]?(?:星期|周).[）)]?)?(?:[T\s]?\s*(?:上午|下午)?\s*\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?|[T\s]?\s*[上下]午)?\s*(?:[AP]M|CST)?\s*$/;
/** Sun Jun 01 00:00:00 CST 2025, as Java prints a day in China. */
const java = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) [\d:]{8} CST (\d{4})$/;
/** Values that databases use for a missing date. */
const noDay: readonly (string | undefined)[] = ['1970-01-01', '1900-01-01'];
const english =
  /^(?:[A-Z][a-z]{2,8},?\s+)?(?:\d{1,2}\s+[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s+\d{1,2},?)\s+\d{4}\b/;
const written = new RegExp(`^\\s*(${writtenDate})`);

/**
 * The day, YYYY-MM-DD, of what a database or a web page gives as a date: moments become the day in China, whose midnight
 * is 16:00 of the day before in UTC. Nothing for what has no one meaning, such as 05/01/2023.
 */
export function readDay(value: unknown): string | undefined {
  const day = dayIn(value);
  return noDay.includes(day) ? undefined : day;
}

function dayIn(value: unknown): string | undefined {
  if (typeof value === 'number') return dayOfEpoch(value);
  if (typeof value === 'object' && value !== null) return dayOfObject({ ...value });
  if (typeof value !== 'string') return undefined;
  const text = value
    .trim()
    .replace(/^["'（(]|["'）)]$/g, '')
    .replace(/^[\u4e00-\u9fff]{2,6}[:：]\s*/, '')
    .replace(zoneName, '')
    .replace(spacedDay, '$1$2$3$2$4');

  const exact = moment.exec(text);
  if (exact) return dayOfMoment(exact);
  const asWritten = written.exec(text);
  if (asWritten?.[1] !== undefined)
    return clock.test(text.slice(asWritten[0].length)) ? dayWritten(asWritten[1]) : undefined;
  const compact = compactDay.exec(text);
  if (compact) return dayOf(compact[1], compact[2], compact[3]);
  const inChina = java.exec(text);
  if (inChina) return dayInEnglish(`${inChina[1]} ${inChina[2]}, ${inChina[3]}`);
  if (english.test(text)) return dayInEnglish(text);
  const epoch = /^(?:\/?Date\(|new Date\()?(-?\d{9,13})(?:[+-]\d{4})?(?:\)\/?)?$/.exec(
    text.replaceAll('\\', ''),
  );
  return epoch ? dayOfEpoch(Number(epoch[1])) : undefined;
}

/** Mon, 01 May 2023 00:00:00 GMT and May 1, 2023: with the name of the month the meaning is unique. */
function dayInEnglish(text: string): string | undefined {
  if (/(?:GMT|UTC|Z|[+-]\d{4})$/.test(text)) return dayOfTime(Date.parse(text));
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function dayWritten(text: string): string | undefined {
  const plain = plainDay.exec(text);
  return plain ? dayOf(plain[1], plain[3], plain[4]) : readWrittenDate(text);
}

function dayOfMoment([, day = '', time = '', zone = '']: RegExpExecArray): string | undefined {
  if (!isCalendarDate(day)) return undefined;
  const offset = /^[A-Z]/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const clockTime = time.padStart(time.indexOf(':') === 1 ? time.length + 1 : time.length, '0');
  return dayOfTime(Date.parse(`${day}T${clockTime}${offset}`));
}

/** Milliseconds, or seconds; other numbers are not dates. */
function dayOfEpoch(number: number): string | undefined {
  if (!Number.isInteger(number)) return undefined;
  const digits = String(Math.abs(number));
  if (/^(?:19|20)\d{6}$/.test(digits)) return dayOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  if (digits.length === 12 || digits.length === 13) return dayOfTime(number);
  return digits.length === 9 || digits.length === 10 ? dayOfTime(number * 1000) : undefined;
}

/** MongoDB's extended JSON, and Java's and Python's ways to write the parts of a date. */
function dayOfObject(value: Record<string, unknown>): string | undefined {
  for (const name of ['$date', '$numberLong', 'time', 'date', 'value']) {
    if (value[name] !== undefined) return readDay(value[name]);
  }
  const seconds = value.seconds ?? value._seconds;
  if (typeof seconds === 'number') return dayOfTime(seconds * 1000);
  const { year, month, monthValue, day, dayOfMonth } = value;
  const [y, m, d] = [year, monthValue ?? month, dayOfMonth ?? day];
  if (typeof y !== 'number' || typeof m !== 'number' || typeof d !== 'number') return undefined;
  return dayOf(String(y), String(m), String(d));
}

function dayOfTime(time: number): string | undefined {
  // Text that is not a date, and numbers after the last day that a Date can represent.
  if (Number.isNaN(new Date(time).getTime())) return undefined;
  const day = dayInChina(time);
  return isCalendarDate(day) ? day : undefined;
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}

/** 1899-12-30, in days since 1970-01-01. */
const startOfSerials = -25_569;

/** The day of an Excel serial number, where a mapping says that a column holds such numbers. */
export function dayOfSerial(value: unknown): string | undefined {
  const serial = Math.floor(Number(value));
  // Excel counts from 1900 and assumes a 29 February 1900; the days since 1 March 1900 are right from this start.
  if (!(serial > 60 && serial < 110_000)) return undefined;
  return dateOfDay(startOfSerials + serial);
}
