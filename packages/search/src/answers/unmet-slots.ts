import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import type { AskedTerm } from './candidates.js';
import { contains, type Places } from './places.js';
import { slotsIn } from './slots.js';
import type { KnownQuestion, Scope, Slot, SlotName } from './types.js';

/** What an answer is judged by: the wording that matched, and the terms of the question that the answer has. */
export interface Judged {
  known: KnownQuestion;
  matched: string;
  scope: Scope;
  answer: number;
  terms: readonly AskedTerm[];
}

/** Which of the slots of a question an answer does not meet. */
export function unmetSlots(
  question: string,
  slots: readonly Slot[],
  judged: Judged,
  { places, today }: { places: Places; today: string },
): Slot[] {
  const { known, matched, scope } = judged;
  const own = slotsIn(matched, today);
  const of = (name: SlotName) => own.filter((slot) => slot.name === name).map(({ value }) => value);
  const unmet: Slot[] = [];
  const asked = slots.filter(({ name }) => name === 'place');
  if (scope === 'other' || !placesAgree(asked, places.placesIn(matched), known.region)) unmet.push(...asked);
  for (const slot of slots) {
    if (!meets(slot, of(slot.name), judged, isShort(question), today)) unmet.push(slot);
  }
  unmet.push(...differingMatters(question, matched));
  return unmet;
}

/** Groups with rules of their own; others are named in passing more often. */
const particular = new Set(['graduate', 'veteran', 'disabled', 'elderly', 'woman', 'selfEmployed']);

/** In a long text a group of people or a year is part of a story more often than what is asked. */
function isShort(question: string): boolean {
  return Array.from(comparisonKey(question)).length <= 30;
}

function meets(
  { name, text, value }: Slot,
  own: readonly string[],
  judged: Judged,
  short: boolean,
  today: string,
): boolean {
  switch (name) {
    case 'year':
      if (own.length > 0) return own.includes(value);
      if (value === today.slice(0, 4)) return true;
      return !short || saysIn(value, judged) || holdsIn(value, judged.known);
    case 'age':
    case 'amount':
      return own.length === 0 || own.includes(value);
    case 'audience':
      if (!short || own.includes(value)) return true;
      if (own.length > 0) return false;
      return !particular.has(value) || (judged.known.audiences ?? []).includes(value) || saysIn(text, judged);
    case 'document':
      return comparisonKey(judged.matched).includes(comparisonKey(value)) || saysIn(value, judged);
    case 'kind':
      // Who proposes or complains asks for no rule: that goes to an office.
      return value !== 'petition' || own.includes(value);
    default:
      return true;
  }
}

/** Whether nearly all of a word's terms are in the answer. */
function saysIn(word: string, { terms, answer }: Judged): boolean {
  const own = distinctTerms(word).filter((term) => !isSingleHan(term));
  const having = own.filter((term) =>
    terms.some((one) => one.term === term && (one.wordings.has(answer) || one.texts.has(answer))),
  );
  return own.length > 0 && having.length >= own.length * 0.8;
}

function holdsIn(year: string, { validFrom, validTo, publishedOn }: KnownQuestion): boolean {
  const first = (validFrom ?? publishedOn).slice(0, 4);
  return year >= first && (validTo === undefined ? year === first : year <= validTo.slice(0, 4));
}

/**
 * Whether the places that a wording names are those asked about: each of them, and in the same order where there are two
 * (from A to B is not from B to A). A wording without places goes with any; `scopeOf` judges its region.
 */
function placesAgree(asked: readonly Slot[], named: readonly Slot[], region: string): boolean {
  const own = named.filter(({ value }) => value !== region);
  if (asked.length === 0 || own.length === 0) return true;
  const places = asked.map(({ value }) => value).filter((value) => value !== region);
  if (own.length > 1) return places.join() === own.map(({ value }) => value).join();
  return places.every((place) => own.some(({ value }) => value === place || contains(value, place)));
}

