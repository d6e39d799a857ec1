import { readWrittenDate } from '@mingce/schema/grammar';

export interface FoundDates {
  issuedOn?: string;
  publishedOn?: string;
  effectiveOn?: string;
}

const digit = '[0-9０-９〇○零一二三四五六七八九十廿卅]';
const date = `(${digit}{4}\\s*年\\s*(?:${digit}{1,3}|元)\\s*月\\s*${digit}{1,3}\\s*日)`;
const dateOnly = new RegExp(`^[\\s　]*${date}[\\s　]*$`);
const event = new RegExp(`${date}[^。\\n]{0,80}?(通过|批准|公布|发布|修正|修订|印发)`, 'g');
const inForce = new RegExp(`自\\s*${date}\\s*起\\s*(?:施行|实施|执行|生效|正式施行)`, 'g');
const firstClause = /^(?:[^\S\n]|#)*第[^\S\n]*[一1１][^\S\n]*[编章条]\s/m;

/**
 * Finds the dates that an official text states about itself: 通过/批准/公布/修正 in the lines above 第一条 (the first is when it
 * was made, the last when its present wording was), else the date below the signature; and 自…起施行.
 */
export function findDates(text: string): FoundDates {
  const article = firstClause.exec(text);
  // A notice has no 第一条, and the dates in its sentences concern other things: only its first line and signature count.
  const preamble = article ? text.slice(0, Math.min(article.index, 6000)) : openingLine(text);
  const events = [...preamble.matchAll(event)]
    .map(dayOf)
    .filter((day) => day !== undefined)
    .sort();
  const signed = signatureDate(text);
  const issuedOn = article ? (events[0] ?? signed) : (signed ?? events[0]);
  const publishedOn = article ? (events[events.length - 1] ?? signed) : issuedOn;
  const effective = [...text.matchAll(inForce)].map(dayOf).filter((day) => day !== undefined);
  const effectiveOn = effective[effective.length - 1];
  return {
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
  };
}

/** The first line that is neither blank nor a heading. */
function openingLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '' && !/^\s*#/.test(line)) ?? '';
}

/** The last line that is nothing but a date: 成文日期 is written so, below the name of the issuer. */
function signatureDate(text: string): string | undefined {
  const lines = text.split('\n');
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const match = dateOnly.exec(lines[index] ?? '');
    if (match) return dayOf(match);
  }
  return undefined;
}

function dayOf([, day = '']: RegExpMatchArray): string | undefined {
  return readWrittenDate(day);
}
