import type { EntityType, Test } from '@mingce/eligibility';
import { regions } from '@mingce/schema/vocabulary';
import { decimalPattern, readDecimal } from '../../numbers/read-decimal.js';
import { titlesPattern, titlesTest } from './read-titles.js';

/** A test that the text of a condition clearly states, and the range of its words. */
export interface ReadTest {
  /** Name of the fact, as an id of the condition. */
  fact: string;
  test: Test;
  from: number;
  to: number;
}

/** Data of the policy: its issuers, and the place that 本县 means. */
export interface Place {
  issuers: readonly string[];
  region: string;
  regionName?: string | undefined;
}

interface Reader {
  fact: string;
  pattern: RegExp;
  read(match: RegExpExecArray, place: Place): Test | undefined;
}

const money = `(${decimalPattern})元`;
const before =
  '(不低于|不少于|不小于|至少|达到|达|超过|高于|大于|突破|不超过|不高于|不多于|低于|少于|不足|小于|≥|＞|>|≤|＜|<)?';
const after = '(?:[（(]含[）)])?(以上|及以上|（含）以上|以下|及以下|以内)?(?:[（(]含[）)])?';

function bound(fact: string, figure: string, words: readonly (string | undefined)[]): Test | undefined {
  const value = readDecimal(figure);
  const said = words.filter((word) => word !== undefined);
  const [word = ''] = said;
  if (value === undefined || said.length === 0) return undefined;
  // 不足 and 以上 together are ambiguous.
  if (said.length > 1 && !/^(?:达到?|不低于|至少)$/.test(word)) return undefined;
  const last = said.at(-1) ?? '';
  if (/以上|不低于|不少于|不小于|至少|达|≥/.test(last)) return { fact, operator: 'atLeast', value };
  if (/以下|以内|不超过|不高于|不多于|≤/.test(last)) return { fact, operator: 'atMost', value };
  if (/超过|高于|大于|突破|[＞>]/.test(last)) return { fact, operator: 'moreThan', value };
  return { fact, operator: 'lessThan', value };
}

/** 10人以上50人以下: 以上 and 以下 include the figure (民法典 art. 1259), so both ends are included. */
const upTo = (unit: string) => `(?:(?:且|、|，|至)?(?:不超过)?${unit}(?:以下|以内))?`;

const figure = (fact: string, name: string, unit: string): Reader => ({
  fact: fact.replace(/@.*/, ''),
  pattern: new RegExp(
    `${name}(?:总额)?(?:[（(]不含税[）)])?(?:应当?)?(?:在|为)?${before}${unit}${after}${upTo(unit)}`,
  ),
  read: ([, lead, value = '', tail, most]) => {
    const least = bound(fact, value, [lead, tail]);
    if (most === undefined || !least || !('operator' in least)) return least;
    const [low, high] = [readDecimal(value), readDecimal(most)];
    if (least.operator !== 'atLeast' || low === undefined || high === undefined || low > high)
      return undefined;
    return { fact, operator: 'between', value: [low, high] };
  },
});

const sizes: Readonly<Record<string, readonly string[]>> = {
  大中小微: ['large', 'medium', 'small', 'micro'],
  中小微: ['medium', 'small', 'micro'],
  中小: ['medium', 'small', 'micro'],
  小微: ['small', 'micro'],
  小型微型: ['small', 'micro'],
  大中型: ['large', 'medium'],
  大型: ['large'],
  中型: ['medium'],
  小型: ['small'],
  微型: ['micro'],
};

/** 中小企业 includes micro enterprises: 中小企业促进法 art. 2 names 中型、小型和微型. */
const industries: Readonly<Record<string, readonly string[]>> = {
  工业: ['B', 'C', 'D'],
  制造业: ['C'],
  建筑业: ['E'],
  批发和零售业: ['F'],
  批发零售业: ['F'],
  批发业: ['51'],
  零售业: ['52'],
  住宿和餐饮业: ['H'],
  住宿餐饮业: ['H'],
  住宿业: ['61'],
  餐饮业: ['62'],
  软件和信息技术服务业: ['65'],
};

/** The beginning of a word. */
const wordStart = '(?<![\\u4E00-\\u9FFF]|[”"])|(?<=[的对上内是为及、和于市县区省级])';

