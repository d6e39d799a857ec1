import { chineseNumerals } from './numerals.js';
import type { Passage } from './passages.js';

export interface AmountPlace {
  sentence: string;
  /** Where the amount begins. */
  at: number;
  /** Where it ends. */
  end: number;
  /** Whether the sentence has so many amounts that its nouns cannot tell which is which. */
  isOfMany: boolean;
  passage: Passage;
}

const given = '(?:补贴|补助|奖励|资助)(?:资金|金|比例|标准)?|奖金|津贴|贴息|救助金|补偿金|补偿';
const paid = '押金|保证金|租金|收费|费用|违约金|注册资本|营业收入|投资额|总额|覆盖率|合格率|比例|标准';
const nouns = [given, paid].map((words) => new RegExp(`[\\u4E00-\\u9FFF]{0,10}?(?:${words})`, 'g'));
/** What ends before a noun begins: 给予|运营补贴, 项目的|投资额. */
const before =
  /^.*(?:的|给予|按照|享受|发放|提供|领取|申请|获得|可以|应当|并|对|将|为|以|其|予以|提高|下列|达到|低于|高于|超过|不少于|[元%，、])/;
const generic = new RegExp(`^(?:标准|比例|总额|费用|(?!一次性)[${chineseNumerals}\\d].*)$`);
const qualifier = /((?:不得|不)?(?:超过|低于|高于|少于)|最高|不满|不足|至少|至多)(?:达到|为)?$/;

/** What an amount is of, in the text’s own words; nothing for one of a row that only divides another up. */
export function itemOf(place: AmountPlace): string | undefined {
  const { sentence, at } = place;
  const name = nameOf(place);
  const limit = qualifier.exec(sentence.slice(0, at))?.[1];
  return name === undefined || limit === undefined ? name : `${name}（${limit}）`;
}

function nameOf({ sentence, at, end, isOfMany, passage }: AmountPlace): string | undefined {
  const { kind, title, label, lead, around } = passage;
  const ahead = sentence.slice(0, at);
  // What was gained by a breach decides on the fine; it is no standard of its own.
  if (/(?:违法所得|货值金额)[^，；。]{0,4}$/.test(ahead)) return undefined;
  if (/罚款/.test(sentence)) return breachOf(sentence, lead);
  if (isOfMany) {
    if (inRow.test(sentence.slice(end))) return undefined;
    const own = trimmed(/[^，,：:；;、]*$/.exec(ahead)?.[0] ?? '');
    return own.length >= 2 && own.length <= 12 ? own : undefined;
  }
  const isListed = kind === 'item' || kind === 'subitem' || lead !== '';
  const head = trimmed(/^[^，,：:]*/.exec(ahead)?.[0] ?? '');
  const behind = nounBehind(sentence.slice(end));
  if (behind !== undefined) return behind;
  if (isListed && !/条件|情形/.test(lead) && head.length >= 2 && head.length <= 24) return head;
  const noun = nearestNoun(sentence, at);
  return (
    (noun !== undefined && noun.length <= 2 ? themeOf(passage, sentence) || title || noun : noun) ??
    nearestNoun(lead, lead.length) ??
    limited(ahead) ??
    raised(ahead) ??
    (head.length >= 2 && head.length <= 20 && !/应当|根据|按照/.test(head) ? head : undefined) ??
    (title || around.at(-1)?.title || label || sentence.slice(0, 12))
  );
}

/** What a fine is for, where the text says so in a few words; else that it is one. */
function breachOf(sentence: string, lead: string): string {
  const breach = /^([^，；：:]{4,22})的[，,]/.exec(sentence)?.[1];
  return lead === '' || breach === undefined ? '罚款' : breach;
}

/** 十万元的开办资金. */
function nounBehind(behind: string): string | undefined {
  const noun = /^的([\u4E00-\u9FFF]{2,8}?)(?=[，。；、]|$)/.exec(behind)?.[1];
  return noun === undefined || /^(?:标准|比例|罚款)|给予|支付/.test(noun) ? undefined : noun;
}

/** 实习时间|不得超过… . */
function limited(ahead: string): string | undefined {
  const subject = /([^，,：:；。]{2,20}?)(?:不得|应当|不)?(?:超过|低于|高于|少于|达到)[^，；。]*$/.exec(
    ahead,
  )?.[1];
  return subject === undefined || /^按|不$/.test(subject) ? undefined : subject;
}

/** 担保费率|降至…, 信用额度|可提高至… . */
function raised(ahead: string): string | undefined {
  return /([^，,：:；。]{2,20}?)(?:上限)?(?:可以?)?(?:由[^，；。]*)?(?:提高|降低|增加|下降|降|升|增)(?:到|至)$/.exec(
    ahead,
  )?.[1];
}

/** 百分之四十、百分之三十: numbers that divide another up. */
const inRow = new RegExp(`^、(?:百分之|[${chineseNumerals}\\d])`);

/** 支持轻量化应用。 before the sentence that says how: as short as a heading, and meant as one. */
function themeOf({ sentences }: Passage, sentence: string): string {
  const [first = ''] = sentences;
  return first === sentence || first.length > 14 || !/[\u4E00-\u9FFF]。$/.test(first) || /[，\d]/.test(first)
    ? ''
    : first.slice(0, -1);
}

/** Without 每人每月, 最高 and the like, which belong to the amount. */
function trimmed(words: string): string {
  return words
    .replace(
      /(?:每[\u4E00-\u9FFF]{1,3}|最高|不超过|不低于|不少于|不高于|给予|按照?|(?<=给予)(?:补贴|补助|奖励)|为|达到|的)+$/,
      '',
    )
    .replace(/^.*(?:按照|给予)/, '')
    .trim();
}

/** Nouns of what is given come before those of what is counted. */
function nearestNoun(sentence: string, at: number): string | undefined {
  for (const noun of nouns) {
    const names = [...sentence.matchAll(noun)]
      .map((match) => ({
        name: match[0].replace(before, ''),
        gap: Math.abs(match.index + match[0].length - at),
      }))
      .filter(({ name }) => name.length >= 2 && !generic.test(name))
      .sort((a, b) => a.gap - b.gap);
    if (names[0]) return names[0].name;
  }
  return undefined;
}
