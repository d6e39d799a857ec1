import type { InterpretationElements } from '@mingce/schema/types';
import { chineseNumerals, wholeNumber as figure } from './numerals.js';
import { type Passage, tidy } from './passages.js';
import { bestInOrder, chargesOffice, isFrame, type Quotation, quotationsOf, refTo } from './subject.js';
import { withItems } from './units.js';

type Cautions = NonNullable<InterpretationElements['cautions']>;

const most = { dont: 8, do: 6, promise: 3, note: 4 };
const longest = 140;
const shortest = 3;

/**
 * 十个工作日内, 提前六十日, 届满前十五日内, 2025年12月20日前; not 近三年内, 在六个月内连续三次, which say for how long something has been,
 * nor 五日内 of 前十五日内.
 */
const deadline = new RegExp(
  `\\d{4}年\\d{1,2}月(?:\\d{1,2}日|底)(?:之?前|以前|截止|止)|提前${figure}(?:个)?(?:工作日|日|天|个月|月|年)|(?:(?:届|期)满|到期)前${figure}(?:个)?(?:工作日|日|天|个月)(?:以|之)?内|(?<!近|过去|连续|每|第|前|满|[\\d.${chineseNumerals}])(?!(?:19|20)\\d\\d年)${figure}(?:个)?(?:工作日|日|天|个月|年|小时)(?:以|之)?内(?!连续|累计|曾|未|无|没有|首次|毕业|高校|登记|参保|获得|取得|享受|受到|发生|有|的)`,
);

/** Bans, duties of people with deadlines, time limits of offices, and the period of validity. */
export function findCautions(passages: readonly Passage[]): Cautions {
  const quotations = quotationsOf(passages).filter(
    ({ text }) => text.length <= longest && !/[：:]$/.test(text),
  );
  const open = [...quotations, ...listsOf(passages)].filter(({ passage }) => !isPenal(passage));
  // 砍伐 is useless without its object.
  const donts = open.filter((quotation) => quotation.text.length > shortest && isForbidden(quotation));
  const dos = open.filter((quotation) => !donts.includes(quotation) && isDuty(quotation));
  const promises = open.filter(({ text }) => (chargesOffice(text) || hasOffice(text)) && isPromise(text));
  const notes = quotations.filter(({ text }) =>
    /(?:^|本[^，。]{1,12})(?:自|从)[^，。]{2,20}起(?:施行|实施|执行|生效)|有效期(?:至|为|[一二三四五\d])/.test(
      text,
    ),
  );
  return [
    ...bestInOrder(dos, weightOfDuty, most.do).map((quotation) => caution('do', quotation)),
    ...bestInOrder(donts, weightOfBan, most.dont).map((quotation) => caution('dont', quotation)),
    ...bestInOrder(promises, weightOfPromise, most.promise).map((quotation) => caution('note', quotation)),
    ...bestInOrder(notes, () => 1, most.note).map((quotation) => caution('note', quotation)),
  ];
}

function caution(kind: 'do' | 'dont' | 'note', { text, passage }: Quotation): Cautions[number] {
  const title = kind === 'dont' ? caseOf(passage) : deadline.exec(text)?.[0];
  return { kind, ...(title === undefined ? {} : { title }), text, ...refTo(passage) };
}

/** 确诊人员的处置流程: the heading of numbered lines says in which case they forbid something; that of a chapter does not. */
function caseOf({ title, number, around }: Passage): string | undefined {
  const heading = around.at(-1);
  if (title !== '' || number === '' || heading === undefined || !/^level[2-5]$/.test(heading.kind))
    return undefined;
  const named = tidy(heading.title ?? '');
  return named !== '' && named.length <= 20 && !isFrame(named) ? named : undefined;
}

/** 禁止下列行为：(and each item is one); not 不得扰民，并遵守下列规定： */
const forbiddenActs = /(?:禁止|严禁|不得)[^，。；]{0,16}(?:下列|以下)[^，。；]{0,16}[：:]$/;
/** 下列区域禁止燃放烟花爆竹： the items are places, and are meaningless without their lead. */
const forbiddenPlaces = /^[^：:]*(?:下列|以下)[^：:。]*(?:禁止|严禁|不得)[^：:。]*[：:]/;

/** Leads with their items, if a lead without them is meaningless. */
function listsOf(passages: readonly Passage[]): Quotation[] {
  return passages.flatMap((passage, index) => {
    const lead = passage.sentences[passage.sentences.length - 1] ?? '';
    if (!/[：:]$/.test(lead) || !(forbiddenPlaces.test(lead) || isDuty({ passage, text: lead }))) return [];
    const text = withItems(lead, passage, passages.slice(index + 1));
    return text === undefined ? [] : [{ passage, text }];
  });
}

