import { html } from 'lit';

/** A piece of text; what is kept stays on one line. */
export interface Run {
  readonly text: string;
  /** A year is kept together like a number, but is no figure to set off. */
  readonly kind: 'plain' | 'number' | 'year';
}

const units =
  '%|‰|个百分点|℃|摄氏度|个工作日|个自然日|平方米|平方公里|立方米|公里|万亩|万元|亿元|万吨|万户|万人次?|万家|元|年|个月|月|日|天|周岁|岁|时|小时|分钟|户|家|人次?|名|个|项|条|次|件|类|步|档|张|套|亩|吨|分|倍|处|部|批|期|米|毫升|升|级';
const bounds = '最高|最低|不少于|不超过|不低于|不高于|低于|高于|超过|至少|累计|达到';
/** Its one group makes `split` keep what it finds. */
const numbers = new RegExp(
  `((?:${bounds})?(?:第?\\d+[条项款章节]|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}:\\d{2}(?:[至到—–~～-]+\\d{1,2}:\\d{2})?|\\d[\\d,.]*(?:[至到—–~～-]\\d[\\d,.]*)?(?:${units})?))`,
  'g',
);
/** The last line of a heading, and of running text with its full stop, is no shorter. */
const headingEnd = 4;
const textEnd = 3;
const longestEnd = 8;
const longestPhrase = 6;

/** Text in runs, a number with its unit being one. */
export function runsOf(text: string): Run[] {
  return text
    .split(numbers)
    .map((words, index): Run => ({ text: words, kind: index % 2 === 0 ? 'plain' : kindOf(words) }))
    .filter((run) => run.text !== '');
}

const kindOf = (words: string) => (/^(?:19|20)\d\d年/.test(words) ? 'year' : 'number');

/** Where the end of a text begins that a line end must not part: never inside a number or word, nor right after an opening or before a closing mark. */
export function tailStart(text: string): number {
  if (text.length < 7) return text.length;
  const last = text.length - textEnd;
  const first = text.length - longestEnd;
  const kept = Array.from(text.matchAll(numbers));
  const fits = (cut: number) =>
    cut >= first &&
    !kept.some(({ index, 0: words }) => index < cut && cut < index + words.length) &&
    !isBadCut(text, cut);
  for (let cut = last; cut >= text.length - longestPhrase; cut -= 1)
    if (/[，、；：]/.test(text.charAt(cut - 1)) && fits(cut)) return cut;
  const starts = segmentsOf(text)?.map(({ index }) => index);
  for (let cut = last; cut >= first; cut -= 1) if (starts?.includes(cut) !== false && fits(cut)) return cut;
  return text.length;
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

/** Running text, set so that numbers keep their units and no last line is a single character. */
export function prose(text: string): unknown {
  const cut = tailStart(text);
  const tail = text.slice(cut);
  return [
    renderRuns(text.slice(0, cut)),
    tail === '' || tail.length >= longestEnd
      ? renderRuns(tail)
      : html`<span class="nb">${renderRuns(tail)}</span>`,
  ];
}

/** 见第六条第（三）项 in the steps between which it may break. */
export function reference(words: string): unknown {
  return words
    .split(/(第[（(][^）)]*[）)].)/)
    .filter(Boolean)
    .map(keepShort);
}

const bound = new RegExp(`^(${bounds})`);

/** In the narrowest columns a number may stand below what bounds it: 不少于 | 15平方米. */
function renderRuns(text: string): unknown[] {
  return runsOf(text).map(({ text: words, kind }) =>
    kind === 'plain'
      ? words
      : html`<span class=${kind === 'number' ? 'n' : ''}>${words
          .split(bound)
          .filter(Boolean)
          .map((part) => html`<span class="nb">${part}</span>`)}</span>`,
  );
}

interface Segment {
  readonly segment: string;
  readonly index: number;
}
interface Segmenter {
  segment(text: string): Iterable<Segment>;
}

let segmenter: Segmenter | undefined;

/** Only for beauty: where a browser has no segmenter, headings break between any two characters. */
function segmentsOf(text: string): Segment[] | undefined {
  const { Segmenter: Own } = Intl as unknown as {
    Segmenter?: new (locale: string, options: object) => Segmenter;
  };
  if (Own === undefined) return undefined;
  segmenter ??= new Own('zh-CN', { granularity: 'word' });
  return Array.from(segmenter.segment(text));
}

/** Closing marks, and what a browser takes for a word of its own but ends the one before: 德州市, 检察院, 旅游业, 的. */
const clings = /^(?:[，。、；：！？）》”’〕％%—–～,;:!?)-]|[市省县区州镇乡村局厅委院业者员的]$)/;
/** Opening marks, and what joins the word after it to the one before: 大气和水 | 污染物 would be read as two. */
const opens = /[（《“‘〔(第—–～-]$|^[和与及或].?$/;
const unitWord = new RegExp(`^(?:${units})`);

/** A heading in pieces between which it may break: whole words, the last at least four characters long. */
export function headingWords(text: string): string[] | undefined {
  const segments = segmentsOf(text);
  if (segments === undefined) return undefined;
  const words: string[] = [];
  for (const { segment } of segments) {
    const last = words[words.length - 1];
    const joins =
      last !== undefined &&
      (clings.test(segment) ||
        opens.test(last) ||
        (/\d$/.test(last) && (unitWord.test(segment) || /^[至到\d.]/.test(segment))) ||
        (/\d[至到]$/.test(last) && /^\d/.test(segment)) ||
        (segment.length === 1 && last.length === 1));
    if (joins) words[words.length - 1] += segment;
    else words.push(segment);
  }
  while (words.length > 1 && (words[words.length - 1] ?? '').length < headingEnd) {
    const last = words.pop() ?? '';
    words[words.length - 1] += last;
  }
  return words;
}

/** A headline that breaks between words; phrases after a comma stay whole where they fit. */
export function headline(text: string): unknown {
  const phrases = phrasesOf(text);
  if (phrases.length < 2) return breakable(text);
  return phrases.map((phrase) => html`<span class="ph">${breakable(phrase)}</span>`);
}

/** What stands in quotation marks or between 《 and 》 is one phrase, and so is what is added in brackets. */
function phrasesOf(text: string): string[] {
  return (
    text.match(
      /（[^（）]*）[，：；]?|(?:《[^《》]*》|“[^“”]*”|[^，：；？！（《“])+[，：；？！]*|[，：；？！《“（]/g,
    ) ?? []
  );
}

function breakable(text: string): unknown {
  const words = headingWords(text);
  if (words === undefined) return prose(text);
  return words.map((word, index) => (index === 0 ? keepShort(word) : html`<wbr />${keepShort(word)}`));
}

/** A word longer than a line of the narrowest picture has to break somewhere. */
function keepShort(word: string): unknown {
  return word.length > 8 ? word : html`<span class="nb">${word}</span>`;
}
