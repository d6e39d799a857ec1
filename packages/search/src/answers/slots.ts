import { findDocumentNumbers, formatDocumentNumber } from '@mingce/schema/grammar';
import type { Slot, SlotName } from './types.js';

/** What a question asks of its matter. The first pattern that fits decides, so the particular ones come first. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'petition',
    /^(?:强烈|再次|紧急)?(?:建议|呼吁|请求|投诉|举报|反映|反对|希望|要求|恳求|催促)|的(?:建议|投诉|举报|诉求)[。！!]?$/,
  ],
  ['whatIs', /什么是|是(?:个)?什么(?:意思|东西)?[？?]?$|是啥[？?]?$|定义|含义|是指|什么意思/],
  ['howMuch', /多少|几[元块万倍%]|多大|多高|费用|收费|价格|什么价|标准是|比例是/],
  ['howLong', /多久|多长|几[天年月日周]|期限|时限|有效期/],
  ['when', /什么时候|何时|啥时|几[时点号]|哪[一]?[天日年]|时间是/],
  ['where', /哪里|哪儿|在哪|何处|什么地方|地址|到哪/],
  ['who', /谁|哪个部门|哪些人|什么人|找哪/],
  ['why', /为什么|为何|为啥|怎么(?:还)?(?:没|不)|原因/],
  ['materials', /材料|证件|手续|带什么|准备什么/],
  ['conditions', /条件|资格|要求/],
  ['how', /怎么|怎样|如何|咋|流程|程序|步骤|方法/],

  [
    'whether',
    /吗|能否|可否|是否|能不能|可不可以|可以.{0,12}[？?]|是不是|有没有|会不会|要不要|需不需要|行不行|么[？?]?$/,
  ],
];

/** Kinds that one answer usually serves: how to do it says where, what with, and that it can be done. */
const together: readonly ReadonlySet<string>[] = [
  new Set(['how', 'where', 'materials', 'conditions', 'who']),
  new Set(['whether', 'conditions', 'why']),
  new Set(['howLong', 'when']),
];

/** What a text asks of its matter; none if that is open (咨询低保政策). */
export function kindOf(text: string): string | undefined {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0];
}

/** 1 if two texts ask the same of their matter, -1 if they ask different things, 0 if one leaves it open or both go together. */
export function kindAgreement(one: string | undefined, other: string | undefined): -1 | 0 | 1 {
  if (one === undefined || other === undefined) return 0;
  if (one === other) return 1;
  return together.some((kinds) => kinds.has(one) && kinds.has(other)) ? 0 : -1;
}

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

/** Other slots than places that a text names; years are counted from `today`, YYYY-MM-DD. */
export function slotsIn(text: string, today: string): Slot[] {
  const thisYear = Number(today.slice(0, 4));
  const slots: Slot[] = [];
  const add = (name: SlotName, written: string, value: string) => slots.push({ name, text: written, value });
  for (const [written, plain, han, word] of text.matchAll(yearPattern)) {
    const year =
      plain ?? (han === undefined ? String(thisYear + (yearsFromNow[word ?? ''] ?? 0)) : digitsOf(han));
    add('year', written, year);
  }
  for (const [written, number = ''] of text.matchAll(agePattern))
    add('age', written, String(numberOf(number)));
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
  const kind = kindOf(text);
  if (kind !== undefined) add('kind', kind, kind);
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
