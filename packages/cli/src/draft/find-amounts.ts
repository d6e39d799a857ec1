import { inlineText } from '@mingce/content';
import { parseChineseNumber } from '@mingce/schema/grammar';
import type { InterpretationElements } from '@mingce/schema/types';
import { itemOf } from './name-amount.js';
import { chineseNumerals } from './numerals.js';
import type { Passage } from './passages.js';
import { bestInOrder, clauseOf, grants } from './subject.js';
import { amountsInTable } from './table-amounts.js';
import { closed, joined } from './units.js';

type Standards = NonNullable<InterpretationElements['standards']>;
type Standard = Standards[number];

const most = 16;
const mostFines = 6;
/** A sentence with more amounts than this is a table in words: each amount is named by what stands right before it. */
const few = 2;
const mostInSentence = 20;

const chinese = `[${chineseNumerals}]+(?:点[${chineseNumerals}]+)?`;
const number = `\\d[\\d,]*(?:\\.\\d+)?|${chinese}`;
/** 三千元以上三万元以下, 50元至200元, 2—3万元, 百分之三至百分之五. */
const to = '(?:以上|[至到—–~～-]{1,2})';
const range = [
  `(?:${number})(?:[万亿])?元?${to}(?:${number})(?:[万亿])?元(?:以下)?`,
  `百分之(?:${chinese})${to}百分之(?:${chinese})(?:以下)?`,
  `\\d+(?:\\.\\d+)?[%％]?${to}\\d+(?:\\.\\d+)?[%％](?:以下)?`,
].join('|');
const counted = '(?:[/／](?:人|户|亩|年|月|日|天|次|套|台|张|个|吨|平方米|立方米|公斤|度))*';
const limits = '(?:以上|以下|以内|左右)?';
/** 数十万元 and 近百万元 are no amounts, and in 一点五 nothing begins behind the point. */
const amount = new RegExp(
  `(?<![数几上近约点余多\\d.,${chineseNumerals}])(?:(${range})|(${number})([万亿]?元)(${counted})(${limits})|(\\d+(?:\\.\\d+)?)[%％](${limits})|百分之(${chinese})(?![点分])(${limits}))`,
  'g',
);
const per = /每(人|户|亩|年|月|日|天|次|套|台|张|个|吨|件|餐|家|项|部|平方米|立方米|公斤|名)/g;

interface Found {
  standard: Standard;
  weight: number;
}

/** Amounts of money and shares, each with the words that say when they hold. */
export function findStandards(passages: readonly Passage[]): Standards {
  const found = passages.flatMap((passage) => [...inSentences(passage), ...inTables(passage)]);
  const fines = found.filter(({ weight }) => weight === weights.fine).slice(mostFines);
  const rest = found.filter((one) => !fines.includes(one));
  return bestInOrder(rest, ({ weight }) => weight, most).map(({ standard }) => standard);
}

function inSentences(passage: Passage): Found[] {
  return passage.sentences.flatMap((sentence) => {
    const matches = [...sentence.matchAll(amount)].slice(0, mostInSentence);
    return matches.flatMap((match) => {
      const item = itemOf({
        sentence,
        at: match.index,
        end: match.index + match[0].length,
        isOfMany: matches.length > few,
        passage,
      });
      if (item === undefined) return [];
      return [{ standard: standardOf(match, item, sentence, passage), weight: weightOf(sentence, passage) }];
    });
  });
}

/** A table under 补贴标准 tells what people get, whatever its own words are. */
function inTables(passage: Passage): Found[] {
  const around = [passage.title, ...passage.around.map(({ title = '' }) => title), ...passage.sentences].join(
    '。',
  );
  return passage.tables.flatMap((table) => {
    const heads = table.head.map(inlineText).join('。');
    const weight = weightOf(`${heads}。${around}`, passage);
    return amountsInTable(table).map((amount) => ({ standard: { ...amount, ...clauseOf(passage) }, weight }));
  });
}

function standardOf(match: RegExpExecArray, item: string, sentence: string, passage: Passage): Standard {
  const [all, span, figure = '', unit = '', below = '', limit = '', percentage, ...shares] = match;
  const [percentLimit = '', chinesePercentage = '', chineseLimit = ''] = shares;
  const rest = { condition: conditionOf(sentence, passage), ...clauseOf(passage) };
  const before = perBefore(sentence.slice(0, match.index));
  if (span !== undefined) {
    const found = rangeOf(span);
    return found === undefined
      ? { item, value: span, ...rest }
      : { item, value: found.value, unit: `${found.unit}${before}`, ...rest };
  }
  if (figure !== '') {
    const { value, scale } = amountOf(figure);
    const counted = below === '' ? before : below.replace(/／/g, '/');
    return value === undefined
      ? { item, value: all, ...rest }
      : { item, value, unit: `${scale}${unit}${limit}${counted}`, ...rest };
  }
  const share = percentage === undefined ? decimalOf(chinesePercentage) : Number(percentage);
  return share === undefined
    ? { item, value: all, ...rest }
    : { item, value: share, unit: `%${percentLimit}${chineseLimit}`, ...rest };
}

const scales = [
  ['', 1],
  ['万', 1e4],
  ['亿', 1e8],
] as const;
const sizeOf = (scale = '') => scales.find(([name]) => name === scale)?.[1] ?? 1;

/**
 * 10万元以上100万元以下 is 10至100 and 万元, 三千元以上三万元以下 is 3000至30000 and 元: figures in the smaller of two scales,
 * which a picture can draw large. `undefined` for what does not rise.
 */
function rangeOf(span: string): { value: string; unit: string } | undefined {
  const [low, high] = span
    .replace(/百分之|[%％]|以下$/g, '')
    .split(/以上|[至到—–~～-]+/)
    .map((end) => /^(.+?)([万亿]?)(元?)$/.exec(end));
  const [least, most] = [low, high].map((end) => amountOf(end?.[1] ?? '').value);
  if (least === undefined || most === undefined) return undefined;
  // In 2—3万元 the first end leaves its unit to the second.
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

/** 三万 is 3 and 万, as a reader says it; 1,000 is 1000. */
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

/** 每人每月300元 is counted by /人/月. */
function perBefore(before: string): string {
  const near =
    /(?:每[\u4E00-\u9FFF]{1,3}){1,2}(?:补贴|补助|奖励|最高|不超过|按照?|的|给予|一次性)*$/.exec(
      before,
    )?.[0] ?? '';
  return [...near.matchAll(per)].map(([, unit]) => `/${unit}`).join('');
}

/** The paragraph where it is short, since a sentence often leaves its subject to the one before it. */
function conditionOf(sentence: string, { lead, sentences }: Passage): string {
  const whole = joined(sentences);
  const said = whole.length <= 120 ? whole : closed(sentence);
  return lead !== '' && lead.length <= 60 ? `${lead}${said}` : said;
}

const weights = { given: 4, paid: 3, fine: 2, other: 1 } as const;

/** What people get comes first, then what they pay, then fines; what offices owe each other last. */
function weightOf(sentence: string, { lead }: Passage): number {
  if (/罚款|违约金/.test(sentence)) return weights.fine;
  if (grants.test(sentence) || grants.test(lead)) return weights.given;
  if (/收费|费用|押金|价格|租金/.test(sentence)) return weights.paid;
  return weights.other;
}