/** A deadline of an office that a reader can rely on: 自受理之日起十个工作日内作出决定. */
function isPromise(text: string): boolean {
  return (
    deadline.test(text) &&
    /作出|决定|办结|答复|审核|审查|拨付|发放|公示|公开|受理|核实|反馈/.test(text) &&
    !/责令|处罚|罚款/.test(text)
  );
}

/** The consequence of a breach belongs to the penal part; the ban itself comes before it. */
function isPenal({ title, around }: Passage): boolean {
  return [title, ...around.map((clause) => clause.title ?? '')].some((name) => /法律责任|罚则/.test(name));
}

function isForbidden({ text, passage }: Quotation): boolean {
  if (forbiddenActs.test(passage.lead) || forbiddenPlaces.test(text)) return true;
  if (passage.lead !== '') return false;
  if (/违反|规定的，由|责令|处罚|依法给予|比例不得|标准不得|另有规定/.test(text)) return false;
  return bans.test(text) && !chargesOffice(text);
}

/** 不得, and 禁止 where it is the verb: 禁止燃放的宣传 forbids nothing, and 逾期不予受理 states a deadline. */
const bans =
  /不得(?![^，。；]{0,2}(?:低于|少于|高于|超过))|(?:^|[，；：内外间中时上下]|人员|单位|个人|区域|场所|全面|一律|应当)(?:禁止|严禁)(?![^，。；]{0,20}(?:的?宣传|教育|工作))|不予(?:补贴|补助|奖励|登记|支持|享受)/;

function isDuty({ text, passage }: Quotation): boolean {
  if (/责令|处分|罚款|违反|追究/.test(text) || /条件|情形|措施|内容/.test(passage.lead)) return false;
  if (chargesOffice(text) || hasOffice(text)) return false;
  // Without a subject, approvals and investigations concern offices.
  // A service for these people is not their duty.
  if (/为[^，。；]{1,10}?(?:提供|专设|预留|优先|配备)/.test(text)) return false;
  const [subject = ''] = text.split(/应当(?!事人)|应(?!当)|须/);
  const isOwn = /^(?:申请|申领|申报|办理)|申请人|当事人|企业|单位|个人|居民|户主|经营者|业主/.test(subject);
  if (/审批|批准|出具|受理|核实|入户/.test(text) && !isOwn) return false;
  return (
    (/应当(?!事人)|须|应(?:于|在|提)/.test(text) &&
      /申请|提交|备案|登记|办理|报告|缴纳|签订|申报|携带|佩戴|提供[^，。]{0,16}(?:材料|信息|证明|资料|凭据|情况)/.test(
        text,
      )) ||
    (deadline.test(text) && /应|须|需要|请|截止|截至|逾期|提前/.test(text))
  );
}

/** 市级部门要在5个工作日内上传: an office in a later part of the sentence. */
function hasOffice(text: string): boolean {
  return /(?:部门|政府|机关|承办单位|责任单位|指导单位|经办机构|[救援]助机构|办公室|委员会|[省市县区][\u4E00-\u9FFF]{1,8}局)[^，。；]{0,12}?(?:应当|应在|要|须|负责)/.test(
    text,
  );
}

/** Time limits for applicants are more important than those for reports between offices. */
function weightOfPromise({ text }: Quotation): number {
  return (
    (/受理|申请|收到|投诉|举报/.test(text) ? 2 : 0) +
    (/决定|办结|答复|发放|拨付/.test(text) ? 1 : 0) -
    (/备案|上报|报送/.test(text) ? 1 : 0)
  );
}

function weightOfDuty({ text }: Quotation): number {
  return (
    (deadline.test(text) ? 3 : 0) +
    (/申请|申报|提交|办理|登记|备案/.test(text) ? 2 : 0) -
    (text.length > 90 ? 1 : 0)
  );
}

function weightOfBan({ text, passage }: Quotation): number {
  return (
    (/个人|企业|居民|单位|申请人|经营者/.test(text) ? 1 : 0) +
    (forbiddenActs.test(passage.lead) ? 2 : 0) +
    (forbiddenPlaces.test(text) ? 3 : 0) +
    (/^.{0,6}(?:其他|法律、法规)/.test(text) ? -3 : 0) -
    (text.length > 80 ? 1 : 0)
  );
}

/** Deadline in a sentence, if it names one. */
export function deadlineIn(text: string): string | undefined {
  return deadline.exec(text)?.[0];
}