const readers: readonly Reader[] = [
  {
    fact: 'region',
    pattern:
      /(?:在|于)?((?:我|本|全)[省市县区]|(?:(?![在于且并的和为是])[\u4E00-\u9FFF]){2,6}?[省市县区旗])(?:行政区域|区域|辖区|范围|境)?(?:之?内)?(?:依法|合法)?(?:进行)?(?:工商|市场主体)?(?:登记注册|注册登记|登记|注册)(?!(?:资|商标|会计|后|之日|时间))(?:[（(](?:不含|除)([\u4E00-\u9FFF]{2,6}?[市县区旗])(?:除?外)?[）)])?|(?:登记|注册)地在(?:我|本)([省市县区])(?:之?内)?/,
    read: ([, inside, except, named], place) => {
      const value = regionOf(inside ?? `本${named}`, place);
      if (value === undefined) return undefined;
      const within: Test = { fact: 'region', operator: 'within', value };
      if (except === undefined) return within;
      const left = regionOf(except, place);
      return left === undefined
        ? undefined
        : { all: [within, { not: { fact: 'region', operator: 'within', value: left } }] };
    },
  },
  {
    fact: 'enterpriseSize',
    pattern: new RegExp(
      `(?<!专精特新[”"]?|科技型|创新型|技术|成长型|认定的?)(${Object.keys(sizes).join('|')}|小型、微型)(?:型)?企业(?!主|公共|服务|园)`,
    ),
    read: ([, name = '']) => {
      const value = sizes[name.replace('、', '')];
      return value && { fact: 'enterpriseSize', operator: 'oneOf', value: [...value] };
    },
  },
  {
    fact: 'aboveScale',
    pattern: /规模以上|规上|限额以上|限上/,
    read: () => ({ fact: 'aboveScale', operator: 'equals', value: true }),
  },
  {
    fact: 'industry',
    pattern: new RegExp(`(?:${wordStart})(${Object.keys(industries).join('|')})(?=企业|单位|经营主体|的)`),
    read: ([, name = '']) => {
      const value = industries[name];
      const [only] = value ?? [];
      if (!value || only === undefined) return undefined;
      return { fact: 'industry', operator: 'within', value: value.length === 1 ? only : [...value] };
    },
  },
  {
    fact: 'qualifications',
    pattern: new RegExp(
      `(不含|不包括|非)?(?:(?:新|首次|初次|已)?(?:被?认定(?:为|的)|被?评(?:定)?为|(?:通过|获得?|取得|具有|具备)(?!.{0,4}不)))?(?:有效期内的?)?(?:新?认定的)?${titlesPattern.source}(?:认定|称号|资格|资质|证书)?`,
    ),
    read: ([, except, names = '']) => {
      const test = titlesTest(names);
      return test && except !== undefined ? { not: test } : test;
    },
  },
  {
    fact: 'listed',
    pattern: /(?<!拟|后备|培育|推进|申请|筹备|已报)(?:境内|境外|境内外)*上市(?:公司|企业)(?!培育|后备|园)/,
    read: () => ({ fact: 'listed', operator: 'equals', value: true }),
  },
  // People that an enterprise sends, trains or hires are not its employees.
  figure(
    'headcount',
    '(?<!(?:输送|派遣|招用|招收|录用|吸纳|介绍|推荐|引进|培训|安置|安排|新增)的?)(?:在职|在岗)?(?:职工|员工|从业人员|从业人数|用工)(?:总数|人数|规模)?',
    `(${decimalPattern})人`,
  ),
  {
    fact: 'headcount',
    pattern: new RegExp(
      `^(?:职工|员工)?(?:人数)?(${decimalPattern})人${after}的?(?=(?:小微|中小微|中小)?(?:企业|用人单位))`,
    ),
    read: ([, value = '', tail]) => bound('headcount', value, [tail]),
  },
  figure(
    'newHires',
    '(?:近12个月|近一年)?新(?:增|招用?)(?:就业|员工|职工|从业人员)(?:人数)?',
    `(${decimalPattern})人`,
  ),
  figure('revenue', '(?:上一?年度?|上一?年度?的)营业收入', money),
  figure('revenue@lastThreeYears', '近(?:三|3)年累计营业收入', money),
  figure(
    'taxPaid',
    '(?:上一?年度?(?:实际缴纳|实缴|缴纳)(?:的)?(?:税款|税收|税额|税金)|(?:上一?)?年度?纳税总?额)',
    money,
  ),
  figure('assets', '(?:资产总额|资产总计|总资产)', money),
  figure('loanInterestPaid', '(?:贷款)?利息(?:支出)?(?:总额|金额|支出)', money),
  figure('equipmentInvestment', '新?设备(?:购置|投资)(?:额|总额|费用?)?', money),
  figure(
    'revenueGrowth',
    '(?<!近.{1,6})营业收入(?:同比|比上年|较上年|比上年同期|较上年同期)?(?:增长率|增长|增幅|增速)',
    `(${decimalPattern})[%％]`,
  ),
  {
    fact: 'revenueGrowth',
    pattern:
      /(?<!近.{1,6}|平均)营业收入(?:同比|比上年|较上年)?(?:增长率|增幅|增速|增长)?(?:为正(?!常)|大于0|大于零|实现正增长|正增长)/,
    read: () => ({ fact: 'revenueGrowth', operator: 'moreThan', value: 0 }),
  },
  figure(
    'rdShare',
    '研发(?:费用|投入|经费)(?:支出)?(?:总额)?占(?:其|同期|上一?年度|当年)?营业收入(?:总额)?(?:的)?(?:比(?:重|例))?',
    `(${decimalPattern})[%％]`,
  ),
  {
    fact: 'foundedOn',
    pattern: new RegExp(
      `(?:登记|注册|成立|设立)(?:时间|之日起)?(?:登记|注册)?(?:时间)?(满|未满|不满|不超过|未超过)?(${decimalPattern})(年|个月)(?:[（(]含[）)])?(以上|及以上|以内|之?内)?`,
    ),
    read: ([, lead, number = '', unit, tail]) => {
      const value = readDecimal(number);
      // 登记2024年 is a year, not an age.
      if (value === undefined || value > 120 || !Number.isInteger(value)) return undefined;
      const duration = `P${value}${unit === '年' ? 'Y' : 'M'}`;
      if (lead === '满' || /以上$/.test(tail ?? '')) {
        return { fact: 'foundedOn', operator: 'before', value: duration, inclusive: true };
      }
      if (lead === undefined && tail === undefined) return undefined;
      const inclusive = lead !== '未满' && lead !== '不满';
      return { fact: 'foundedOn', operator: 'after', value: duration, inclusive };
    },
  },
  {
    fact: 'foundedOn',
    pattern:
      /(?:自|于|在)?(\d{4})年(\d{1,2})月(\d{1,2})日[（(]?(?:含当日|含)?[）)]?(之?前|以前|之?后|以后|起)(?:[（(]含当日[）)])?(?:在(?:我|本)[省市县区])?(?:依法)?(?:新)?(?:登记|注册|成立|设立)(?:登记|注册)?(?!资)/,
    read: ([, year, month = '', day = '', side = '']) => {
      const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const operator = /前/.test(side) ? 'before' : 'after';
      return { fact: 'foundedOn', operator, value, inclusive: true };
    },
  },
  {
    fact: 'dishonest',
    pattern:
      /(未|没有|不得|不在|不属于)?(?:被)?(?:依法|人民法院)?(?:列入|纳入|列为)?[^，；。、]{0,8}失信(?:联合惩戒|被执行人|主体|企业|人)?[^，；。、]{0,6}(?:名单|黑名单)/,
    read: ([, denied]) => ({ fact: 'dishonest', operator: 'equals', value: denied === undefined }),
  },
  {
    fact: 'unpaidWages',
    pattern:
      /(无|未|没有|不存在)?拖欠(?:职工|员工|农民工)?工资(?:和|或|、|及|以及)(?:拖欠|欠缴|未缴)?社会保险费?(?:的?(?:行为|情形))?/,
    read: ([, denied]) => ({ fact: 'unpaidWages', operator: 'equals', value: denied === undefined }),
  },
  {
    fact: 'taxCredit',
    pattern:
      /纳税信用(?:等级|级别|评价)?(?:为|达到|在)?([AMB])级?(?:[、或和]+([AMB])级?)?级(以上|及以上|（含）以上)?/,
    read: ([, grade = '', other, tail]) => {
      const grades = ['A', 'B', 'M'];
      if (other !== undefined) return { fact: 'taxCredit', operator: 'oneOf', value: [grade, other] };
      const value = tail === undefined ? [grade] : grades.slice(0, grades.indexOf(grade) + 1);
      return { fact: 'taxCredit', operator: 'oneOf', value };
    },
  },
];

