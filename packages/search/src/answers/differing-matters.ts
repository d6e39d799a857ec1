import { inCommonWords } from './common-words.js';
import type { Slot } from './types.js';

/** Ordinals that change the meaning of the same words: 科目一, 二级, 三孩, 第二套. */
const ordinalPattern =
  /(?:科目|第|卷)([一二三四五六七八九十]+|\d+)|([一二三四五六七八九十]+|\d+)(?=级|孩|胎|套|档|类|年级|期|代|等|星|甲|本)/g;

/** Opposite words, two sides a line: an answer about one side does not answer a question about the other. */
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
  // Money received and money spent.
  [/(?:拿|领|补|奖|发|返|报)(?:到|给|助|贴|励|销)?多少/, /(?:投|交|缴|付|花|掏|罚)(?:资|纳|款|费)?多少/],
];

/**
 * Markup and orders to a machine: they are neither run nor obeyed, and a text that contains them gets no sure answer.
 */
const orders =
  /<\/?[a-z!][^>]*>|&lt;|javascript:|\{\{|\$\{|\]\(https?:|忽略.{0,8}(?:上|前|指令|要求|规则|设定)|(?:假装|扮演|充当)|提示词|管理员.{0,4}(?:密码|身份|权限|口令)|(?:答案|回答|金额|数字).{0,8}(?:改成|改为|翻倍)/i;

/** Ordinals and opposites in which a question and a wording differ. */
const negation = /(没有?|不|未|无|忘了?|丢了?)([\u4e00-\u9fff]{2})/g;
/** After these the negation is part of a question: 能不能, 是不是. */
const asksOfItself = /[能是有会要可需好行得]$/;

/** A word that one text negates and the other affirms: 没车牌 and 车牌, 不注销 and 注销. */
function deniedOf(one: string, other: string): string | undefined {
  for (const { 0: whole, 2: word = '', index } of one.matchAll(negation)) {
    if (asksOfItself.test(one.slice(0, index))) continue;
    const at = other.indexOf(word);
    if (at >= 0 && !/[没不未无有忘丢]$/.test(other.slice(0, at))) return whole;
  }
  return undefined;
}

/**
 * Differences between a question and a wording that word overlap does not show: ordinals, opposites, negations and, if
 * the question is short, the circumstances of the case and the verb.
 */
export function differingMatters(question: string, matched: string, isShort: boolean): Slot[] {
  const slots: Slot[] = [];
  const [order] = orders.exec(question) ?? [];
  if (order && !orders.test(matched)) slots.push({ name: 'matter', text: order, value: order });
  const [asked, own] = [ordinalsIn(question), ordinalsIn(matched)];
  if (asked.length > 0 && own.length > 0 && !asked.some((one) => own.includes(one))) {
    slots.push({ name: 'matter', text: asked.join('、'), value: asked.join('、') });
  }
  const denied = isShort ? (deniedOf(question, matched) ?? deniedOf(matched, question)) : undefined;
  if (denied) slots.push({ name: 'matter', text: denied, value: denied });
  if (isShort) {
    for (const word of differingCases(question, matched))
      slots.push({ name: 'matter', text: word, value: word });
  }
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

/** Circumstances of a case; an answer for one set of circumstances does not answer a question about another. */
const circumstances: readonly RegExp[] = [
  /丢失|补办|挂失/,
  /过期|到期/,
  /外地|异地|跨省|跨市|省外|境外|国外/,
  /本地|当地/,
  /代办|代理|委托|代为|本人不|他人/,
  /未成年/,
  /离婚|离异|再婚/,
  /去世|死亡|过世/,
  /怀孕|孕妇|产妇|生育/,
  /失败|驳回|退回/,
  /网上/,
  /首次|新办/,
  /再次|重复|第二/,
  /提前/,
  /延期/,
  /免费/,
  /造假|违规|违法/,
];

/** Verbs of any question that asks how: they do not distinguish questions. */
const anyVerb = /[办弄搞做处理解决申请说用去到在给把个样能可会领得算才还没不]/;

/** The verb of a question that asks how: 缴 in 车船税怎么缴. */
function verbIn(common: string): string | undefined {
  const [, verb] = /怎么([\u4e00-\u9fff])/.exec(common) ?? [];
  return verb === undefined || anyVerb.test(verb) ? undefined : verb;
}

function differingCases(question: string, matched: string): string[] {
  const [asked, own] = [question, matched].map(inCommonWords) as [string, string];
  const differing = circumstances.flatMap((pattern) => {
    const [word] = pattern.exec(asked) ?? pattern.exec(own) ?? [];
    return word !== undefined && pattern.test(asked) !== pattern.test(own) ? [word] : [];
  });
  const [verb, ownVerb] = [verbIn(asked), verbIn(own)];
  if (verb && ownVerb && !own.includes(verb) && !asked.includes(ownVerb)) differing.push(verb);
  return differing;
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
