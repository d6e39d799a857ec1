import { parseChineseNumber } from '@mingce/schema/grammar';

/** Every character of a Chinese numeral, for use inside a regular expression’s brackets. */
export const numerals = '零〇○一二三四五六七八九十百千万亿两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟';

/** A number as texts write it: 20,000, 1.5, 二十, 一点五, 3千, 1万5千, 1.2亿, 贰拾万. For use inside a regular expression. */
export const decimalPattern = `(?:\\d+[万亿]\\d{1,4}千?|(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[十百千万亿]*|[${numerals}]+(?:点[零〇一二三四五六七八九]+[万亿]?)?)`;

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The value of what `decimalPattern` matches; `undefined` for a form that nobody would write. */
export function readDecimal(text: string): number | undefined {
  const [, high, highScale = '', low, lowScale = ''] = /^(\d+)([万亿])(\d{1,4})(千?)$/.exec(text) ?? [];
  if (high !== undefined) return Number(high) * scaleOf(highScale) + Number(low) * scaleOf(lowScale);
  const [, figures, scale = ''] = /^([\d,]+(?:\.\d+)?)([十百千万亿]*)$/.exec(text) ?? [];
  if (figures !== undefined) return exact(Number(figures.replace(/,/g, '')) * scaleOf(scale));
  const [, whole = '', fraction, end = ''] = /^([^点]+)(?:点([^万亿]+)([万亿]?))?$/.exec(text) ?? [];
  const value = readWhole(whole);
  if (value === undefined || fraction === undefined) return value;
  const digits = [...fraction].map((digit) => parseChineseNumber(digit));
  return exact(Number(`${value}.${digits.join('')}`) * scaleOf(end));
}

/** 百 occurs alone in 百分之百; 亿 is above what `parseChineseNumber` reads. */
function readWhole(text: string): number | undefined {
  if (text === '百') return 100;
  const [hundredMillions = '', rest] = text.split('亿');
  if (rest === undefined) return parseChineseNumber(text);
  const [high, low] = [parseChineseNumber(hundredMillions), rest === '' ? 0 : parseChineseNumber(rest)];
  return high === undefined || low === undefined ? undefined : high * 1e8 + low;
}

function scaleOf(text: string): number {
  return [...text].reduce((product, character) => product * (scales[character] ?? 1), 1);
}

/** Removes the last digits that binary fractions add: 1.1 × 10,000 is 11,000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
