/** A piece of text; what is kept stays on one line. */
export interface Run {
  readonly text: string;
  /** A year or a document number is kept together like a number, but is no figure to set off. */
  readonly kind: 'plain' | 'number' | 'name';
}

const units =
  '%|％|‰|个百分点|℃|摄氏度|个工作日|个自然日|平方米|平方公里|立方米|公里|万亩|万元|亿元|万吨|万户|万人次?|万家|元|年|个月|月|日|天|周岁|岁|时|小时|分钟|户|家|人次?|名|个|项|条|次|件|类|步|档|张|套|亩|吨|分|倍|处|部|批|期|米|毫升|升|级|辆|号';
const bounds = '最高|最低|不少于|不超过|不低于|不高于|低于|高于|超过|至少|累计|达到';
const unitWord = new RegExp(`^(?:${units})`);
/** Its one group makes `split` keep what it finds: document numbers, clause numbers, dates, times, numbers with units. */
const numbers = new RegExp(
  `(〔\\d{4}〕(?:第)?\\d+号|(?:${bounds})?(?:第?\\d+[条项款章节]|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}:\\d{2}(?:[至到—–~～-]+\\d{1,2}:\\d{2})?|\\d[\\d,.]*(?:[至到—–~～-]\\d[\\d,.]*)?(?:[ \\u00a0]?(?:${units}))?))`,
  'g',
);
const bound = new RegExp(`^(${bounds})`);

/** Text in runs, a number with its unit being one. */
export function runsOf(text: string): Run[] {
  return text
    .split(numbers)
    .map((words, index): Run => ({ text: words, kind: index % 2 === 0 ? 'plain' : kindOf(words) }))
    .filter((run) => run.text !== '');
}

const kindOf = (words: string) => (/^(?:(?:19|20)\d\d年|〔)/.test(words) ? 'name' : 'number');

/** A number and what bounds it, between which the narrowest columns may break: 不少于 | 15平方米. */
export const boundAndNumber = (words: string): string[] => words.split(bound).filter(Boolean);

export const beginsWithUnit = (text: string): boolean => unitWord.test(text);

/** Ranges of a text that are kept whole, as start and end. */
export function keptRanges(text: string): [start: number, end: number][] {
  return Array.from(text.matchAll(numbers), ({ index, 0: words }) => [index, index + words.length]);
}
