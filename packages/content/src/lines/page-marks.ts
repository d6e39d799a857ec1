import { parseClauseLabel } from '@mingce/schema/grammar';
import { isDateLine } from '../clauses/signs.js';
import type { FaultLog } from '../markdown/fault-log.js';
import { bareText, isBrokenOff, type Line } from './line.js';

const dash = '[-‐‑–—―─━－·•*~～]';
const digits = '[0-9０-９]{1,4}';
/** A line that is only the number of a page: — 3 —, - 4 -, －５－, 第 3 页 共 10 页, 3 / 10, Page 3 of 10. */
const pageMarks = [
  new RegExp(`^${dash}{1,4}\\s*${digits}\\s*${dash}{1,4}$`),
  new RegExp(
    `^${dash}{0,4}\\s*第\\s*(?:${digits}|[一二三四五六七八九十百]{1,4})\\s*页(?:\\s*[,，/／()（]?\\s*共\\s*${digits}\\s*页[)）]?)?\\s*${dash}{0,4}$`,
  ),
  new RegExp(`^共\\s*${digits}\\s*页[\\s,，]*第\\s*${digits}\\s*页$`),
  /^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i,
];
/** Figures that count as page numbers only if they split a sentence. */
const bareFigures =
  /^(?:[-–—－]\s*|[[(（【]\s*|[Pp])?[0-9０-９]{1,3}(?:\s*[-–—－\])）】])?$|^[0-9０-９]{1,3}\s*[/／]\s*[0-9０-９]{1,3}$/;

/** Endings of a line whose sentence continues in the next line. */
const needsMore = /[，、,的和与及或由在对将为按以]$/;

/** Minimum number of page numbers with the same text beside them that indicates a running header. */
const fewestRepeats = 2;

/**
 * Removes page numbers from text copied from PDF or paper, and joins the sentences that they split. A text that is
 * repeated beside them is probably a running header; it is only reported, since only the author knows.
 */
export function withoutPageMarks(lines: readonly Line[], faults: FaultLog): readonly Line[] {
  const texts = lines.map(bareText);
  const marks = pageMarksIn(texts);
  const [first] = marks;
  nameInnerMarks(lines, faults);
  nameBareFigures(marks, texts, lines, faults);
  if (first === undefined) return lines;
  faults.add('content.pageMarks', 'warning', lines[first]?.number ?? 1, {
    count: marks.length,
    first: texts[first] ?? '',
  });
  nameRunningHeaders(marks, texts, lines, faults);

  const left = new Set(marks);
  for (const mark of marks) {
    const before = neighbour(texts, mark, -1, left);
    const after = neighbour(texts, mark, 1, left);
    if (before === undefined || after === undefined) continue;
    if (!goesOn(texts[before] ?? '', texts[after] ?? '')) continue;
    for (let at = before + 1; at < after; at += 1) left.add(at);
  }
  return lines.filter((_, at) => !left.has(at));
}

/** 所列的— 3 —标准: a page number whose line ends were lost. Ranges such as 2—3 have no spaces around one number. */
const innerMark =
  /(?<=[\p{Script=Han}，、；])\s*[—–―－]{1,2}\s[0-9０-９]{1,4}\s[—–―－]{1,2}\s*(?=[\p{Script=Han}，、；])/u;

function nameInnerMarks(lines: readonly Line[], faults: FaultLog): void {
  for (const { text, number } of lines) {
    const mark = innerMark.exec(text)?.[0];
    if (mark) faults.add('content.pageMarkInside', 'warning', number, { mark: mark.trim() });
  }
}

function pageMarksIn(texts: readonly string[]): number[] {
  const sure: number[] = [];
  const likely: number[] = [];
  for (const [at, text] of texts.entries()) {
    // A quick check: a page number is short and contains a digit or 页.
    if (text === '' || text.length > 24 || !/[0-9０-９页]/.test(text)) continue;
    if (pageMarks.some((pattern) => pattern.test(text))) sure.push(at);
    else if (bareFigures.test(text) && cutsSentence(texts, at))
      (isSureCut(texts, at) ? sure : likely).push(at);
  }
  // Tables whose cells became lines also have figures between words, so at least one page number must be certain.
  return sure.length === 0 ? [] : [...sure, ...likely].sort((a, b) => a - b);
}

