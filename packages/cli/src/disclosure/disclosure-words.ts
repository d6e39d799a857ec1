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

const bracketed = (names: string, before = '') =>
  new RegExp(
    `[（(【〔[]\\s*${before}(?:${names})[^）)】〕\\]]{0,12}[）)】〕\\]]?\\s*》?\\s*$|^[（(【〔[]\\s*(?:${names})\\s*[）)】〕\\]]`,
  );
/** A stage without brackets at the end of a name: 补贴办法征求意见稿, 补贴办法-讨论稿. */
const trailing = (names: string) => new RegExp(`(?:${names})\\d{0,3}\\s*》?\\s*$`);
const anyWords = '[^（(【〔[）)】〕\\]]{0,8}';
/** Stages of a text that only its office sees. */
export const internalStages =
  '送审稿|报审稿|报批稿|审议稿|审查稿|审核稿|讨论稿|论证稿|会签稿|汇报稿|初稿|代拟稿|草稿|内部稿|待审稿?';
const internalStage = bracketed(internalStages, anyWords);
const trailingInternal = trailing(`(?:${internalStages.replace('|待审稿?', '')})`);
/** Stages that the public is shown and that are in force no more than the others. */
const publicStages = `${anyWords}征求意见稿|${anyWords}草案|${anyWords}修[改订]稿|公示稿`;
const publicStage = bracketed(publicStages);
const trailingPublic = trailing('征求意见稿|修改稿|公示稿');
/** Names of files that say more: 补贴办法（内部）.md, 补贴办法-草稿.txt. */
const closedName = bracketed('内部|不予?公开|依申请公开|涉密|保密|绝密|机密|秘密');
const draftName = /(?:^|[-_ ])draft\d{0,3}$/i;

/** Whether a title belongs to an unissued text: a draft for comment, for discussion, for approval. */
export function isUnissuedTitle(title: string): boolean {
  return isInternalTitle(title) || publicStage.test(title) || trailingPublic.test(title);
}

/** Whether a title belongs to an internal text. */
export function isInternalTitle(title: string): boolean {
  return internalStage.test(title) || trailingInternal.test(title);
}

/** Lines of the head of a text among which its stage is: 示例市养老办法, （征求意见稿）. */
const headLines = 6;
const stageLine = new RegExp(`^[（(【〔[“"]?(?:${internalStages}|${publicStages})[）)】〕\\]”"]?$`);

/** The line at the head of a text that names its stage, as some have it below their title. */
export function stageInHead(text: string): string | undefined {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s#*_>\\]/g, ''))
    .filter((line) => line !== '')
    .slice(0, headLines)
    .find((line) => stageLine.test(line));
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
