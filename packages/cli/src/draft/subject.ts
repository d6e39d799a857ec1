import type { Passage } from './passages.js';

/** A sentence of the policy with where it stands. */
export interface Quotation {
  passage: Passage;
  text: string;
}

export function quotationsOf(passages: readonly Passage[]): Quotation[] {
  return passages.flatMap((passage) => passage.sentences.map((text) => ({ passage, text })));
}

const offices =
  /(?:政府|部门|联合会|卫生机构|医院|签约团队|机关|主管|办公室|委员会|办事处|法院|检察院|领导小组|工作人员|市、县|各级|[省市县区][\u4E00-\u9FFF]{1,10}[局委办厅]|[局委厅]会同)/;

/** Whether a sentence charges an office rather than the people and enterprises it serves. */
export function chargesOffice(sentence: string): boolean {
  const subject =
    /^(.*?)(?:应当|不得|负责|可以|必须|按照|依照|自收到|自受理|对|将|会同|加强|建立)/.exec(sentence)?.[1] ??
    '';
  return offices.test(subject) && !/(?:向|经|由)[^，]*$/.test(subject);
}

/** Sections that only frame a text: their sentences are not what a reader has to know. */
export function isFrame(title: string): boolean {
  return /^(?:总则|附则|总体要求|指导思想|基本原则|(?:工作|总体|主要|发展|年度)?目标$|组织(?:保障|领导|实施)|监督(?:检查|管理|和管理|与管理|与考核|保障)?$|考核|保障措施|工作要求|法律责任|罚则|其他|其它|.{0,4}监督管理和附则)/.test(
    title,
  );
}

export const grants =
  /补贴|补助|奖励|奖补|贴息|减免|免收|免费|优惠|优先(?!发展)|享受|资助|救助|可以申请|可以申领|免申即享|予以保障/;

/** The clause of a sentence as an interpretation refers to it. */
export function refTo({ anchor }: Passage): { clauses?: { anchor: string }[] } {
  return anchor === '' ? {} : { clauses: [{ anchor }] };
}

export function clauseOf({ anchor }: Passage): { clause?: { anchor: string } } {
  return anchor === '' ? {} : { clause: { anchor } };
}

/** The best of a list in the order in which they stand. */
export function bestInOrder<T>(items: readonly T[], weightOf: (item: T) => number, most: number): T[] {
  const weighed = items.map((item, index) => ({ item, index, weight: weightOf(item) }));
  return weighed
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
