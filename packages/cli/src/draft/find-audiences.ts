import type { Audience, InterpretationElements } from '@mingce/schema/types';
import type { Passage } from './passages.js';
import { bestInOrder, chargesOffice, grants, type Quotation, quotationsOf, refTo } from './subject.js';

type Scope = NonNullable<InterpretationElements['scope']>;

/** Words of texts for the audiences of the vocabulary; not offices with such a word in their names. */
const words: Readonly<Record<Audience, RegExp>> = {
  enterprise:
    /(?<!创办|开办|兴办|设立|创立)企业(?!事业|信用|登记|名称|国有|家|职工)|用人单位|经营主体|市场主体/,
  individual:
    /居民(?!委员会|会)|公民|(?<![本全我])市民(?![政办营族间用])|个人(?!缴费|信息|信用|账户|隐私|所得税|独资)/,
  selfEmployed: /个体工商户|个体经营者/,
  farmer: /农民(?!工)|农户|家庭农场|村民(?!委员会|小组|会议|代表|自治)/,
  graduate: /(?:高校|大学|高等学校|院校|职业学校)[^，。；]{0,6}毕业生|大学生/,
  jobseeker: /就业困难人员|失业人员|求职者|求职人员|零就业家庭/,
  veteran: /退役军人(?!事务|工作|服务)|退役士兵|复员军人|转业军人/,
  returnee: /返乡[^，。；]{0,6}人员|返乡农民工|返乡创业|农民工/,
  elderly: /老年人(?!福利|保障|权益)|老人(?!院)/,
  disabled: /残疾人(?!联合会|工作|事业|权益|组织|公共|就业服务)/,
  child: /儿童(?!福利|医院|节)|未成年人|婴幼儿|适龄儿童|(?<!大|专|院校|高校|研究)学生(?!会)/,
  woman: /妇女(?!联合会|儿童)|孕产妇|女职工/,
  needyFamily:
    /最低生活保障(?:家庭|对象|边缘)|低保(?:家庭|对象)|特困人员|困难家庭|低收入家庭|困难群众|困难职工/,
  newResident: /新市民|流动人口|外来务工|非本市户籍/,
  institution: /(?<!企业)事业单位|学校(?!毕业)|医疗机构|科研院所|科研机构/,
  organization: /社会组织|行业协会|社会团体|村集体经济组织|慈善组织/,
};

const most = 6;
const leastWeight = 4;

/** Scope of a text, and its audiences, each with its most useful sentence. */
export function findScope(passages: readonly Passage[], listed: readonly Audience[] = []): Scope {
  const quotations = quotationsOf(passages);
  const applies = quotations
    .filter((quotation) => quotation.text.length < 160 && saysWhere(quotation))
    .slice(0, 3)
    .map(({ passage, text }) => ({ text, ...refTo(passage) }));
  const taken = new Set(applies.map(({ text }) => text));
  const found = (Object.keys(words) as Audience[]).flatMap((audience) => {
    const best = bestFor(audience, quotations, taken);
    if (!best) return [];
    const weight = best.weight + (listed.includes(audience) ? 6 : 0);
    return weight < leastWeight ? [] : [{ ...best, audience, weight }];
  });
  // One sentence may concern several audiences; all that the policy itself lists are named, of others the first.
  const named = found.filter(
    ({ audience, text, at }) =>
      listed.includes(audience) || !found.some((other) => other.text === text && other.at < at),
  );
  const shown = bestInOrder(named, ({ weight }) => weight, most);
  return [...applies, ...shown.map(({ audience, text, passage }) => ({ audience, text, ...refTo(passage) }))];
}

