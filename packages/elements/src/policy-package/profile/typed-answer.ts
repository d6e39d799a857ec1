import { definitionOf, type FactDefinition, type FactValue } from '@mingce/eligibility';
import { dayInChina } from '@mingce/schema/days';
import type { ProfileSession, SessionOptions } from './profile-session.js';
import { type ReadAnswer, readDate, readFigure } from './read-answer.js';

/** Submits an answer as typed, and returns whether it was accepted. An empty text removes the answer. */
export function takeTyped(session: ProfileSession, fact: string, text: string): boolean {
  const { options } = session;
  const definition = definitionOf(fact, options.vocabulary);
  if (definition === undefined) return false;
  session.draft(fact, text);
  if (text.trim() === '') return session.take(fact, undefined);
  const read = readTyped(text, definition, options);
  if (!('unread' in read)) return session.take(fact, read.value);
  session.refuse(fact, read);
  return false;
}

function readTyped(text: string, { type, unit, isPast }: FactDefinition, { on }: SessionOptions): ReadAnswer {
  if (type === 'number') return readFigure(text, unit);
  if (type !== 'date') return { value: text.trim() };
  const read = readDate(text);
  const today = typeof on === 'string' ? on : dayInChina(on.getTime());
  return isPast && 'value' in read ? { value: untilToday(read.value, today) } : read;
}

/** For facts of the past, a month or a year that is not over yet ends today. */
function untilToday(value: FactValue, today: string): FactValue {
  if (typeof value !== 'object' || value === null || !('max' in value)) return value;
  const { min, max } = value;
  return typeof min === 'string' && typeof max === 'string' && min <= today && max > today
    ? { min, max: today }
    : value;
}
