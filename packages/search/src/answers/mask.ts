import type { MaskedKind } from './types.js';

/** A digit in each form that people type, and the separators that may occur between two digits of one number. */
const digit = '[0-9０-９]';
const gap = '[ \\u00a0\\u3000\\u200b-\\u200d\\u2060.·‐-―－\\-]?';
const digits = (from: number, to = from) => `${digit}(?:${gap}${digit}){${from - 1},${to - 1}}`;
/**
 * Matches outside longer numbers and amounts. The first group is the preceding character, since older Safari does not
 * support lookbehind.
 */
const alone = (pattern: string) =>
  new RegExp(`(^|[^0-9０-９A-Za-z])(${pattern})(?![0-9０-９])(?!\\s*(?:元|万|亿|平方|㎡|号文))`, 'gu');

const patterns: readonly (readonly [kind: MaskedKind, pattern: RegExp])[] = [
  // GB 11643: six digits of a division, which begin with 1 to 8, the birthday, three digits and a check digit.
  ['identity', alone(`[1-8１-８]${gap}${digits(16)}${gap}[0-9０-９XxＸｘ×]`)],
  // The form before 1999, recognised by its month and day.
  ['identity', alone(`[1-8]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}`)],
  // Passports, and permits to Hong Kong, Macao and Taiwan.
  ['identity', alone(`(?:[EeGgDdSsPpHhMmCcWwKkTt][A-Za-z]?)\\d{7,8}(?:\\d{2})?`)],
  ['bankCard', alone(digits(16, 19))],
  ['phone', alone(`(?:(?:[+＋]|00)?86${gap})?[1１]${gap}[3-9３-９]${gap}${digits(9)}`)],
  ['phone', alone(`0\\d{2,3}${gap}[2-8]\\d{6,7}`)],
  // Written out: 一三八零零……
  ['phone', /()([一幺壹][三四五六七八九叁肆伍陆柒捌玖][零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{9})/gu],
];

const letterOrDigit = /[0-9０-９A-Za-zＸｘ×零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]/gu;

/** A number of a person in a text; the range is half-open, in UTF-16 units. */
export interface PersonalNumber {
  kind: MaskedKind;
  start: number;
  end: number;
}

/**
 * Takes the numbers of persons out of a text: identity cards (GB 11643), passports, phones and bank cards, with the gaps
 * and full-width digits that people type. Each digit becomes `*`, so the text keeps its length.
 *
 * @example maskPersonalNumbers('电话13800000000').text // '电话***********'
 */
export function maskPersonalNumbers(text: string): { text: string; masked: MaskedKind[] } {
  const { masked, numbers } = readNumbers(text);
  return { text: masked, masked: Array.from(new Set(numbers.map(({ kind }) => kind))) };
}

/** The numbers that `maskPersonalNumbers` takes out, in the order of the text. */
export function personalNumbersIn(text: string): PersonalNumber[] {
  return readNumbers(text).numbers.sort((a, b) => a.start - b.start);
}

function readNumbers(text: string): { masked: string; numbers: PersonalNumber[] } {
  const numbers: PersonalNumber[] = [];
  let masked = text;
  for (const [kind, pattern] of patterns) {
    masked = masked.replace(pattern, (_, before: string, number: string, at: number) => {
      const start = at + before.length;
      numbers.push({ kind, start, end: start + number.length });
      return before + number.replace(letterOrDigit, '*');
    });
  }
  return { masked, numbers };
}
