/** Disclosure of a document according to its source. `closed`: not public, without a stated reason. */
export type Openness = 'proactive' | 'onRequest' | 'withheld' | 'closed';

/** A statement of a source about the disclosure of the document. */
export interface DisclosureWord {
  /** Absent if the value of a disclosure field is not understood. */
  openness?: Openness;
  /** The word as found, with its field. */
  word: string;
  /** Field of the source, or line of the text from 1. */
  field?: string;
  line?: number;
}

const values: readonly (readonly [RegExp, Openness])[] = [
  [/^(?:依申请|申请公开|on ?request\b|onRequest)/i, 'onRequest'],
  // 不公开, 不对外公开, 不上网, 暂缓公开, 非主动公开, but not 不涉密 and 不限.
  [
    /^(?:(?:不(?![涉限])|未|非|免|暂不|暂缓|缓)[^，,、；;]{0,5}(?:公开|公布|上网|对外)|不予|withheld\b|non-?public\b)/i,
    'withheld',
  ],
  [/^(?:绝密|机密|秘密|涉密|工作秘密|内部|仅供内部使用|保密|敏感)/, 'withheld'],
  // 此件发至县团级: a list of recipients.
  [/^(?:只|仅)?(?:发至|传达[到至]|印发至)|^(?:仅(?:限|供)|限(?:于|本))/, 'withheld'],
  [
    /^(?:主动公开|公开发布|全[文部]公开|(?:面?向)?(?:全)?社会(?:公众|公开)?$|(?:面?向)?(?:全)?社会公开|(?:可以?)?公开(?=$|[，,])|不限制?$|proactive$|public$)/i,
    'proactive',
  ],
];
/** Words for partial disclosure, which a person must decide. */
const limited = /删减|部分|区分|脱密|节选|摘要|不含|除外|除.{1,12}外|其余|附件.{0,6}(?:不|依申请|另)/;

/** Parses the value of a field on disclosure, such as 公开属性 or 密级; `undefined` for partial disclosure. */
export function readDisclosure(value: string): Openness | undefined {
  const plain = value
    .replace(/^[\s【〔[（("“]*(?:此件|本件|此文件?|本文件?)?|[\s】〕\]）)"”。]+$/g, '')
    .replace(/\s+(?=[\u4e00-\u9fff])/g, '');
  const openness = values.find(([pattern]) => pattern.test(plain))?.[1];
  return openness === 'proactive' && limited.test(plain) ? undefined : openness;
}

const bracketed = (names: string) =>
  new RegExp(`[（(【〔[]\\s*(?:${names})[^）)】〕\\]]{0,12}[）)】〕\\]]?\\s*$`);
/** Stages of an internal text. */
export const internalStages = '送审稿|报审稿|审议稿|讨论稿|初稿|代拟稿|草稿|内部稿';
const internalStage = bracketed(internalStages);
/** Stages of a published draft, which is not in force either. */
const publicStage = bracketed('[^（(【〔[）)】〕\\]]{0,8}征求意见稿|(?:修[订改])?草案|修改稿');
/** File names of internal texts and drafts: 补贴办法（内部）.md, 补贴办法-草稿.txt. */
const closedName = bracketed('内部|不予?公开|依申请公开|涉密|保密|绝密|机密|秘密');
const draftName = /(?:^|[-_ ])(?:草稿|送审稿|讨论稿|征求意见稿|draft)\d{0,3}$/i;

/** Whether a title belongs to an unissued text: a draft for comment, for discussion, for approval. */
export function isUnissuedTitle(title: string): boolean {
  return internalStage.test(title) || publicStage.test(title);
}

/** Whether a title belongs to an internal text. */
export function isInternalTitle(title: string): boolean {
  return internalStage.test(title);
}

/** Whether a file name, without extension, belongs to an unissued or internal text. */
export function isClosedName(name: string): boolean {
  return isUnissuedTitle(name) || closedName.test(name) || draftName.test(name);
}

const rank: readonly (Openness | undefined)[] = ['withheld', 'closed', 'onRequest', undefined, 'proactive'];

/** The most restrictive of several statements: in doubt a document is not published. */
export function mostClosed(words: readonly DisclosureWord[]): DisclosureWord | undefined {
  return [...words].sort((a, b) => rank.indexOf(a.openness) - rank.indexOf(b.openness))[0];
}