/** 本县 is the policy’s own division, and so is its name; 本市 that of its city, unless a county-level city may be meant. */
function regionOf(words: string, { region, regionName }: Place): string | undefined {
  const isCounty = !region.endsWith('00');
  if (!/^[我本全]/.test(words)) {
    return words === regionName ? region : namedRegion(words, region);
  }
  if (words.endsWith('省')) return region.startsWith('0') ? undefined : `${region.slice(0, 2)}0000`;
  if (words.endsWith('市')) return isCounty ? undefined : region;
  return isCounty ? region : undefined;
}

/** A division by its name; of several with that name the one in the same province, if there is only one. */
function namedRegion(name: string, near: string): string | undefined {
  const named = regions.filter(({ label }) => label === name).map(({ code }) => code);
  const inProvince = named.filter((code) => code.slice(0, 2) === near.slice(0, 2));
  const [only, ...more] = named.length > 1 ? inProvince : named;
  return more.length === 0 ? only : undefined;
}

const denies = /不含|不包括|除外|除.{1,12}外|非(?=[\u4E00-\u9FFF])|不属于|(?:^|[^是])否/;

/** Tests that a phrase clearly states, in order; empty if it is ambiguous or incomplete. */
export function readTests(phrase: string, place: Place): ReadTest[] {
  const all = readers.flatMap(({ fact, pattern, read }): ReadTest[] => {
    const match = pattern.exec(phrase);
    const test = match && read(match, place);
    if (!match || !test) return [];
    return [{ fact, test, from: match.index, to: match.index + match[0].length }];
  });
  const found = all.filter((one) => !all.some((other) => holds(other, one))).sort((a, b) => a.from - b.from);
  // Readers understand what they have read; a choice or an exception beside it may be about all of it.
  const beside = outside(phrase, found).replace(/拖欠[^，。]*$/, '');
  if (/或者?|之一|任[一意]|以及其他|、其他/.test(beside) || denies.test(beside)) return [];
  return found.filter((one) => !ofSubject.has(one.fact) || isSubject(phrase, one, found));
}

