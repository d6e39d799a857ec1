/** Disclosure of a document by the words of its source. `closed`: not public, without a reason. */
export type Openness = 'proactive' | 'onRequest' | 'withheld' | 'closed';

/** A word of a source on who may read the document. */
export interface DisclosureWord {
  /** Absent if the field is one of disclosure, but its value is not understood. */
  openness?: Openness;
  /** The word as found, with its field. */
  word: string;
  /** Field of the source, or line of the text from 1. */
  field?: string;
  line?: number;
}

const closed =
  /^(?:绝密|机密|秘密|涉密|工作秘密|内部|内部文件|内部资料|内部使用|内部公开|仅供内部使用|保密|敏感)/;
const values: readonly (readonly [RegExp, Openness])[] = [
  [/^(?:依\s*申\s*请|申请公开|on ?request\b|onRequest)/i, 'onRequest'],
  [
    /^(?:不予?公开|不宜公开|免予公开|暂不公开|不予|不公开发布|非公开|未公开|withheld\b|non-?public\b)/i,
    'withheld',
  ],
  [closed, 'withheld'],
  // 此件发至县团级: who may read it is counted out.
  [/^(?:发至|传达[到至]|印发至|仅(?:限|供)|限(?:于|本))/, 'withheld'],
  [/^(?:主动公开|公开发布|全文公开|向?社会公开|全部公开|公开$|proactive$|public$)/i, 'proactive'],
];

/** Reads the value of a field on disclosure, such as 公开属性 or 密级. */
export function readDisclosure(value: string): Openness | undefined {
  const plain = value.replace(/^[\s【〔[（("“]*(?:此件|本件|此文件?|本文件?)?|[\s】〕\]）)"”。]+$/g, '');
  return values.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Names of fields that speak of disclosure; without spaces, underscores and hyphens, in lower case. */
const disclosureField =
  /^(?:disclosure|公开(?:属性|方式|类型|范围|类别|形式|选项|程度|级别|性质|情况)|(?:政府)?信息公开(?:属性|方式|类型|类别|选项)|opentype|publictype|publicity|openness|disclosuretype)$/;
const secrecyField =
  /^(?:密级|秘级|保密级别|保密等级|涉密等级|涉密级别|定密|secrecy|secretlevel|securitylevel|confidentiality)$/;
/** Fields that close a document when they are set, and fields that close it when they are not. */
const closedIfTrue =
  /^(?:(?:is)?(?:draft|private|hidden|secret|deleted|confidential|internal|unpublished|trashed)|(?:是否)?(?:草稿|内部|涉密|保密|隐藏|删除|已删除|内部文件))$/;
const closedIfFalse =
  /^(?:(?:is)?(?:published|publish|public|visible|open|opened|display|displayed|show)|(?:是否)?(?:公开|发布|已发布|主动公开|公开发布|对外公开|显示|上网))$/;
const statusField =
  /^(?:(?:post|publish|article|doc|page|news|publication)?(?:status|state)|visibility|(?:发布|审核|文章|稿件|信息)?状态)$/;
const closedStatus =
  /^(?:auto-?draft|draft|private|pending.*|in[- ]?review|review|unpublished|hidden|trash(?:ed)?|deleted|future|scheduled|password|protected|internal|restricted|confidential|archived draft|草稿|待审核?|审核中|未审核|未通过|退回|未发布|待发布|暂存|已?撤回|已?撤稿|已?下线|已?删除|私密|内部|不公开|未公开|隐藏)$/i;
/** Fields that name readers; anything but everybody is somebody less. */
const readersField =
  /^(?:(?:阅读|查看|访问|浏览)?权限|(?:知悉|传达|发放|发送|阅读|公开发布)范围|access|readers?|roles?|permissions?)$/;
const everybody =
  /^(?:公开|所有人|全部|全体|不限|无限制|公众|社会公众|任何人|游客|everyone|anyone|public|all|\*)/i;
const someReaders =
  /仅|内部|本(?:局|单位|部门|级|机关|系统|县|市)|限|处级|科级|县团级|机关|管理员|会员|登录|internal|private|admin|member|staff/i;

/** Folders and titles that say that a text is not finished or not for everybody. */
const closedFolder =
  /(?:^|\/)(?:_?drafts?|草稿箱?|未发布|待发布|待审核?|送审|内部(?:资料|文件)?|不公开|依申请公开|涉密|保密|回收站|trash|private|internal)(?=\/)/i;
const titleField = /^(?:title|标题|文件标题|文件名称)$/;
const stage = (names: string) =>
  new RegExp(`[（(【〔[]\\s*(?:${names})[^）)】〕\\]]{0,12}[）)】〕\\]]?\\s*$`);
const internalStage = stage('送审稿|报审稿|审议稿|讨论稿|初稿|代拟稿|草稿|内部稿');
/** Stages that the public is shown and that are in force no more than the others. */
const publicStage = stage('(?:公开)?征求意见稿|草案|修改稿');

/** Whether a title names a text that was not issued: a draft for comment, for discussion, for approval. */
export function isUnissuedTitle(title: string): boolean {
  return internalStage.test(title) || publicStage.test(title);
}

const secretField = /^(?:password|passwd|postpassword|访问密码|密码)$/;

const yes = /^(?:true|1|yes|y|on|是|有|真|已.*)$/i;
const no = /^(?:false|0|no|n|off|否|无|未.*|不.*|假)$/i;

/** Disclosure by the fields of a source, nested fields included. */
export function disclosureInFields(fields: Readonly<Record<string, unknown>>, depth = 0): DisclosureWord[] {
  return Object.entries(fields).flatMap(([name, value]): DisclosureWord[] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // A field in a field is found by the line of the outer one.
      const inner = depth < 2 ? disclosureInFields({ ...value }, depth + 1) : [];
      return inner.map((word) => ({ ...word, field: name }));
    }
    const text = Array.isArray(value) ? value.join('、') : String(value ?? '').trim();
    const openness = opennessOf(name.replace(/[\s_-]/g, '').toLowerCase(), text);
    if (openness === undefined) return [];
    const found = { word: `${name}: ${text.slice(0, 40)}`, field: name };
    return [openness === 'unread' ? found : { openness, ...found }];
  });
}

function opennessOf(name: string, value: string): Openness | 'unread' | undefined {
  if (value === '' || value === 'null') return undefined;
  if (disclosureField.test(name)) return readDisclosure(value) ?? 'unread';
  if (secrecyField.test(name)) return closed.test(value) ? 'withheld' : undefined;
  if (closedIfTrue.test(name)) return yes.test(value) ? 'closed' : undefined;
  if (closedIfFalse.test(name)) return no.test(value) ? 'closed' : undefined;
  if (statusField.test(name) || name === 'layout') return closedStatus.test(value) ? 'closed' : undefined;
  if (readersField.test(name)) {
    if (closedStatus.test(value)) return 'closed';
    if (everybody.test(value)) return undefined;
    return someReaders.test(value) ? 'closed' : 'unread';
  }
  if (name === 'path') return closedFolder.test(value) ? 'closed' : undefined;
  if (titleField.test(name)) return internalStage.test(value) ? 'closed' : undefined;
  return secretField.test(name) ? 'closed' : undefined;
}

/** Lines of head and foot of an official document, where its 版头 and 附注 are. */
const edgeLines = 20;
const secrecyMark = /^(?:密级[:：]?)?(绝密|机密|秘密)(?:[★☆*＊].{0,8}|\d{1,2}年|长期|[（(].{1,8}[）)])?$/;
const internalMark =
  /^[【〔[（(]?(?:(?:内部(?:文件|资料|使用|参阅|材料|刊物|传阅)|仅供内部(?:使用|参考|参阅)|工作秘密|注意保存|注意保密|严禁外传|不得外传|请勿外传|不得公开|请勿公开)[,，、]?)+[】〕\]）)]?$/;
/** Notes after which some of the words are public: which, only a person can decide. */
const partlyPublic = /^(?:此件|本件)?(?:删减|部分|区分|脱密|节选|摘要)/;
const note = /[（(【〔[](?:此件|本件|此文件?|本文件?)([^（）()【】〔〕[\]]{2,12})[）)】〕\]]/;
const wholeNote = /^(?:此件|本件)?(公开发布|主动公开|依申请公开|不予公开|不公开|不宜公开|内部|涉密)[。]?$/;
const labelled =
  /(?:^|[\s|，,；;])(?:信息)?(?:公开(?:属性|方式|类型|范围|类别|形式|选项)|密级)[:：|]+(主动公开|公开发布|依申请公开|不予公开|不公开|不宜公开|免予公开|内部|涉密|绝密|机密|秘密)/;

/** Disclosure by the lines of a text: 秘密★1年, （此件依申请公开）, 公开方式：不公开. */
export function disclosureInText(text: string): DisclosureWord[] {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: withoutMarkup(line) }));
  const written = lines.filter((line) => line.text !== '');
  return written.flatMap((line, index): DisclosureWord[] => {
    const isEdge = index < edgeLines || index >= written.length - edgeLines;
    const found = opennessOfLine(line.text, isEdge);
    return found ? [{ ...found, line: line.line }] : [];
  });
}

