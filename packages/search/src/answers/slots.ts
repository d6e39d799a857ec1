import { findDocumentNumbers, formatDocumentNumber } from '@mingce/schema/grammar';
import { kindsOf } from './asked-kinds.js';
import { inCommonWords } from './common-words.js';
import type { Slot, SlotName } from './types.js';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const yearPattern =
  /((?:19|20)\d{2})(?!\d|[元万号]|\s*年?\s*\d{1,2}月)年?|([二一][〇零九][〇零一二三四五六七八九]{2})年|(今年|本年度?|明年|去年|前年|后年)/g;
const agePattern = /(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:周)?岁/g;
/** An age without 岁, as people say it: 今年七十八了. */
const spokenAgePattern = /(?:今年|我|已经|都|快)(\d{2}|[二三四五六七八九]十[一二三四五六七八九]?)[了啦]/g;
const amountPattern = /(\d+(?:\.\d+)?)\s*(亿|千万|百万|十万|万|千|百)?\s*(?:元|块|人民币)/g;
const articlePattern = /第\s*[零〇一二两三四五六七八九十百千\d]+\s*条(?:之[一二三四五六七八九十])?/g;
const titlePattern = /《([^《》]{2,60})》/g;
const yearsFromNow: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  明年: 1,
  去年: -1,
  前年: -2,
  后年: 2,
};
const units: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

const audienceWords: readonly (readonly [value: string, pattern: RegExp])[] = [
  ['graduate', /毕业生|大学生|应届/],
  ['veteran', /退役|退伍|转业|复员/],
  ['disabled', /残疾|残障/],
  ['elderly', /老年人|老人|高龄|退休/],
  ['child', /儿童|小孩|孩子|新生儿|婴儿|学生|未成年/],
  ['woman', /孕妇|产妇|妇女|女职工|产假/],
  ['farmer', /农民|农户|村民|农村/],
  ['selfEmployed', /个体户|个体工商户|灵活就业|自由职业/],
  ['enterprise', /企业/],
  ['newResident', /外地人|外来|流动人口|非本地/],
];

/** Slots of a text other than places; relative years are counted from `today`, YYYY-MM-DD. */
export function slotsIn(text: string, today: string): Slot[] {
  const thisYear = Number(today.slice(0, 4));
  const slots: Slot[] = [];
  const add = (name: SlotName, written: string, value: string) => slots.push({ name, text: written, value });
  for (const [written, plain, han, word] of text.matchAll(yearPattern)) {
    const year =
      plain ?? (han === undefined ? String(thisYear + (yearsFromNow[word ?? ''] ?? 0)) : digitsOf(han));
    add('year', written, year);
  }
  for (const pattern of [agePattern, spokenAgePattern]) {
    for (const [written, number = ''] of text.matchAll(pattern))
      add('age', written, String(numberOf(number)));
  }
  for (const [written, number = '', unit = ''] of text.matchAll(amountPattern)) {
    add('amount', written, String(Math.round(Number(number) * (units[unit] ?? 1))));
  }
  for (const [written, title = ''] of text.matchAll(titlePattern)) add('document', written, title);
  for (const [written] of text.matchAll(articlePattern)) add('document', written, written);
  for (const { number, start, end } of findDocumentNumbers(text)) {
    add('document', text.slice(start, end), formatDocumentNumber(number));
  }
  const said = text.replace(/未退休/g, '');
  for (const [value, pattern] of audienceWords) {
    const [written] = pattern.exec(said) ?? [];
    if (written !== undefined) add('audience', written, value);
  }
  for (const { kind, text: written } of kindsOf(inCommonWords(text))) add('kind', written, kind);
  return slots;
}

function digitsOf(han: string): string {
  return Array.from(han, (character) => digits[character] ?? '').join('');
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  return (digits[tens] ?? 1) * 10 + (digits[ones] ?? 0);
}
