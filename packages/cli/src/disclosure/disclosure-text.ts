import { statedOpenness } from './disclosure-fields.js';
import { type DisclosureWord, internalStages, readDisclosure } from './disclosure-words.js';

/** Number of lines at the head and foot of an official document that contain its 版头 and 附注. */
const edgeLines = 20;
/** Maximum length of such a mark, in UTF-16 units. */
const longestMark = 120;
const level = '(?:绝密|机密|秘密)';
const urgency = '(?:特急|加急|特提|急件)?';
/** 秘密★1年, 机密（保密期限3年）, 绝密·启用前, 000012 机密 特急: a level, optionally with a term or a sign after it. */
const secrecyMark = new RegExp(
  `^(?:(?:份号[:：]?)?\\d{3,6})?${urgency}(?:密级[:：]?)?${level}(?:[★☆*＊※·•∗].{0,8}|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})年|长期|[（(]?保密期限?.{1,8}|[（(].{1,8}[）)])?${urgency}$`,
);
const internal =
  '内部(?:文件|资料|使用|参阅|参考|材料|刊物|传阅|发行|发放|掌握|交流|学习|文稿|件)|工作秘密|保密文件|敏感信息';
/** Readers whom a mark names are not everybody. */
const insiders =
  '(?:内部|领导|工作人员|党政机关|机关|干部|本(?:单位|系统|部门|机关|局|委|办|级)|各?成员单位|本(?=[县市区]))';
const internalMark = new RegExp(
  `^[【〔[（(]?(?:(?:会议(?:材料|文件|资料)|仅供参考)[,，、]?)?(?:(?:(?:此|本)(?:件|文件|资料|材料)?(?:属于?|为|系)?)?(?:${[
    internal,
    `[仅只]?[供限]于?${insiders}[^,，。]{0,8}(?:使用|参考|参阅|传阅|查阅|阅知|掌握|交流|学习|发放|发行|印发|下发)`,
    '注意保存|注意保密|不(?:得|宜)?对外[公发][开布]',
    '(?:严禁|不得|请勿|禁止|切勿|不准)(?:对?外传|公开|转发|扩散|外泄|传播|上网)',
    '(?:阅|会|用)后(?:请?(?:收回|退回|交回|销毁)|即焚)',
    internalStages,
  ].join('|')})[,，、]?)+[】〕\\]）)]?$`,
);
const note = /[（(【〔[](?:此件|本件|此文件?|本文件?)([^（）()【】〔〕[\]]{2,40})[）)】〕\]]/;
/** 此件有限公开, 此件删减后公开: any note on disclosure. 公开征求意见 is something else. */
const notesDisclosure = /^[^，,]{0,8}(?:公开(?!征|招)|上网)/;
const wholeNote =
  /^[（(【〔[]?(?:此件|本件|本文件)?((?:主动|依申请|全文|可以?)?公开|(?:公开|主动公开)发布|[不非未免暂缓][^，,。]{0,5}(?:公开|公布|上网)(?:发布)?|[只仅]?(?:发至|印发至|传达[到至])[^，,。]{1,10}|内部|涉密)[】〕\]）)]?[。]?$/;
/** A field and its value: 公开方式：不公开, 是否公开|否. */
const labelled =
  /(?:^|[\s|，,；;])([\u4e00-\u9fff]{0,10}(?:公开|密)[\u4e00-\u9fff]{0,6})[:：|]+\s*([^\s|，,；;]{1,20})/g;
const option =
  /(?:主动公开|依申请公开|不予公开|不宜公开|不公开|(?<![\u4e00-\u9fff])公开(?![\u4e00-\u9fff]))/g;
const ticked = '[☑☒√✓✔■●◉]';
const box = '[☑☒√✓✔■●◉□☐○◯]';
/** 此件公开 □是 ☑否. */
const tickedAnswer = new RegExp(
  `([\\u4e00-\\u9fff]{0,10}公开[\\u4e00-\\u9fff]{0,6})[:：\\s]*(?=${box})[^是否]{0,4}[是否].*${box}`,
);

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
  if (noted && openness) return { openness, word: noted[0] };
  if (noted?.[1] !== undefined && notesDisclosure.test(noted[1])) return { word: noted[0] };
  if (!isEdge || line.length > longestMark) return undefined;
  const squeezed = line.replace(/\s+/g, '');
  const secret = secrecyMark.exec(squeezed) ?? internalMark.exec(squeezed);
  if (secret) return { openness: 'withheld', word: squeezed };
  const [whole, value = ''] = wholeNote.exec(squeezed) ?? [];
  const read = readDisclosure(value);
  if (whole !== undefined && read) return { openness: read, word: whole };
  return tickedOption(line) ?? tickedYesOrNo(line) ?? labelledValue(line);
}

function labelledValue(line: string): Omit<DisclosureWord, 'line'> | undefined {
  for (const [found, name = '', value = ''] of line.matchAll(labelled)) {
    const openness = statedOpenness(name, value);
    if (openness === undefined || openness === 'silent') continue;
    const word = found.trim().replace(/^[|，,；;]\s*/, '');
    if (openness !== 'unread') return { openness, word };
    // 公开方式：网站 is no word on who may read; 公开类型：部分公开 is one that is not understood.
    if (/公开/.test(value) || /范围/.test(name)) return { word };
  }
  return undefined;
}

function tickedYesOrNo(line: string): Omit<DisclosureWord, 'line'> | undefined {
  const [, name = ''] = tickedAnswer.exec(line) ?? [];
  const answer = new RegExp(`${ticked}\\s*([是否])`).exec(line)?.[1];
  if (name === '' || answer === undefined) return undefined;
  const openness = statedOpenness(name, answer);
  return openness === undefined || openness === 'silent' || openness === 'unread'
    ? undefined
    : { openness, word: line };
}

/** □主动公开 ☑依申请公开 □不予公开, 主动公开（ ） 依申请公开（√）: which of several is ticked. */
function tickedOption(line: string): Omit<DisclosureWord, 'line'> | undefined {
  const options = line.match(option) ?? [];
  if (options.length < 2) return undefined;
  const isBefore = new RegExp(`(?:^|[:：|\\s])${box}\\s*$`).test(line.slice(0, line.search(option)));
  const chosen = options.filter((name) =>
    new RegExp(
      isBefore ? `${ticked}\\s*${name}` : `(?<![\\u4e00-\\u9fff])${name}\\s*[（(]?\\s*${ticked}`,
    ).test(line),
  );
  const [only, other] = chosen;
  if (only === undefined) return undefined;
  const openness = other === undefined ? readDisclosure(only) : undefined;
  return openness ? { openness, word: line } : { word: line };
}

/** Maximum length of a line with a mark, markup included; only notes occur in longer lines. */
const longestLine = 1000;

function withoutMarkup(line: string): string {
  if (line.length > longestLine) return line.trim();
  return line
    .replace(/^[\s>#|*_-]+|[\s|*_]+$/g, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\s*\|\s*/g, '|')
    .trim();
}
