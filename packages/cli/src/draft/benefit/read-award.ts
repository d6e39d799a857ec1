import type { Amount, AwardKind } from '@mingce/eligibility';
import { decimalPattern, readDecimal } from '../../numbers/read-decimal.js';

export interface ReadAward {
  kind: AwardKind;
  text: string;
  /** Absent if the text does not determine the award. */
  amount?: Amount;
  /** Reason why there is no award. */
  remark?: string;
}

const gives = /给予|奖励|奖补|补助|补贴|资助|贴息|减免|免收|免征|减半|返还|缓缴|全额|一事一议|免费/;
/** A grant has an amount, or is a relief that needs none. */
const sized = new RegExp(
  `${decimalPattern}(?:万|亿)?元|${decimalPattern}[%％]|百分之|一事一议(?:.{0,6}(?:奖励|支持|扶持|补助))?[”"]?(?:奖励|支持|扶持|补助|$|[（(，。])|免收|免征|免费|减半|全额|减免|\\d+倍|(?:半|[一二三六]|\\d{1,2})个月`,
);

/** Whether a text contains a quantified grant. */
export function isAward(words: string): boolean {
  return gives.test(words) && sized.test(words);
}

export function kindOf(words: string): AwardKind {
  if (/贴息/.test(words)) return 'interest';
  if (
    /担保费|租金|房租|收费|费用?(?:的)?减免|(?:减免|免收|免征|减半|缓缴).{0,12}(?:费|租|金)/.test(words) &&
    /减|免|缓/.test(words)
  )
    return 'feeRelief';
  if (
    /(?:所得税|增值税|房产税|土地使用税|税款|税收)/.test(words) &&
    /免征|减征|减免|减按|即征即退|缓缴/.test(words)
  )
    return 'tax';
  if (/(?:贷款|授信)/.test(words) && !/奖励|补助|补贴|奖补|风险补偿/.test(words)) return 'loan';
  return 'grant';
}

/** Facts of which an amount can be a share: the words of the text, then the fact. */
const bases: readonly (readonly [RegExp, string])[] = [
  [/(?:设备|生产性设备)(?:购置|采购|投资|投入)(?:总额|额|费用?|金额)?$/, 'equipmentInvestment'],
  [/(?:实际)?(?:支付|发生|已付)?的?贷款(?:实际)?(?:支付)?的?利息(?:支出|总额)?$/, 'loanInterestPaid'],
  [/(?:上一?年度?|年度)研发(?:费用|投入|经费)(?:总额|支出)?$/, 'rdSpending'],
];

const amountOf = `(${decimalPattern})元`;

/** The amount of an award, if one form matches the whole text. */
export function readAward(words: string): ReadAward {
  const base = { kind: kindOf(words), text: words };
  const amount = readAmount(words);
  if (typeof amount === 'string') return { ...base, remark: amount };
  return { ...base, amount };
}

/** 每块1万元, 100元/亩: an amount per unit, whose number must be a fact. 每家20万元 is the amount for one enterprise. */
const perUnit = new RegExp(
  `每(?!家|户|个(?:企业|单位|机构|载体|项目)|年(?:最高|不超过|累计|度))[^，。；]{1,12}?${decimalPattern}元|元[/／]`,
);

function readAmount(words: string): Amount | string {
  if (/一事一议/.test(words)) return { discretionary: {} };
  if (/(?:标准|比例|额度)(?:最高)?(?:提高|上浮|上调|增加)/.test(words))
    return '只写了提高多少，请按原来的标准填写';
  if (/地方财政贡献|参照/.test(words)) return '金额参照别的数计算，没有可用的事实';
  if (perUnit.test(words)) {
    return perPerson(words) ?? '按单位计算，请写明单位数是哪个事实（perUnit）';
  }
  const shares = [...words.matchAll(new RegExp(`(${decimalPattern})[%％]`, 'g'))];
  const sums = [...words.matchAll(new RegExp(amountOf, 'g'))];
  const between = shareRange.exec(words);
  if (between && shares.length <= 2) return shareRangeOf(words, between, sums);
  if (shares.length > 1) return '有几个比例，没有判断各用在哪里';
  const [share] = shares;
  if (share) return shareOf(words, share, sums);
  const inYears = instalments(words);
  if (inYears) return inYears;
  if (sums.length !== 1) return sums.length === 0 ? '原文没有写金额' : '有几个金额，没有判断各用在哪里';
  const [only] = sums;
  const value = readDecimal(only?.[1] ?? '');
  if (value === undefined || isRange(words, only?.index ?? 0)) return '金额是一个范围，请核对后填写';
  return isCap(words, only?.index ?? 0) ? { fixed: value, upTo: true } : { fixed: value };
}