/** Numbers that make a different thing of the same words: 科目一, 二级, 三孩, 第二套. */
const ordinalPattern =
  /(?:科目|第|卷)([一二三四五六七八九十]+|\d+)|([一二三四五六七八九十]+|\d+)(?=级|孩|胎|套|档|类|年级|期|代|等|星|甲|本)/g;

/** Words of which one is asked for and the other is not: each line holds two sides. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/注销|取消|退出|解除|停止|终止/, /办理|申请|申领|开通|参加|加入|新办/],
  [/买|购/, /卖|售/],
  [/转入|迁入/, /转出|迁出/],
  [/缴存|缴纳|存入|缴费|交费/, /提取|支取|领取|退费/],
  [/补办|挂失|丢失|遗失|掉了/, /换证|换领|到期|新办|首次/],
  [/职称/, /等级/],
  [/城镇|职工/, /城乡居民|农村/],
  [/父亲|爸爸|男方|丈夫/, /母亲|妈妈|女方|妻子/],
  [/小学/, /初中|中学|高中/],
  [/初中/, /高中/],
  [/公办/, /民办/],
  [/收养|领养/, /送养/],
  [/结婚/, /离婚/],
  [/出生/, /死亡/],
];

/** Markup, and orders to a machine: nothing of it runs or is obeyed, and what it asks besides is not answered as sure. */
const orders =
  /<\/?[a-z!][^>]*>|&lt;|javascript:|\{\{|\$\{|\]\(https?:|忽略.{0,8}(?:上|前|指令|要求|规则|设定)|(?:假装|扮演|充当)|提示词|管理员.{0,4}(?:密码|身份|权限|口令)|(?:答案|回答|金额|数字).{0,8}(?:改成|改为|翻倍)/i;

/** Ordinals and opposites in which a question and a wording differ. */
const negation = /(没有?|不|未|无|忘了?|丢了?)([\u4e00-\u9fff]{2})/g;
/** Behind these the word asks: 能不能, 是不是. */
const asksOfItself = /[能是有会要可需好行得]$/;

/** What one text denies and the other says: 没车牌 and 车牌, 不注销 and 注销. */
function deniedOf(one: string, other: string): string | undefined {
  for (const { 0: whole, 2: word = '', index } of one.matchAll(negation)) {
    if (asksOfItself.test(one.slice(0, index))) continue;
    const at = other.indexOf(word);
    if (at >= 0 && !/[没不未无有忘丢]$/.test(other.slice(0, at))) return whole;
  }
  return undefined;
}

function differingMatters(question: string, matched: string): Slot[] {
  const slots: Slot[] = [];
  const [order] = orders.exec(question) ?? [];
  if (order && !orders.test(matched)) slots.push({ name: 'matter', text: order, value: order });
  const [asked, own] = [ordinalsIn(question), ordinalsIn(matched)];
  if (asked.length > 0 && own.length > 0 && !asked.some((one) => own.includes(one))) {
    slots.push({ name: 'matter', text: asked.join('、'), value: asked.join('、') });
  }
  const denied = isShort(question) ? (deniedOf(question, matched) ?? deniedOf(matched, question)) : undefined;
  if (denied) slots.push({ name: 'matter', text: denied, value: denied });
  for (const [one, other] of opposites) {
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const) {
      const [word] = here.exec(question) ?? [];
      if (word && !there.test(question) && there.test(matched) && !here.test(matched)) {
        slots.push({ name: 'matter', text: word, value: word });
      }
    }
  }
  return slots;
}

const hanDigits = '零一二三四五六七八九十';

function ordinalsIn(text: string): string[] {
  return Array.from(text.matchAll(ordinalPattern)).flatMap(([, after, before]) => {
    // 2024级 is a year.
    if (before !== undefined && /\d{3}/.test(before)) return [];
    const number = after ?? before ?? '';
    const at = hanDigits.indexOf(number);
    return [at > 0 ? String(at) : number];
  });
}
