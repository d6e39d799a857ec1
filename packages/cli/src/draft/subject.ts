import type { Passage } from './passages.js';

/** A sentence of the policy with its place. */
export interface Quotation {
  passage: Passage;
  text: string;
}

export function quotationsOf(passages: readonly Passage[]): Quotation[] {
  // A question, as in a text of questions and answers, states nothing; nor does a remark in brackets.
  return passages.flatMap((passage) =>
    passage.sentences
      .filter((text) => !/[？?]$|^[（(].*[）)]$/.test(text))
      .map((text) => ({ passage, text })),
  );
}

const offices =
  /(?:政府|部门|指导单位|经办机构|[救援]助机构|登记机关|承办单位|牵头单位|责任单位|主办单位|各县|各市|各区|各地|联合会|卫生机构|医院|签约团队|机关|主管|办公室|委员会|办事处|法院|检察院|领导小组|工作人员|市、县|各级|[省市县区][\u4E00-\u9FFF]{1,10}[局委办厅]|[局委厅]会同)/;

/** Whether a sentence obliges an office rather than the people and enterprises it serves. */
export function chargesOffice(sentence: string): boolean {
  // 申请供养，由本人向乡镇人民政府提出: an act of the applicant, whichever office is named.
  if (/^(?:申请|申领|申报|办理)/.test(sentence)) return false;
  const subject =
    /^(.*?)(?:应当(?!事人)|应(?!当事|急|届|用|对|聘)|要(?!求|素|闻|点)|须|不得|负责|可以|必须|按照|依照|自收到|自受理|对|将|会同|加强|建立)/.exec(
      sentence,
    )?.[1] ?? '';
  return offices.test(subject) && !/(?:向|经(?!办|营|济|费|常|纪)|由)[^，]*$/.test(subject);
}

/** Sections that only frame a text: readers do not need their sentences. */
export function isFrame(title: string): boolean {
  return /^(?:总则|附则|总体要求|指导思想|基本原则|(?:工作|总体|主要|发展|年度)?目标$|总体方案$|总体思路|组织(?:保障|领导|实施)|加强组织|强化组织|健全组织|监督(?:检查|管理|和管理|与管理|与考核|保障)?$|考核|保障措施|工作要求|法律责任|罚则|保障(?:机制|措施)|工作保障|其他|其它|.{0,4}监督管理和附则)/.test(
    title.replace(/\s/g, ''),
  );
}

export const grants =
  /补贴|补助|奖励|奖补|贴息|减免|免收|免费|优惠|优先(?!发展)|享受|资助|救助|可以申请|可以申领|免申即享|予以保障/;

/** The clause of a sentence, as a reference of an interpretation. */
export function refTo({ anchor }: Passage): { clauses?: { anchor: string }[] } {
  return anchor === '' ? {} : { clauses: [{ anchor }] };
}

export function clauseOf({ anchor }: Passage): { clause?: { anchor: string } } {
  return anchor === '' ? {} : { clause: { anchor } };
}

/** The best entries of a list, in the order of the list. */
export function bestInOrder<T>(items: readonly T[], weightOf: (item: T) => number, most: number): T[] {
  const weighed = items.map((item, index) => ({ item, index, weight: weightOf(item) }));
  return weighed
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** 载体建设。 before the sentences that say more: as short as a heading, and intended as one. */
export function isTheme(sentence: string): boolean {
  return (
    sentence.length <= 16 &&
    /[\u4E00-\u9FFF]。$/.test(sentence) &&
    !/[，,\d：]|应|不得|可以|禁止|必须|给予|施行|执行|有权|负责|为|是|按|由/.test(sentence)
  );
}

/** The heading at the beginning of a paragraph, if there is one. */
export function themeOf({ sentences }: Passage): string | undefined {
  const [first = '', ...rest] = sentences;
  return rest.length > 0 && isTheme(first) ? first.slice(0, -1) : undefined;
}