/** Whether the words of one test are among those of another: 中小企业 in 专精特新中小企业 does not state a size. */
const holds = (outer: ReadTest, inner: ReadTest) =>
  outer !== inner &&
  outer.from <= inner.from &&
  outer.to >= inner.to &&
  outer.to - outer.from > inner.to - inner.from;

/** The words outside all tests. */
const outside = (phrase: string, found: readonly ReadTest[]) =>
  phrase
    .split('')
    .filter((_, at) => !found.some(({ from, to }) => at >= from && at < to))
    .join('');

/** Facts that words may state about other enterprises: 向中小微企业放贷的金融机构 does not restrict the applicant's size. */
const ofSubject = new Set(['enterpriseSize', 'aboveScale', 'industry', 'qualifications', 'listed']);

/** Whether words name the subject: at the end, or at the beginning with what it does behind it, and nobody else beside. */
function isSubject(phrase: string, { fact, to }: ReadTest, found: readonly ReadTest[]): boolean {
  if (applicantsIn(phrase).length > 1 || /机构|银行|园区|载体|平台|业主|房东/.test(phrase)) return false;
  const rest = [...phrase.slice(to)]
    .filter((_, at) => !found.some((one) => at + to >= one.from && at + to < one.to))
    .join('');
  if (/^(?:类|企业|单位|的|[（(][^）)]*[）)])*$/.test(rest)) return true;
  // 规模以上服务业企业: which trade it is of may be no fact, that it is above scale is one.
  if (fact === 'aboveScale' && /^[\u4E00-\u9FFF]{1,4}企业$/.test(rest)) return true;
  const before = [...phrase.slice(0, to)]
    .filter((_, at) => !found.some((one) => at >= one.from && at < one.to))
    .join('');
  return /^(?:国家|各类|的)*$/.test(before);
}

/** Whether the words outside all tests only connect the tests. */
export function saysAll(phrase: string, found: readonly ReadTest[]): boolean {
  const left = outside(phrase, found);
  return (
    found.length > 0 &&
    /^(?:企业|公司|单位|项目|的|且|并|和|与|及|在|对|为|是|、|，|,|；|。|等|各类|同时|应当?|须|需|[（(]含[）)]|经营主体|市场主体|\s)*$/.test(
      left,
    )
  );
}

/** The kinds of applicants in a text. */
export function applicantsIn(words: string): EntityType[] {
  const kinds: EntityType[] = [];
  const all = /(?:市场|经营)主体/.test(words);
  if (
    all ||
    /用人单位|企业(?!家|职工|人员|员工|主要|法人代表|贷款)|公司|商户(?!贷)/.test(
      words.replace(/个体工?商户/g, ''),
    )
  )
    kinds.push('enterprise');
  if (all || /个体工?商户/.test(words)) kinds.push('selfEmployed');
  if (all || /合作社/.test(words)) kinds.push('cooperative');
  if (/社会组织|民办非企业|社会团体/.test(words)) kinds.push('organization');
  return kinds;
}
