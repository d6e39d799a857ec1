import { addDuration, dateOfDay, dayNumber } from './dates.js';

/** A day or a moment to enter into a calendar. */
export interface CalendarEvent {
  /** A permanent id, so that an event imported twice occurs once. */
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  /** `HH:MM` in Asia/Shanghai; the whole day without it. */
  readonly time?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  /** Numbers of days before the event for reminders; at nine in the morning for whole-day events. */
  readonly remindDaysBefore?: readonly number[] | undefined;
  /** The day on which it was last changed, YYYY-MM-DD. */
  readonly changedOn: string;
}

const octets = (text: string) => new TextEncoder().encode(text).length;

/** RFC 5545, section 3.3.11; forbidden control characters are removed. */
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are removed.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');

/** Section 3.1: lines of at most 75 octets, continued after a space; never cut inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octets(current + character) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

const compact = (date: string) => date.replace(/-/g, '');

/** A moment in Asia/Shanghai, which is UTC+8 all year, as UTC: correct in any time zone, and without a VTIMEZONE. */
function utc(date: string, time: string): string {
  const moment = new Date(`${date}T${time}:00+08:00`).toISOString();
  return `${compact(moment.slice(0, 10))}T${moment.slice(11, 19).replace(/:/g, '')}Z`;
}

const nextDay = (date: string) => dateOfDay(addDuration(dayNumber(date) ?? 0, { months: 0, days: 1 }));

function reminder(days: number, title: string, isWholeDay: boolean): string[] {
  // Relative to midnight: nine in the morning of an earlier day is 15 hours before the next midnight.
  const trigger = isWholeDay ? (days === 0 ? 'PT9H' : `-P${days - 1}DT15H`) : `-P${days}D`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function eventLines({
  id,
  title,
  day,
  time,
  description,
  url,
  remindDaysBefore = [],
  changedOn,
}: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@mingce`,
    `DTSTAMP:${utc(changedOn, '00:00')}`,
    ...(time === undefined
      ? [
          `DTSTART;VALUE=DATE:${compact(day)}`,
          `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${utc(day, time)}`, `DTEND:${utc(day, time)}`]),
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    ...remindDaysBefore.flatMap((days) => reminder(days, title, time === undefined)),
    'END:VEVENT',
  ];
}

/**
 * Writes an iCalendar file (RFC 5545). Events without a time are days; others are moments in UTC, so that calendars in
 * any time zone show them correctly.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mingce//policy calendar//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
