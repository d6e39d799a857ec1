import {
  benefit,
  changing,
  comparing,
  depends,
  endsInMeasure,
  generic,
  leading,
  measure,
  payer,
  per,
  qualifiers,
  toward,
  trailing,
  verbs,
} from './amount-words.js';
import { chineseNumerals } from './numerals.js';
import type { Passage } from './passages.js';
import { isBalanced, type Part } from './sentence-parts.js';
import { themeOf } from './subject.js';

export interface AmountPlace {
  /** The parts of the sentence, and the index of the part with the amount. */
  parts: readonly Part[];
  index: number;
  /** The words of that part before and after the amount. */
  ahead: string;
  behind: string;
  isShare: boolean;
  /** Whether it is a threshold such as 1000万元以上, which recipients must have, but do not get. */
  isLeast: boolean;
  /** Whether it is the only amount of its sentence. */
  isAlone: boolean;
  /** Whether other amounts of the sentence have the same position, as in a table written as text. */
  isRow: boolean;
  passage: Passage;
}

const longest = 30;

/** Name of an amount, in the words of its own part; `undefined` if it is not certain. */
export function nameOfAmount(place: AmountPlace): string | undefined {
  const named = place.isShare ? shareName(place) : sumName(place);
  const name = named === undefined ? undefined : withException(named, place);
  // A space inside a name may be a lost line break, or the end of a heading.
  if (name === undefined || !isBalanced(name) || /[\u4E00-\u9FFF] [\u4E00-\u9FFF]/.test(name))
    return undefined;
  const limit = qualifierOf(place.ahead);
  return limit === undefined ? name : withLimit(name, limit);
}

/** 除孤儿外，|困境儿童: exceptions in the text are never dropped. */
function withException(name: string, { parts, index }: AmountPlace): string | undefined {
  const before = parts[index - 1]?.text ?? '';
  if (!/^(?:其中)?除.*外$/.test(before)) return name;
  return before.length + name.length <= 40 && parts[index]?.text.startsWith(name)
    ? `${before}，${name}`
    : undefined;
}

function withLimit(name: string, limit: string): string {
  return name.endsWith('）') ? `${name.slice(0, -1)}，${limit}）` : `${name}（${limit}）`;
}

/** 累计最高不超过, 同比增长: how the amount limits or changes its subject. */
function qualifierOf(ahead: string): string | undefined {
  const bare = ahead.replace(new RegExp(`(?:${per}|给予|可以?|补贴|补助|奖励|资助|按照?|为)+$`), '');
  const [all = '', said] = qualifiers.exec(bare) ?? [];
  return said === undefined || (/[到至]$/.test(all) && new RegExp(`^(?:${changing})$`).test(said))
    ? undefined
    : said;
}

/** 年营业收入2000万元以上的企业, 由21%提高到36%, 超过1万元不足3万元: conditions or earlier values, not amounts. */
export function isCondition(place: AmountPlace): boolean {
  const { behind } = place;
  if (isBefore(place) || isRefused(place) || isOfCase(place) || isOfFine(place)) return true;
  if (/^但?(?:不足|不满|未满|低于|不超过)/.test(behind)) return true;
  if (/^(?:且|或|并且|及?以[上下])|^(?:以上|以下|以内)?(?:或|且)[^，]*的/.test(behind)) return true;
  if (place.parts.slice(0, place.index + 1).some(({ text }) => /是指|所称/.test(text))) return true;
  const [, own] = /^(?:（[^（）]*）)?的(.*)$/.exec(behind) ?? [];
  if (own === undefined) return false;
  return (
    !new RegExp(`^(?:标准|比例|额度|幅度|数额|限额|[^的]{0,16}(?:${benefit}|罚款))`).test(own) ||
    /的$/.test(own)
  );
}

/** 纳税额100万元以上的，可以申请…: all parts up to the one that ends in 的 describe the recipient. */
function isOfCase({ parts, index, ahead, behind, passage }: AmountPlace): boolean {
  if (/给予|予以|发放|奖励|补贴|补助|资助|标准/.test(`${ahead}${behind}`)) return false;
  if (/情形|条件|情况|之一/.test(passage.lead)) return true;
  const rest = parts.slice(index);
  const end = rest.findIndex(({ sign }) => sign === '；');
  return rest
    .slice(0, end < 0 ? rest.length : end + 1)
    .some(({ text, sign }) => sign === '，' && text.endsWith('的'));
}

