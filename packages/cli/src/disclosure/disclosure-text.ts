import { statedOpenness } from './disclosure-fields.js';
import { type DisclosureWord, internalStages, readDisclosure } from './disclosure-words.js';

/** Lines of head and foot of an official document, where its 版头 and 附注 are. */
const edgeLines = 20;
/** Longest line that can be such a mark, in UTF-16 units. */
const longestMark = 120;
/** 秘密★1年, 机密（保密期限3年）, 绝密·启用前: a level with a term or a sign behind it, and nothing else. */
const secrecyMark =
  /^(?:密级[:：]?)?(?:绝密|机密|秘密)(?:[★☆*＊※·•∗].{0,8}|(?:\d{1,2}|[一二三四五六七八九十]{1,3})年|长期|[（(]?保密期限?.{1,8}|[（(].{1,8}[）)])?$/;
const internalMark = new RegExp(
  `^[【〔[（(]?(?:(?:内部(?:文件|资料|使用|参阅|材料|刊物|传阅|发行|掌握)|仅供(?:内部|领导)(?:使用|参考|参阅)|工作秘密|保密文件|注意保存|注意保密|严禁外传|不得外传|请勿外传|不得公开|请勿公开|${internalStages})[,，、]?)+[】〕\\]）)]?$`,
);
/** Notes after which some of the words are public: which, only a person can decide. */
const partlyPublic = /^(?:此件|本件)?(?:删减|部分|区分|脱密|节选|摘要)/;
const note = /[（(【〔[](?:此件|本件|此文件?|本文件?)([^（）()【】〔〕[\]]{2,12})[）)】〕\]]/;
const wholeNote =
  /^[（(【〔[]?(?:此件|本件)?(公开发布|主动公开|依申请公开|不予公开|不公开|不宜公开|内部|涉密)[】〕\]）)]?[。]?$/;
/** A field and its value: 公开方式：不公开, 是否公开|否. */
const labelled =
  /(?:^|[\s|，,；;])([\u4e00-\u9fff]{0,10}(?:公开|密)[\u4e00-\u9fff]{0,6})[:：|]+\s*([^\s|，,；;]{1,20})/g;
const option = /(?:主动公开|依申请公开|不予公开|不公开)/g;
const ticked = '[☑☒√✓✔■●◉]';

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
  if (!isEdge || line.length > longestMark) return undefined;
  const squeezed = line.replace(/\s+/g, '');
  const secret = secrecyMark.exec(squeezed) ?? internalMark.exec(squeezed);
  if (secret) return { openness: 'withheld', word: squeezed };
  const [whole, value = ''] = wholeNote.exec(squeezed) ?? [];
  const read = readDisclosure(value);
  if (whole !== undefined && read) return { openness: read, word: whole };
  return tickedOption(line) ?? labelledValue(line);
}

function labelledValue(line: string): Omit<DisclosureWord, 'line'> | undefined {
  for (const [found, name = '', value = ''] of line.matchAll(labelled)) {
    const openness = statedOpenness(name, value);
    if (openness === undefined || openness === 'unread' || openness === 'silent') continue;
    return { openness, word: found.trim().replace(/^[|，,；;]\s*/, '') };
  }
  return undefined;
}

/** □主动公开 ☑依申请公开 □不予公开, 主动公开（ ） 依申请公开（√）: which of several is ticked. */
function tickedOption(line: string): Omit<DisclosureWord, 'line'> | undefined {
  const options = line.match(option) ?? [];
  if (options.length < 2) return undefined;
  const isBefore = /(?:^|[:：|\s])[☑☒√✓✔■●◉□☐○◯]\s*$/.test(line.slice(0, line.search(option)));
  const chosen = options.filter((name) =>
    new RegExp(isBefore ? `${ticked}\\s*${name}` : `${name}\\s*[（(]?\\s*${ticked}`).test(line),
  );
  const [only, other] = chosen;
  if (only === undefined) return undefined;
  const openness = other === undefined ? readDisclosure(only) : undefined;
  return openness ? { openness, word: line } : { word: line };
}

/** No mark is as long as this with its markup; only a note may be inside a longer line. */
const longestLine = 1000;

function withoutMarkup(line: string): string {
  if (line.length > longestLine) return line.trim();
  return line
    .replace(/^[\s>#|*_-]+|[\s|*_]+$/g, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\s*\|\s*/g, '|')
    .trim();
}