function opennessOfLine(line: string, isEdge: boolean): Omit<DisclosureWord, 'line'> | undefined {
  const noted = note.exec(line);
  const openness = noted?.[1] === undefined ? undefined : readDisclosure(noted[1]);
  if (noted?.[1] !== undefined && partlyPublic.test(noted[1])) return { word: noted[0] };
  if (noted && openness) return { openness, word: noted[0] };
  if (!isEdge || line.length > 120) return undefined;
  const squeezed = line.replace(/\s+/g, '');
  const secret = secrecyMark.exec(squeezed) ?? internalMark.exec(squeezed);
  if (secret) return { openness: 'withheld', word: squeezed };
  const [word, value] = wholeNote.exec(squeezed) ?? labelled.exec(line) ?? [];
  const read = value === undefined ? undefined : readDisclosure(value);
  return read && word !== undefined ? { openness: read, word: word.trim() } : undefined;
}

function withoutMarkup(line: string): string {
  return line
    .replace(/^[\s>#|*_-]+|[\s|*_]+$/g, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\s*\|\s*/g, '|')
    .trim();
}

const rank: readonly (Openness | undefined)[] = ['withheld', 'closed', 'onRequest', undefined, 'proactive'];

/** Of several words the one that closes most: whoever is in doubt does not publish. */
export function mostClosed(words: readonly DisclosureWord[]): DisclosureWord | undefined {
  return [...words].sort((a, b) => rank.indexOf(a.openness) - rank.indexOf(b.openness))[0];
}
