import { breathe } from '../breathe.js';
import { beginsWithUnit, keptRanges, runsOf } from './runs.js';

/** The last line of a heading, and of running text with its full stop, is no shorter. */
const headingEnd = 4;
const textEnd = 3;
const longestEnd = 8;
const longestPhrase = 6;

interface Segment {
  readonly segment: string;
  readonly index: number;
}
interface Segmenter {
  segment(text: string): Iterable<Segment>;
}

let segmenter: Segmenter | undefined;
/** A list is drawn again with every key that is typed above it, and its titles are the same: segmenting is most of that work. */
const known = new Map<string, readonly Segment[]>();
const mostKnown = 500;

/** Serves looks only: where a browser has no segmenter, lines end where the rules below see the end of a name. */
function segmentsOf(text: string): readonly Segment[] | undefined {
  const { Segmenter: Own } = Intl as unknown as {
    Segmenter?: new (locale: string, options: object) => Segmenter;
  };
  if (Own === undefined) return undefined;
  segmenter ??= new Own('zh-CN', { granularity: 'word' });
  let segments = known.get(text);
  if (segments === undefined) {
    segments = Array.from(segmenter.segment(text));
    if (known.size >= mostKnown) known.clear();
    known.set(text, segments);
  }
  return segments;
}

let isPrepared = false;

/** Has the browser read its dictionary, which takes long, in a task of its own: while a feed is on its way, not when it is drawn. */
export async function prepareWords(): Promise<void> {
  if (isPrepared) return;
  isPrepared = true;
  await breathe();
  segmentsOf('示例文件');
}

/** Closing marks begin no line. */
const closes = /^[，。、；：！？）》〉”’〕】％%—–～,;:!?)\]-]/;
/** Endings that a browser takes for words of their own: 德州市, 检察院, 旅游业, 毕业生, 一次性, 的. */
const clings = /^[市省县区州镇乡村局厅委院业者员人生车性化型率费级类的]$/;
/**
 * Opening marks, and what belongs to the word after it: 大气和水 | 污染物 would be read as two; 对, 十 and the 省 of
 * 转发省发展改革委 say nothing at the end of a line.
 */