/** 处…罚款，总额不得超过二万元. */
function isOfFine({ parts, index, ahead, behind }: AmountPlace): boolean {
  if (/补贴|补助|奖励|资助/.test(`${ahead}${behind}`)) return false;
  const before = parts.slice(0, index);
  const start = before.map(({ sign }) => sign).lastIndexOf('；') + 1;
  return before.slice(start).some(({ text }) => /罚款|罚金/.test(text));
}

/** 不再给予10万元补助, 取消2万元奖励: payments that nobody gets. */
function isRefused({ ahead }: AmountPlace): boolean {
  return /(?:不再|不予|停止|取消|暂停|不得|不能|不)(?:给予|享受|发放|支付|领取|执行|按照?)(?:每[\u4E00-\u9FFF]{1,3})*[\u4E00-\u9FFF]{0,6}$|(?:停止|取消|暂停|废止)(?:原来?的?)?(?:每[\u4E00-\u9FFF]{1,3})*$/.test(
    ahead,
  );
}

function isBefore({ ahead, behind }: AmountPlace): boolean {
  return (
    /(?:由|从)(?:每[\u4E00-\u9FFF]{1,3})*$/.test(ahead) &&
    /^(?:左右)?(?:提高|提升|上升|增|下降|降|调|减)/.test(behind)
  );
}

/** A share has a name only if its part states its base or the form of payment. */
function shareName(place: AmountPlace): string | undefined {
  const { ahead, behind } = place;
  if (/各(?:为|占|达)?$/.test(ahead)) return undefined;
  const based = ofBase(ahead);
  if (based !== undefined) return based;
  const own = subjectOf(ahead);
  if (own !== undefined && endsInMeasure.test(own) && !/的$/.test(ahead)) return specific(own, place);
  const given = givenBehind(behind) ?? givenAhead(ahead);
  // 10%的资金: a part of something else.
  if (given !== undefined && /(?:资金|经费|支持|贷款)$/.test(given)) return undefined;
  const named = given === undefined ? undefined : specific(given, place);
  const [, limit, of] = shareOf.exec(ahead.slice(-30)) ?? [];
  if (named === undefined || of === undefined || /[按给每]|补贴|补助|奖励/.test(of)) return named;
  return withLimit(limit === undefined ? named : withLimit(named, limit), of);
}

/** 最高可给予地方财力|100%|补助. */
const shareOf = new RegExp(`(?:(${comparing})可?以?)?(?:按照?|给予)([\\u4E00-\\u9FFF]{3,20}的?)$`);

/** 农村标准|不低于城镇标准的|百分之七十: 农村标准（不低于城镇标准的）. */
function ofBase(ahead: string): string | undefined {
  if (ahead.length > 80) return undefined;
  const [, own = '', limit = '', base = ''] = based.exec(ahead) ?? [];
  const name = subjectOf(own);
  return name === undefined || base === '' || /[对按由向]/.test(own)
    ? undefined
    : `${name}（${limit}${base}）`;
}

const based = new RegExp(
  `^(.{2,30}?(?:${measure}))(?:(${comparing})|在|按照?|为|相当于|达到|占)([^，]{2,24}的)$`,
);

function sumName(place: AmountPlace): string | undefined {
  const { ahead, behind, isRow, passage } = place;
  const given = givenBehind(behind) ?? givenAhead(ahead);
  // 专项资金给予10万元: the fund pays.
  const own = /(?:资金|经费|财政)(?:给予|安排|支持|补助|奖励)/.test(ahead)
    ? undefined
    : subjectOf(ahead, isRow);
  if (own !== undefined && endsInMeasure.test(own) && !place.isLeast) return specific(own, place);
  if (given !== undefined && !generic.test(given)) return given;
  // 500万元|最长3年的担保贷款: the words after the amount state its meaning, but are not understood here.
  if (given === undefined && (!isEnd(behind) || place.isLeast)) return undefined;
  if (given !== undefined && recipient(place) !== undefined) return specific(given, place);
  const isGiven =
    given !== undefined || /(?:每[\u4E00-\u9FFF]{1,3}|给予|补贴|补助|奖励)[\u4E00-\u9FFF]{0,6}$/.test(ahead);
  if (passage.lead !== '' || isRow || isGiven) {
    const named = caseOf(ahead) ?? (own !== undefined && isNoun(own) ? own : undefined);
    if (named !== undefined) return named;
  }
  if (given !== undefined) return specific(given, place);
  return bareAmount(ahead) ? fromBefore(place) : undefined;
}

