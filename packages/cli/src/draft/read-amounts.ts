import { parseChineseNumber } from '@mingce/schema/grammar';
import { chineseNumerals } from './numerals.js';

/** An amount of money or a share in a sentence. */
export interface ReadAmount {
  index: number;
  end: number;
  /** The amount as it is written. */
  text: string;
  value: number | string;
  unit?: string;
  isShare: boolean;
}

/** A sentence with more amounts than this is a table written as text, and easier to read there. */
const mostInSentence = 20;

/** Without a digit, 万元 and 百万元 are units, not numbers. */
const chinese = `(?=[百千万亿]{0,2}[零〇○一二三四五六七八九十两])[${chineseNumerals}]+(?:点[${chineseNumerals}]+)?`;
const number = `\\d[\\d,]*(?:\\.\\d+)?|${chinese}`;
/** 三千元以上三万元以下, 50元至200元, 2—3万元, 百分之三至百分之五. */
const to = '(?:以上|[至到—–~～-]{1,2})';
const range = [
  `(?:${number})(?:[万亿])?元?${to}(?:${number}) ?(?:[万亿])?元(?:以下)?`,
  `百分之(?:${chinese})${to}百分之(?:${chinese})(?:以下)?`,
  `\\d+(?:\\.\\d+)?[%％]?${to}\\d+(?:\\.\\d+)? ?[%％](?:以下)?`,
].join('|');
const counted = '(?:[/／·](?:人|户|亩|年|月|日|天|次|套|台|张|个|吨|平方米|立方米|公斤|度))*';
const limits = '(?:以上|以下|以内|左右)?';
/** 数十万元 and 近百万元 are not amounts, and in 一点五 no number begins after the point. */
const amount = new RegExp(
  `(?<![数几上近约点余多\\d.,${chineseNumerals}])(?:(${range})|(${number}) ?([万亿]?元)(${counted})(${limits})|(\\d+(?:\\.\\d+)?) ?[%％](${limits})|百分之(${chinese})(?![点分])(${limits}))`,
  'g',
);
/** Counters of amounts. */
export const counters =
  '人|户|亩|年|月|日|天|次|套|台|张|个|吨|件|餐|家|间|块|处|座|笔|项|部|平方米|立方米|公斤|公里|名|生|学年|学期|季度|辆|只|株|头';
const per = new RegExp(`每(?:[\\u4E00-\\u9FFF]{0,6}?[1一])?(${counters})`, 'g');

/** The amounts of a sentence in order, with their counters. */
export function amountsIn(sentence: string): ReadAmount[] {
  const matches = [...sentence.matchAll(amount)].slice(0, mostInSentence);
  return matches.map((match) => {
    const [text] = match;
    const found = { index: match.index, end: match.index + text.length, text, isShare: !text.includes('元') };
    return { ...found, ...valueIn(match, countedBy(sentence.slice(0, match.index))) };
  });
}

function valueIn(match: RegExpExecArray, before: string): Pick<ReadAmount, 'value' | 'unit'> {
  const [all, span, figure = '', unit = '', below = '', limit = '', percentage, ...shares] = match;
  const [percentLimit = '', chinesePercentage = '', chineseLimit = ''] = shares;
  if (span !== undefined) {
    const found = rangeOf(span);
    return found === undefined ? { value: span } : { value: found.value, unit: `${found.unit}${before}` };
  }
  if (figure !== '') {
    const { value, scale } = amountOf(figure);
    const counted = below === '' ? before : below.replace(/／/g, '/');
    return value === undefined ? { value: all } : { value, unit: `${scale}${unit}${limit}${counted}` };
  }
  const share = percentage === undefined ? decimalOf(chinesePercentage) : Number(percentage);
  return share === undefined ? { value: all } : { value: share, unit: `%${percentLimit}${chineseLimit}` };
}

const scales = [
  ['', 1],
  ['万', 1e4],
  ['亿', 1e8],
] as const;
const sizeOf = (scale = '') => scales.find(([name]) => name === scale)?.[1] ?? 1;

/**
 * 10万元以上100万元以下 is 10至100 and 万元, 三千元以上三万元以下 is 3000至30000 and 元: figures in the smaller of two scales,
 * which a picture can draw large. `undefined` if the second is not larger.
 */
function rangeOf(span: string): { value: string; unit: string } | undefined {
  const [low, high] = span
    .replace(/百分之|[%％ ]|以下$/g, '')
    .split(/以上|[至到—–~～-]+/)
    .map((end) => /^(.+?)([万亿]?)(元?)$/.exec(end));
  const [least, most] = [low, high].map((end) => amountOf(end?.[1] ?? '').value);
  if (least === undefined || most === undefined) return undefined;
  // In 2—3万元 the first number takes its unit from the second.
  const scaleOfLow = low?.[2] || low?.[3] ? low[2] : high?.[2];
  const [sizeOfLow, sizeOfHigh] = [sizeOf(scaleOfLow), sizeOf(high?.[2])];
  if (least * sizeOfLow >= most * sizeOfHigh) return undefined;
  const size = Math.min(sizeOfLow, sizeOfHigh);
  const [from, to] = [(least * sizeOfLow) / size, (most * sizeOfHigh) / size].map(
    (value) => Math.round(value * 1e6) / 1e6,
  );
  const scale = scales.find(([, one]) => one === size)?.[0] ?? '';
  return { value: `${from}至${to}`, unit: /[%％]|百分之/.test(span) ? '%' : `${scale}元` };
}

/** 三万 is 3 and 万, as it is read aloud; 1,000 is 1000. */
function amountOf(figure: string): { value: number | undefined; scale: string } {
  if (/^\d/.test(figure)) {
    const value = Number(figure.replace(/,/g, ''));
    return { value: Number.isFinite(value) ? value : undefined, scale: '' };
  }
  const whole = /^(.+)万$/.exec(figure)?.[1];
  return whole === undefined
    ? { value: decimalOf(figure), scale: '' }
    : { value: decimalOf(whole), scale: '万' };
}

/** 一点五 is 1.5. */
function decimalOf(figure: string): number | undefined {
  const [whole = '', fraction] = figure.split('点');
  const value = parseChineseNumber(whole);
  if (fraction === undefined || value === undefined) return value;
  const digits = [...fraction].map((digit) => parseChineseNumber(digit));
  return digits.every((digit) => digit !== undefined && digit < 10)
    ? Number(`${value}.${digits.join('')}`)
    : undefined;
}

const perWords = `每(?:[\\u4E00-\\u9FFF]{0,6}?[1一])?(?:${counters})`;
/** Words between 每人每月 and its amount: 增加护理补贴, 最高不超过; no comma and no other figure. */
const perBefore = new RegExp(`((?:${perWords})+)[\\u4E00-\\u9FFF]{0,10}$`);

/** 每人每月300元 is counted by /人/月, and 每招用1人给予1500元 by /人. */
function countedBy(before: string): string {
  const near = perBefore.exec(before.slice(-40))?.[1] ?? '';
  return [...near.matchAll(per)].map(([, unit]) => `/${unit}`).join('');
}
