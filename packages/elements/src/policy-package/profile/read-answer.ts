import type { FactValue } from '@mingce/eligibility';
import { parseChineseNumber } from '@mingce/schema/grammar';

/** Reason why a typed answer cannot be parsed. */
export type Unread = 'notNumber' | 'badDate' | 'reversed';
export type ReadAnswer = { readonly value: FactValue } | { readonly unread: Unread };

const unread = (reason: Unread): ReadAnswer => ({ unread: reason });

/** Ten thousand yuan: the unit of an amount of money that is typed without one. */
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

/** Converts to half width and removes spaces, thousands separators and redundant words. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,，_￥¥]/g, '')
    .replace(/^(?:共|合计|人民币)/, '')
    .replace(/^百分之(.+)$/, '$1%')
    // 500多人, 1200多万元: the unit comes before the word, as in 500人以上.
    .replace(/([多余])([万亿元人名个]+)$/, '$2$1');

/** Words for “about”, which make a range of the figure. */
const about = /^(?:大约|大概|约|将近|接近|近)(.+?)(?:左右|上下)?$|^(.+?)(?:左右|上下)$/;
const atLeast = /^(?:不低于|不少于|至少|超过|多于|高于|大于|[>≥])=?(.+)$|^(.+?)(?:及以上|以上|起|多|余)$/;
const atMost =
  /^(?:不超过|不高于|不多于|最多|至多|不到|不足|少于|低于|小于|[<≤])=?(.+)$|^(.+?)(?:及以下|以下|以内|之内)$/;

/** Tolerance of an approximate figure, in per cent. */
const roughly = 10;

/**
 * Reads a figure as people type it: `1,200万`, `１２００`, `1.5亿元`, `三百万元`, `500万-2000万`, `300人以上`, `不到50人`. Money without a
 * unit is in 万元. 约500 is a range around 500, so that a threshold near it does not count as met.
 */
export function readFigure(text: string, unit: string | undefined): ReadAnswer {
  const words = plain(text);
  const [, from, to] =
    /^([-+−]?[\d〇零一二两三四五六七八九十百千].*?)(?:-|—|–|~|至|到)(?=[\d〇零一二两三四五六七八九十百千])(.+)$/.exec(
      words,
    ) ?? [];
  if (from !== undefined && to !== undefined) {
    const max = readOne(to, unit);
    // 500至2000万元: the first is in the unit of the second.
    const min = readOne(/[^\d.]/.test(from) ? from : from + to.replace(/^[\d.]+/, ''), unit);
    if (min === undefined || max === undefined) return unread('notNumber');
    return min > max ? unread('reversed') : { value: { min, max } };
  }
  const rough = about.exec(words);
  const least = atLeast.exec(words);
  const most = atMost.exec(words);
  const [, behind, ahead] = rough ?? least ?? most ?? [];
  const figure = behind ?? ahead ?? words;
  const value = readOne(figure, unit);
  if (value === undefined) return unread('notNumber');
  if (rough) return { value: aboutIt(value, unit) };
  if (least) return { value: { min: value } };
  return { value: most ? { max: value } : value };
}

function aboutIt(value: number, unit: string | undefined) {
  const [min, max] = [(value * (100 - roughly)) / 100, (value * (100 + roughly)) / 100];
  return unit === 'percent' ? { min, max } : { min: Math.floor(min), max: Math.ceil(max) };
}

function readOne(words: string, unit: string | undefined): number | undefined {
  const [, digits = '', scale, rest = ''] = figurePattern.exec(words) ?? [];
  if (digits === '') return undefined;
  // 两三 means two or three, not 23: several consecutive numerals need a 十, 百 or 千.
  const isWritten = digits.length === 1 || /[十百千]/.test(digits);
  const figure = /\d/.test(digits)
    ? Number(digits.replace('−', '-'))
    : isWritten
      ? parseChineseNumber(digits)
      : undefined;
  if (figure === undefined || figure === null || Number.isNaN(figure)) return undefined;
  const isMoney = unit === 'yuan';
  if (rest !== '' && !isUnit(rest, unit)) return undefined;
  const isBare = scale === undefined && rest === '';
  const factor = scale === undefined ? (isMoney && isBare ? typedMoneyUnit : 1) : (scales[scale] ?? 1);
  const value = Math.round(figure * factor * 100) / 100;
  // Figures beyond exact integers are rejected.
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : value;
}

/** Words for the built-in units; a fact of a feed gives the name of its unit. */
const unitWords: Readonly<Record<string, RegExp>> = {
  yuan: /^元(?:整|人民币)?$/,
  person: /^[人名个位]$/,
  percent: /^%$/,
};

/** Whether a text is the unit of a fact: 60万元 is not a number of persons. */
const isUnit = (words: string, unit = ''): boolean => unitWords[unit]?.test(words) ?? words === unit;

/** Reads a date: `2023-05-01`, `2023.5.1`, `20230501`, `2023年5月1日`; a month or a year alone is a range of days. */
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
