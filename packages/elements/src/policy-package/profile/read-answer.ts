import type { FactValue } from '@mingce/eligibility';
import { parseChineseNumber } from '@mingce/schema/grammar';

/** Why a typed answer was not understood. */
export type Unread = 'notNumber' | 'badDate' | 'reversed';
export type ReadAnswer = { readonly value: FactValue } | { readonly unread: Unread };

const unread = (reason: Unread): ReadAnswer => ({ unread: reason });

/** Ten thousand yuan: the unit in which a figure of money is typed where it names none. */
export const typedMoneyUnit = 10_000;

const scales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};

const figurePattern =
  /^([-+−]?\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)(亿|千万|百万|十万|万|千)?([^\d]{0,6})$/;

/** Half-width signs, without spaces, separators of thousands and words such as 约. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,，_￥¥]/g, '')
    .replace(/^(?:约|大约|大概|共|合计|人民币)/, '');

/**
 * Reads a figure as people type it: `1,200万`, `１２００`, `1.5亿元`, `三百万元`, `500万-2000万`, `300人以上`. Money without a unit is in
 * 万元.
 */
export function readFigure(text: string, unit: string | undefined): ReadAnswer {
  const words = plain(text);
  const [, from, to] = /^(.+?)(?:-|—|–|~|至|到)(?=[\d〇零一二两三四五六七八九十百千])(.+)$/.exec(words) ?? [];
  if (from !== undefined && to !== undefined) {
    const max = readOne(to, unit);
    // 500至2000万元: the first is in the unit of the second.
    const min = readOne(/[^\d.]/.test(from) ? from : from + to.replace(/^[\d.]+/, ''), unit);
    if (min === undefined || max === undefined) return unread('notNumber');
    return min > max ? unread('reversed') : { value: { min, max } };
  }
  const [, least] = /^(.+?)(?:及以上|以上|起)$/.exec(words) ?? [];
  if (least !== undefined) {
    const min = readOne(least, unit);
    return min === undefined ? unread('notNumber') : { value: { min } };
  }
  const value = readOne(words, unit);
  return value === undefined ? unread('notNumber') : { value };
}

function readOne(words: string, unit: string | undefined): number | undefined {
  const [, digits = '', scale, rest = ''] = figurePattern.exec(words) ?? [];
  if (digits === '') return undefined;
  // 两三 is a guess, not 23: of several numerals in a row one has to say its place.
  const isWritten = digits.length === 1 || /[十百千]/.test(digits);
  const figure = /\d/.test(digits)
    ? Number(digits.replace('−', '-'))
    : isWritten
      ? parseChineseNumber(digits)
      : undefined;
  if (figure === undefined || figure === null || Number.isNaN(figure)) return undefined;
  const isMoney = unit === 'yuan';
  if (rest !== '' && isMoney && !/^元(?:整|人民币)?$/.test(rest)) return undefined;
  const isBare = scale === undefined && rest === '';
  const factor = scale === undefined ? (isMoney && isBare ? typedMoneyUnit : 1) : (scales[scale] ?? 1);
  return Math.round(figure * factor * 100) / 100;
}

/** Reads a date: `2023-05-01`, `2023.5.1`, `20230501`, `2023年5月1日`; a month or a year alone is known as far as it goes. */
export function readDate(text: string): ReadAnswer {
  const words = text.normalize('NFKC').replace(/\s/g, '');
  const [, year, month, day] =
    /^(\d{4})(?:年|[-./]|(?=\d{4}$))(?:(\d{1,2})(?:月|[-./]|(?=\d{2}$))?(?:(\d{1,2})日?)?)?$/.exec(words) ??
    /^(\d{4})$/.exec(words) ??
    [];
  if (year === undefined) return unread('badDate');
  if (month === undefined) return { value: { min: `${year}-01-01`, max: `${year}-12-31` } };
  if (Number(month) < 1 || Number(month) > 12) return unread('badDate');
  const start = `${year}-${month.padStart(2, '0')}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) return { value: { min: `${start}-01`, max: `${start}-${last}` } };
  if (Number(day) < 1 || Number(day) > last) return unread('badDate');
  return { value: `${start}-${day.padStart(2, '0')}` };
}
