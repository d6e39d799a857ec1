import { foldWidth } from './fold.js';
import { digits } from './format-chinese-number.js';

const digitValues: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...digits].map((digit, value) => [digit, value])),
  〇: 0,
  '○': 0,
  两: 2,
  // The forms of 大写, which cannot be altered on paper.
  ...Object.fromEntries([...'壹贰叁肆伍陆柒捌玖'].map((digit, index) => [digit, index + 1])),
};
const unitValues: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1000 },
  ...{ 拾: 10, 佰: 100, 仟: 1000 },
};
/** Tens in one character, as older texts count: 廿三, 卅一. */
const tens: Readonly<Record<string, string>> = { 廿: '二十', 卄: '二十', 卅: '三十', 卌: '四十' };

/** The characters of numbers, for a character class of a regular expression. */
export const numberCharacters = '0-9０-９零〇○一二三四五六七八九十百千万两廿卄卅卌壹贰叁肆伍陆柒捌玖拾佰仟';

/**
 * Reads a whole number as official texts write it: 一百二十三, 廿三, 二〇二五, 12, １２, 贰拾叁.
 *
 * @returns `undefined` for anything else, and for what no one would write (二一十, 十百).
 */
export function parseChineseNumber(text: string): number | undefined {
  const folded = foldWidth(text).replace(/[廿卄卅卌]/g, (character) => tens[character] ?? character);
  if (/^\d{1,15}$/.test(folded)) return Number(folded);
  if (folded === '') return undefined;

  const characters = [...folded];
  if (characters.every((character) => character in digitValues)) return readPositional(characters);

  const [left, right, ...more] = folded.split('万');
  if (left === undefined || more.length > 0) return undefined;
  if (right === undefined) return readBelowTenThousand(left);
  const tenThousands = readBelowTenThousand(left);
  const rest = right === '' ? 0 : readBelowTenThousand(right);
  return tenThousands === undefined || rest === undefined ? undefined : tenThousands * 10_000 + rest;
}

function readPositional(characters: readonly string[]): number | undefined {
  if (characters.length > 15) return undefined;
  return characters.reduce((number, character) => number * 10 + (digitValues[character] ?? 0), 0);
}

function readBelowTenThousand(text: string): number | undefined {
  let total = 0;
  let smallestUnit = 10_000;
  let digit: number | undefined;
  for (const character of text) {
    const value = digitValues[character];
    if (value !== undefined) {
      if (digit !== undefined && (digit !== 0 || value === 0)) return undefined;
      digit = value;
      continue;
    }
    const unit = unitValues[character];
    if (unit === undefined || unit >= smallestUnit) return undefined;
    // 十二 leaves its 一 out, and so does 一百十二 in older texts; no other unit may.
    if (digit === undefined && unit !== 10) return undefined;
    if (digit === 0 && unit !== 10) return undefined;
    total += (digit || 1) * unit;
    smallestUnit = unit;
    digit = undefined;
  }
  if (digit === undefined) return text === '' ? undefined : total;
  // 一百二 means 120 in speech but does not occur in writing, unlike 一百零二 and 一百一十二.
  const hasZero = digit === 0 || /[零〇○].$/.test(text);
  if (total > 0 && hasZero !== (smallestUnit > 10 && digit !== 0)) return undefined;
  return total + digit;
}