function isEnd(behind: string): boolean {
  return /^(?:左右|以内|以下|以上)?(?:[（(][^（）()]*[）)])?(?:的?标准)?(?:给予|发放|执行|计发|计算|支付|奖励|补贴|补助|定额扣除)?$/.test(
    behind,
  );
}

const giving = '(?:给予|发放|享受|支付|领取|提供)';
const givenNoun = `((?:一次性)?[\\u4E00-\\u9FFF]{0,14}?(?:${benefit}))`;

/** The subject of a part: all words before those that belong to the amount. */
function subjectOf(ahead: string, isRow = false): string | undefined {
  if (ahead.length > 80) return undefined;
  let words = isRow ? ahead.replace(/^(?:分别(?:按照?|为)|按照|按(?![摩揭]))/, '') : ahead;
  for (let before = ''; before !== words; ) {
    before = words;
    words = words
      .replace(trailing, '')
      .replace(new RegExp(`(?:${changing})$`), '')
      .replace(/(?:由|从)[^由从]*$/, (rest) => (/\d/.test(rest) ? '' : rest));
  }
  const bare = words.replace(leading, '');
  const name = (bare.length >= 2 ? bare : words).trim();
  if (name.length < 2 || name.length > longest || depends.test(name) || !/[\u4E00-\u9FFF]/.test(name))
    return undefined;
  if (/(?:[的、和与及或在对为由]|[（“《])$/.test(name) || /^[）”》、]/.test(name)) return undefined;
  return /应当|给予|按照|根据|可以|不得|(?<!面)向|累计|投放|的，|\d[^、]*[元%％]|百分之/.test(name)
    ? undefined
    : name;
}

/** 初级工, 一等奖: short, and only a noun. */
function isNoun(words: string): boolean {
  return words.length <= 16 && isNounPhrase(words);
}

function isNounPhrase(words: string): boolean {
  return (
    !payer.test(words) &&
    !verbs.test(words) &&
    !/^除/.test(words) &&
    !new RegExp(`^[${chineseNumerals}\\d第]+$`).test(words)
  );
}

/** 招用3人以下的|按每人2000元: a case that ends in 的. */
function caseOf(words: string): string | undefined {
  const [, named] =
    /^([^的].*)的(?:按照?)?(?:每[\u4E00-\u9FFF\d]{1,6})*(?:给予|最高|再)*$/.exec(words.slice(0, 60)) ?? [];
  if (named === undefined || words.length > 60) return undefined;
  const bare = named.replace(leading, '');
  return bare.length >= 2 && bare.length <= longest && !depends.test(bare) ? bare : undefined;
}

/** 给予3万元|的一次性奖励, 按50元的标准|给予改造补贴: the form of payment, to the end of the part. */
export function givenBehind(behind: string): string | undefined {
  const text = behind
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/(?<=经费|资金|补贴|补助|奖励)(?:予以|给予)(?:支持|保障)$/, '');
  if (text.length > 40) return undefined;
  const [, noun] =
    new RegExp(
      `^的?(?:(?:标准|比例|额度)(?:一次性)?)?(?:(?:[对向][^，]{1,16}?)?(?:给予|予以|发放|支付|拨付|安排|计发|享受|作为))?((?:一次性)?[\\u4E00-\\u9FFF“”]{0,14}?(?:${benefit}))$`,
    ).exec(text) ?? [];
  if (noun !== undefined && !/给予|予以|支付|发放|用于|作为|进行|[的对]/.test(noun)) return noun;
  // 100万元|经费支持社区建设
  const [whole] = /^(?:经费|资金)支持[\u4E00-\u9FFF（）“”]{2,32}$/.exec(behind) ?? [];
  return whole;
}

/** 给予补贴|300元. */
function givenAhead(ahead: string): string | undefined {
  const noun = new RegExp(`${giving}(?:${per})*${givenNoun}$`).exec(ahead.slice(-40))?.[1];
  return noun === undefined || /[的对每]/.test(noun) ? undefined : noun;
}

/** A generic noun with its context in the text: the recipient, the case, or the heading of its paragraph. */
function specific(name: string, place: AmountPlace): string | undefined {
  if (!generic.test(name)) return name;
  const { passage } = place;
  const of =
    recipient(place) ??
    caseBefore(place) ??
    headOf(place) ??
    (hasOneSum(passage) ? themeOf(passage) : undefined) ??
    shortTitle(passage);
  // If a sentence has several, 补助 alone is ambiguous.
  if (of === undefined) return place.isAlone ? name : undefined;
  if (of === name) return name;
  return of.includes(name) ? of : `${of}（${name}）`;
}