const opens =
  /[（《〈“‘〔【([—–～-]$|第 ?$|^[和与及或].?$|^[对向由将把按省市县区]$|^[一二三四五六七八九十百两几]{1,3}$|^中共$/;
/** Verbs that pass on a document of the office named after them: 转发 | 省发展改革委. */
const handsOn = /^(?:关于)?(?:印发|转发|公布|批转|关于)$/;
/** Names end here, and here a title goes on, as far as can be seen without a dictionary. */
const nameEnds = /(人民政府|委员会|办公室|联合会|[省市县区镇乡局厅])(?=[\u4e00-\u9fff])/g;
const goesOn =
  /(关于(?:印发|转发|公布|批转)?|促进|加强|推进|实施|支持|开展|做好|建设|管理|[和与及或])(?=[\u4e00-\u9fff]{2})/g;

const markEnds = /([，、；：。！？])(?=[\u4e00-\u9fff])/g;

/** Text in words as the rules alone see them. */
function ruledWords(text: string): string[] {
  return text
    .replace(markEnds, '$1\n')
    .replace(nameEnds, '$1\n')
    .replace(goesOn, '\n$1')
    .split(/\n+/)
    .filter((word) => word !== '');
}

/** Words of a text without numbers: the browser's, put right by the rules; else those of the rules alone. */
function plainWords(text: string): string[] {
  return segmentsOf(text)?.map(({ segment }) => segment) ?? ruledWords(text);
}

/** A text in pieces between which a line may end: words, marks with the word they belong to, numbers with their units. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let isAfterNumber = false;
  for (const { text: run, kind } of runsOf(text)) {
    for (const word of kind === 'plain' ? plainWords(run) : [run]) {
      const last = words[words.length - 1];
      if (last !== undefined && joins(last, word, isAfterNumber)) words[words.length - 1] = last + word;
      else words.push(word);
      isAfterNumber = kind !== 'plain';
    }
  }
  return words;
}

function joins(last: string, word: string, isAfterNumber: boolean): boolean {
  return (
    closes.test(word) ||
    (clings.test(word) && !handsOn.test(last)) ||
    opens.test(last) ||
    (/\d$/.test(last) && (beginsWithUnit(word) || /^[至到\d.]/.test(word))) ||
    (/\d[至到]$/.test(last) && /^\d/.test(word)) ||
    (!isAfterNumber && word.length === 1 && last.length === 1)
  );
}

/** A word longer than this has to break somewhere on the narrowest line. */
export const longestWord = 8;

const onlyHan = /^[\u4e00-\u9fff]+[，。、；：！？）》”’〕】]*$/;

/**
 * If the rules find no word for long, pieces of four characters: most Chinese words have two characters, so that a line ends
 * inside fewer of them than if it ended anywhere.
 */
function evenPieces(word: string): string[] {
  if (word.length <= longestWord || !onlyHan.test(word)) return [word];
  const first = /^[和与及或]/.test(word) ? 5 : 4;
  return [word.slice(0, first), ...evenPieces(word.slice(first))];
}

/** A heading in pieces between which it may break: whole words, the last at least four characters long. */
export function headingWords(text: string): string[] {
  const seen = wordsOf(text);
  const words = segmentsOf('') === undefined ? seen.flatMap(evenPieces) : seen;
  while (words.length > 1 && (words[words.length - 1] ?? '').length < headingEnd) {
    const last = words.pop() ?? '';
    words[words.length - 1] += last;
  }
  return words;
}

/** Start of the end of a text that stays on one line: never inside a number or word, nor right after an opening or before a closing mark. */
export function tailStart(text: string): number {
  if (text.length < 7) return text.length;
  const last = Math.min(text.length - textEnd, startOfLast(text, 2));
  const first = text.length - longestEnd;
  const kept = keptRanges(text);
  const fits = (cut: number) =>
    cut >= first && !kept.some(([start, end]) => start < cut && cut < end) && !isBadCut(text, cut);
  for (let cut = last; cut >= text.length - longestPhrase; cut -= 1)
    if (/[，、；：]/.test(text.charAt(cut - 1)) && fits(cut)) return cut;
  const starts = segmentsOf(text)?.map(({ index }) => index);
  for (let cut = last; cut >= first; cut -= 1) if (starts?.includes(cut) !== false && fits(cut)) return cut;
  return text.length;
}

/** Start of the last `count` characters of a text; punctuation is not counted. */
function startOfLast(text: string, count: number): number {
  let start = text.length;
  for (let seen = 0; start > 0 && seen < count; ) {
    start -= 1;
    if (!/[，。、；：！？）》”’〕】,.;:!?)]/.test(text.charAt(start))) seen += 1;
  }
  return start;
}

function isBadCut(text: string, cut: number): boolean {
  const before = text.charAt(cut - 1);
  const after = text.charAt(cut);
  return (
    /[，。、；：！？）》”’〕%,;:!?)\udc00-\udfff]/.test(after) ||
    /[（《“‘〔(\d]/.test(before) ||
    (/[\dA-Za-z.:—-]/.test(after) && /[\dA-Za-z.:—-]/.test(before))
  );
}

/**
 * Text in quotation marks or between 《 and 》 is one phrase, and so is an addition in brackets at the end; one inside, as in
 * 乡镇（街道）和村（社区）, is not. 关于 begins the phrase that it governs, lest it be alone on a line; before the name of a document
 * 关于印发 is a phrase of its own.
 */
export function phrasesOf(text: string): string[] {
  return (
    text.match(
      /（[^（）]*）[，：；]?|关于(?:印发|转发|公布|批转)?(?=《)|(?:关于)?(?:《[^《》]*》|“[^“”]*”|（[^（）]{1,6}）(?=[\u4e00-\u9fff])|(?!关于)[^，：；？！（《“])+[，：；？！]*|关于|[，：；？！《“（]/g,
    ) ?? []
  );
}