/** Whether the figure is part of a range such as 5—20. */
function isRange(words: string, at: number): boolean {
  return /[—–~～至-]\s*$/.test(words.slice(0, at));
}

function isCap(words: string, at: number): boolean {
  return (
    /(?:最高|不超过|不高于|上限为?|以内|至多)[^，；。]{0,14}$/.test(words.slice(0, at)) ||
    /^[^，；。]{0,8}以内/.test(words.slice(at))
  );
}

/** 不低于10%, 10%以上: the figure is a lower bound. */
function isLeast(words: string, at: number): boolean {
  return (
    /(?:不低于|不少于|最低|至少)[^，；。]{0,14}$/.test(words.slice(0, at)) ||
    /^[\d.]+[%％]以上/.test(words.slice(at))
  );
}

/** 5%—20%, 5—20%. */
const shareRange = new RegExp(`(${decimalPattern})[%％]?\\s*[—–~～至-]+\\s*(${decimalPattern})[%％]`);

function shareRangeOf(words: string, between: RegExpExecArray, sums: readonly RegExpMatchArray[]) {
  const [low, high] = [readDecimal(between[1] ?? ''), readDecimal(between[2] ?? '')];
  if (low === undefined || high === undefined || low >= high) return '比例是一个范围，请核对后填写';
  const found = baseAndCap(words, words.slice(0, between.index), sums);
  if (typeof found === 'string') return found;
  const { fact, limits } = found;
  return { shareRange: { of: fact, percent: [low, high] as const }, ...limits };
}

function shareOf(words: string, share: RegExpMatchArray, sums: readonly RegExpMatchArray[]): Amount | string {
  const percent = readDecimal(share[1] ?? '');
  const lead = words.slice(0, share.index);
  if (percent === undefined) return '比例没有读懂，请核对后填写';
  const found = baseAndCap(words, lead, sums);
  if (typeof found === 'string') return found;
  const at = share.index ?? 0;
  if (isLeast(words, at)) return { shareRange: { of: found.fact, percent: [percent] }, ...found.limits };
  const upTo = /(?:不超过|最高)[^，；。]{0,4}$/.test(lead) ? { upTo: true } : {};
  return { share: { of: found.fact, percent }, ...upTo, ...found.limits };
}

/** The fact of which an amount is a share, found in the words before it, and the cap after it. */
function baseAndCap(words: string, lead: string, sums: readonly RegExpMatchArray[]) {
  const named =
    /.*(?:按(?:照)?|返还|给予|予以)(?:其|企业|项目|不超过|不低于|不少于|至少|实际)?(.+?)的?(?:不超过|最高|不低于|不少于|最低|至少)?$/
      .exec(lead)?.[1]
      ?.replace(/的$/, '') ?? '';
  const fact = bases.find(([pattern]) => pattern.test(named))?.[1];
  if (fact === undefined)
    return named === ''
      ? '没有读出这是什么的比例，请对照原文，在 feed.yaml 的 facts 里补上那个数，再写 share'
      : `基数“${named.slice(-16)}”没有对应的事实，请在 feed.yaml 的 facts 里补上，再写 share`;
  if (sums.length > 1) return '有几个金额，没有判断哪个是上限';
  const [sum] = sums;
  const cap = sum && readDecimal(sum[1] ?? '');
  if (sum && (cap === undefined || !isCap(words, sum.index ?? 0))) return '比例后面的金额不像上限，请核对';
  return { fact, limits: cap === undefined ? {} : { cap } };
}