/** 对…企业|给予, in the same part or the one before it. */
function recipient({ parts, index, ahead }: AmountPlace): string | undefined {
  const own = givenTo.exec(ahead.slice(0, 80))?.[1];
  const before = parts[index - 1];
  const near = own ?? (before?.sign === '，' ? onlyTo.exec(before.text)?.[1] : undefined);
  const bare = near?.replace(/的$/, '');
  return bare !== undefined && bare.length <= 40 && !/[给予按]/.test(bare) ? bare : undefined;
}

const givenTo = new RegExp(
  `^${toward}(.{2,40}?)(?:${per})*(?:分别|一次性|再|(?<![许认])可|另|额外)*(?:给予|予以|发放|奖励|补贴|补助)`,
);
const onlyTo = new RegExp(`^${toward}(.{2,40})$`);

/** 评为示范社的，|给予… */
function caseBefore({ parts, index }: AmountPlace): string | undefined {
  const before = parts[index - 1];
  const previous = parts[index - 2];
  if (before?.sign !== '，' || (previous && previous.sign !== '；')) return undefined;
  const [, named] = /^([^的].{1,28})的$/.exec(before.text) ?? [];
  const bare = named?.replace(leading, '');
  return bare === undefined || bare.length < 2 || depends.test(bare) ? undefined : bare;
}

/** Words that only belong to the amount: 每张床位最高. */
function bareAmount(ahead: string): boolean {
  return (
    ahead.length <= 40 &&
    ahead.replace(/^(?:每[\u4E00-\u9FFF\d]{1,6})+/, '').replace(trailing, '').length === 0
  );
}

/** 给予一次性建设补贴，|每张床位最高1.5万元; 研究生：|每人3万元; 八十周岁以上的，|每餐4元. */
function fromBefore(place: AmountPlace): string | undefined {
  const { parts, index } = place;
  const before = parts[index - 1];
  if (before === undefined || /[；。]/.test(before.sign) || /\d|[百千万]元/.test(before.text))
    return undefined;
  const [, noun] =
    new RegExp(
      `(?:给予|发放|享受|支付|领取|提供|按月发放)((?:一次性)?[\\u4E00-\\u9FFF]{0,14}?(?:${benefit}))$`,
    ).exec(before.text.slice(-40)) ?? [];
  if (noun !== undefined) return specific(noun, place);
  const named = caseBefore(place) ?? recipient(place) ?? ruledBefore(before);
  if (named !== undefined) return named;
  if (/[：:]/.test(before.sign)) {
    const label = before.text.replace(leading, '');
    return isNoun(label) && !depends.test(label) && /^[\u4E00-\u9FFF]/.test(label) ? label : undefined;
  }
  return headOf(place);
}

/** 认定标准|按低保标准的1.5倍确定，为…; 其中|意识培训，每人…. */
function ruledBefore({ text, sign }: Part): string | undefined {
  if (sign !== '，' || text.length > 80) return undefined;
  const ruled = /^(.{2,30}?标准)(?:按照?|参照|依照)[^，]{2,40}(?:确定|执行|计算)$/.exec(text)?.[1];
  const among = /^其中(.{2,20})$/.exec(text)?.[1];
  const named = ruled ?? (among !== undefined && isNoun(among) ? among : undefined);
  return named === undefined || depends.test(named) ? undefined : named;
}

/** （三）场地租金，…: the beginning of an item. */
function headOf({ parts, index, passage }: AmountPlace): string | undefined {
  const [first] = parts;
  if (passage.lead === '' || index === 0 || first === undefined || parts.slice(1, index + 1).length > 3)
    return undefined;
  const { text, sign } = first;
  return /[，：]/.test(sign) &&
    text.length >= 2 &&
    text.length <= 36 &&
    isNounPhrase(text) &&
    !depends.test(text)
    ? text
    : undefined;
}

/** A heading names the amounts below it only if they concern one thing. */
function hasOneSum({ sentences }: Passage): boolean {
  return (
    sentences.filter((sentence) => /\d ?[万亿]?元|[%％]|百分之|[一二三四五六七八九十百千万]元/.test(sentence))
      .length === 1
  );
}

function shortTitle(passage: Passage): string | undefined {
  const { title } = passage;
  if (!hasOneSum(passage) && !/补贴|补助|奖|津贴|资助|贷款|贴息|救助/.test(title)) return undefined;
  return title.length >= 2 && title.length <= 16 && !/[，。；：]/.test(title) ? title : undefined;
}