function cutsSentence(texts: readonly string[], at: number): boolean {
  const [before, after] = around(texts, at);
  return (
    goesOn(before, after) && (/[，。；]/.test(before) || needsMore.test(before)) && /[，。；]/.test(after)
  );
}

/** Whether the text before it needs a continuation and so is no cell of a table. */
function isSureCut(texts: readonly string[], at: number): boolean {
  const [before] = around(texts, at);
  return needsMore.test(before) || before.length >= 25;
}

function around(texts: readonly string[], at: number): [before: string, after: string] {
  const words = (step: 1 | -1) => texts[neighbour(texts, at, step, none) ?? -1] ?? '';
  return [words(-1), words(1)];
}

const none: ReadonlySet<number> = new Set();

/** The nearest line with words, before or after; page numbers in `left` do not count. */
function neighbour(
  texts: readonly string[],
  from: number,
  step: 1 | -1,
  left: ReadonlySet<number>,
): number | undefined {
  for (let at = from + step; at >= 0 && at < texts.length && Math.abs(at - from) <= 6; at += step) {
    if (texts[at] !== '' && !left.has(at)) return at;
  }
  return undefined;
}

/** Whether an incomplete sentence continues after the page number. */
function goesOn(before: string, after: string): boolean {
  const startsAfresh = /^[#|>\-*+]|^[0-9０-９.．/／\s-]+$|^附\s*[件表图录]/.test(after);
  // Whether a line is a sentence, which fills its line, unlike a title or a signature.
  const isSentence =
    before.length >= 12 ||
    /[，、,]/.test(before) ||
    needsMore.test(before) ||
    parseClauseLabel(before) !== undefined;
  return (
    isSentence &&
    isBrokenOff(before) &&
    !/^[#|>]/.test(before) &&
    !startsAfresh &&
    !isDateLine(after) &&
    parseClauseLabel(after) === undefined
  );
}

/** A line of nothing but a number between two sentences numbers a page or a line of the paper; it may also be a cell, so it is kept. */
function nameBareFigures(
  marks: readonly number[],
  texts: readonly string[],
  lines: readonly Line[],
  faults: FaultLog,
): void {
  const taken = new Set(marks);
  const isSentence = (text: string) => /[。；：]$/.test(text) && text.length >= 8;
  const found = [...texts.keys()].filter((at) => {
    const text = texts[at] ?? '';
    if (text === '' || text.length > 12 || taken.has(at) || !bareFigures.test(text)) return false;
    const [before, after] = around(texts, at);
    return isSentence(before) && (isSentence(after) || parseClauseLabel(after) !== undefined);
  });
  const [first] = found;
  if (first === undefined) return;
  faults.add('content.bareFigures', 'warning', lines[first]?.number ?? 1, {
    count: found.length,
    first: texts[first] ?? '',
  });
}

function nameRunningHeaders(
  marks: readonly number[],
  texts: readonly string[],
  lines: readonly Line[],
  faults: FaultLog,
): void {
  const places = new Map<string, number[]>();
  const left = new Set(marks);
  for (const mark of marks) {
    for (const step of [-1, 1] as const) {
      const at = neighbour(texts, mark, step, left);
      const text = at === undefined ? '' : (texts[at] ?? '');
      if (at === undefined || text.length > 40 || parseClauseLabel(text)) continue;
      const found = places.get(text);
      if (found) found.push(at);
      else places.set(text, [at]);
    }
  }
  for (const [text, found] of places) {
    const [first] = found;
    if (first === undefined || new Set(found).size < fewestRepeats) continue;
    faults.add('content.runningHeader', 'warning', lines[first]?.number ?? 1, {
      text,
      lines: [...new Set(found)].map((at) => lines[at]?.number ?? 1).join(', '),
    });
  }
}