/** 本办法适用于…, or the text below 补贴对象. Not 适用本条例第十一条规定, which is about a procedure. */
function saysWhere({ text, passage: { title, sentences } }: Quotation): boolean {
  if (
    /适用本[\u4E00-\u9FFF]{1,8}(?!第)[，。；]?$|本[\u4E00-\u9FFF]{1,8}适用于|适用(?:范围|对象)(?:为|是|包括|[：:])/.test(
      text,
    )
  ) {
    return !/适用本[\u4E00-\u9FFF]{1,6}第/.test(text);
  }
  const [first = ''] = sentences;
  const theme = title === '' && text !== first ? first : title;
  return (
    theme.length <= 10 &&
    /(?:对象|人群|适用范围|支持范围)[。：]?$/.test(theme) &&
    /[\u4E00-\u9FFF]{6}/.test(text)
  );
}

interface Match extends Quotation {
  weight: number;
  /** Offset in the sentence at which the audience is named. */
  at: number;
}

function bestFor(
  audience: Audience,
  quotations: readonly Quotation[],
  taken: ReadonlySet<string>,
): Match | undefined {
  let best: Match | undefined;
  for (const quotation of quotations) {
    const weight = weightFor(audience, quotation);
    if (weight <= (best?.weight ?? 0) || taken.has(quotation.text)) continue;
    best = { ...quotation, weight, at: words[audience].exec(quotation.text)?.index ?? 0 };
  }
  return best;
}

function weightFor(audience: Audience, { text, passage }: Quotation): number {
  // The title of another document names the audience of that document.
  const match = words[audience].exec(text.replace(/《[^《》]*》/g, ''));
  if (!match || text.length > 140 || /[：:]$/.test(text)) return 0;
  if (/制定本|是指|适用本|废止|施行/.test(text)) return 0;
  if (
    isRecipient(text.replace(/《[^《》]*》/g, ''), match.index, match[0].length) ||
    /公开|解读|宣传|知晓/.test(text)
  )
    return 0;
  const behind = text.slice(match.index + match[0].length);
  // 学校、技工院校毕业生: a list of institutions often only says whose pupils are meant.
  if (audience === 'institution' && /^[、和及或与]/.test(behind)) return 0;
  if (!isHead(text.replace(/《[^《》]*》/g, ''), match.index + match[0].length)) return 0;
  const isNamed = /任何|表彰|处分|罚款|追究|宣传|教育.{0,6}工作|审计|监督/.test(text);
  return (
    (match.index < 14 ? 2 : 0) +
    (grants.test(text) ? 3 : 0) +
    (/可以|申请|鼓励|支持|有权/.test(text) ? 1 : 0) +
    (/条件|对象/.test(passage.lead) ? 3 : 0) -
    // 按有关规定享受优惠 and 标准按某通知执行 refer to other documents for the benefit.
    (/(?:按照?|依照)[^，。；]*(?:规定|《[^《》]*》[^，。；]*)(?:享受|执行)/.test(text) ? 4 : 0) -
    (chargesOffice(text) ? 3 : 0) -
    (isNamed ? 4 : 0)
  );
}

/** 向就读学校提出, 由学校审核: to whom or by whom something is done, not whom the text serves. */
function isRecipient(text: string, at: number, length: number): boolean {
  return (
    /(?:(?<!面)向|由|经|报|到|在|通过)[^，。；]{0,8}$/.test(text.slice(0, at)) ||
    /^[^，。；]{0,6}(?:提出|审核|审批|受理|协助|负责|应当为|发放)/.test(text.slice(at + length))
  );
}

/** 学校可以申请, not 学校毕业生: the audience itself, not a word that only modifies another. */
function isHead(text: string, end: number): boolean {
  return /^(?:$|[，,。；;（(：:”》]|的(?=[，。；给按])|[、和及或与](?!的)|以及|等|应|可|按|对|在|不|享|申|给|自|从|依|须|需|提|有|凭|经|参|开|创|通过|以|于|为|向|因|购|招|吸|新|办|到|来|是|实|符|取|获|首|未|已|每|一次|利用|使用|缴|签|报|入驻|承|加|发展|做|转|投|销|生产|就业|自主|返|落户|租|购买|登|领|接|持|拥|属|能)/.test(
    text.slice(end),
  );
}
