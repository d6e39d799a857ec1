import { parseChineseNumber } from './chinese-number.js';

/** Characters that scanners and keyboards put in place of digits, with the digits that they resemble. */
const lookalikes: readonly (readonly [characters: string, han: string, arabic?: string])[] = [
  ['-‐‑‒–—―−─━ーㄧ﹘﹣－ｰ㆒', '一'],
  ['l|I｜丨', '一', '1'],
  ['OoＯｏ◯', '〇', '0'],
  ['ニ㆓', '二'],
  ['㆔', '三'],
  ['ハ', '八'],
  ['〸+＋士', '十'],
  ['〹', '廿'],
  ['〺', '卅'],
];
/** Roman numerals, as one character or as letters. A single X is a blank of a form. */
const roman = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'Ⅹ', 'XI', 'XII'].flatMap((typed, index) => [
    [typed, index + 1] as const,
    [String.fromCharCode(0x2160 + index), index + 1] as const,
  ]),
);
const hanOf = new Map(
  lookalikes.flatMap(([characters, han]) => [...characters].map((character) => [character, han])),
);
const arabicOf = new Map(
  lookalikes.flatMap(([characters, , arabic]) =>
    [...characters].flatMap((character) => (arabic === undefined ? [] : [[character, arabic]])),
  ),
);

/** For a character class of a regular expression; the hyphen is first and escaped. */
export const lookalikeCharacters = `\\${[...hanOf.keys()].join('')}VX\u2160-\u216b`;

/** Those that look like 一: before 、 and in brackets no other is certain. */
export const oneCharacters = `\\${lookalikes[0]?.[0] ?? ''}`;

/** The number of a clause; `isLookalike` if a character in it only looks like a digit (第三十－条), or is a Roman one (第Ⅲ章). */
export interface ReadNumber {
  value: number;
  isLookalike: boolean;
}

/**
 * Reads the number of a clause without white space in it. A look-alike is accepted if no other reading is possible:
 * alone, among Arabic digits, or in a number with 十 or 百. 第三－五条 is a range and no number.
 */
export function readClauseNumber(text: string): ReadNumber | undefined {
  const plain = parseChineseNumber(text);
  if (plain !== undefined) return { value: plain, isLookalike: false };
  const counted = roman.get(text);
  if (counted !== undefined) return { value: counted, isLookalike: true };
  const asArabic = [...text].map((character) => arabicOf.get(character) ?? character).join('');
  const asHan = [...text].map((character) => hanOf.get(character) ?? character).join('');
  // Between Chinese digits an O is a 〇; a dash may belong to a range.
  const isOnlyZero = [...text].every((character) => (hanOf.get(character) ?? '〇') === '〇');
  const isCertain = text.length === 1 || /[十百千]/.test(asHan) || isOnlyZero;
  const value = /\d/.test(text)
    ? parseChineseNumber(asArabic)
    : isCertain
      ? parseChineseNumber(asHan)
      : undefined;
  return value === undefined ? undefined : { value, isLookalike: true };
}