/** 每新招用1人给予1000元: an amount per new employee. */
function perPerson(words: string): Amount | undefined {
  const [, figure = ''] =
    new RegExp(
      `每(?:新)?(?:招用|吸纳|招收|新增就业)[^，。；]{0,8}?(?:1|一)?(?:人|名)[^，。；]{0,10}?${amountOf}`,
    ).exec(words) ?? [];
  const each = readDecimal(figure);
  const sums = [...words.matchAll(new RegExp(amountOf, 'g'))];
  const [, last] = sums;
  if (each === undefined || sums.length > 2) return undefined;
  if (/每月|[/／]月/.test(words)) return undefined;
  const cap = last && isCap(words, last.index ?? 0) ? readDecimal(last[1] ?? '') : undefined;
  if (last && cap === undefined) return undefined;
  return { perUnit: { of: 'newHires', each }, ...(cap === undefined ? {} : { cap }) };
}

/** 10万元（第一年5万元，第二年3万元，第三年2万元）, if the parts add up to the whole. */
function instalments(words: string): Amount | undefined {
  const parts = [...words.matchAll(new RegExp(`第[一二三四五1-5]年[^，。；第]{0,6}?${amountOf}`, 'g'))].map(
    ([, figure = '']) => readDecimal(figure) ?? 0,
  );
  const [whole] = [...words.matchAll(new RegExp(amountOf, 'g'))].map(([, figure = '']) =>
    readDecimal(figure),
  );
  if (parts.length < 2) return undefined;
  return parts.reduce((sum, part) => sum + part, 0) === whole ? { instalments: parts } : undefined;
}

/** Endings of complete titles: 国家级高新技术 is only a part of one. */
const isTitle =
  /(?:企业|中心|示范.*|基地|平台|实验室|园区?|品牌|奖|工程|称号|单位|巨人[”"]?|工厂|车间|孵化器|空间|商标)$/;

/** 国家级、省级企业技术中心，分别给予100万元和30万元: an amount for each level. */
export function readLevels(subject: string, words: string): { titles: string[]; amount: Amount } | undefined {
  const [all, levels = '', name = ''] =
    /((?:(?:国家|省|市|县)级?[、和及或]*){2,4})(?:的)?([“”"\u4E00-\u9FFF（）()]{2,16}?)(?:的|，|$)/.exec(
      subject,
    ) ?? [];
  if (all === undefined || !/分别/.test(words) || !isTitle.test(name)) return undefined;
  const sums = [...words.matchAll(new RegExp(`(${decimalPattern})元|(${decimalPattern})(?=、)`, 'g'))];
  const written = sums.map(([, figure, listed]) => figure ?? listed ?? '');
  const scale = /[万亿]$/.exec(written.at(-1) ?? '')?.[0] ?? '';
  const figures = written.map((one) => readDecimal(/[万亿]$/.test(one) ? one : `${one}${scale}`));
  // The vocabulary of titles has no quotation marks.
  const plain = name.replace(/^级/, '').replace(/[“”"]/g, '');
  const names = (levels.match(/国家|省|市|县/g) ?? []).map((level) => `${level}级${plain}`);
  if (names.length !== figures.length || figures.some((one) => one === undefined)) return undefined;
  const order = ['国家', '省', '市', '县'];
  const rows = names
    .map((title, at) => ({ title, value: figures[at] ?? 0 }))
    .sort(
      (a, b) =>
        order.findIndex((one) => a.title.startsWith(one)) - order.findIndex((one) => b.title.startsWith(one)),
    );
  return {
    titles: rows.map(({ title }) => title),
    amount: {
      cases: rows.map(({ title, value }) => ({
        when: { fact: 'qualifications', operator: 'includes', value: title },
        value: { fixed: value },
      })),
    },
  };
}
