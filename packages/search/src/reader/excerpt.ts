import type { TermEntry } from '../format/term-shard.js';
import { isBound } from '../query/useful-terms.js';
import { eachTerm, isPair, isSingleHan } from '../text/terms.js';
import type { Excerpt, MarkedText, SearchClause } from '../types.js';

type Range = readonly [start: number, end: number];

/** Maximum length of an excerpt in UTF-16 units, unless a sentence ends a little later. */
const excerptLength = 84;
const breakpoints = /[，。；：、！？,;!?\n]/;

/** The ranges of the terms in a text: ascending, not touching. */
export function markRanges(text: string, terms: ReadonlySet<string>): Range[] {
  const marks: [number, number][] = [];
  eachTerm(text, (term, start, end) => {
    if (!terms.has(term)) return;
    const last = marks[marks.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  });
  return marks;
}

export function markText(text: string, terms: ReadonlySet<string>): MarkedText {
  return { text, marks: markRanges(text, terms) };
}

/** The stretch of a clause with the most terms, cut at nearby punctuation. */
export function excerptOf(clause: SearchClause, terms: ReadonlySet<string>): Excerpt {
  const { anchor, label } = clause;
  const text = withoutNumber(joinLines(clause.text), label);
  const marks = markRanges(text, terms);
  const [start, limit] = bestWindow(text, marks);
  const end = start + text.slice(start, limit).trimEnd().length;
  return {
    anchor,
    label,
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark[0] < end && mark[1] > start)
      .map((mark) => [Math.max(mark[0], start) - start, Math.min(mark[1], end) - start]),
    cutStart: start > 0,
    cutEnd: end < text.trimEnd().length,
  };
}

/** Pages show a line break as a space, which has no place after a Chinese character or mark. */
function joinLines(text: string): string {
  return text.replace(/([^\x20-\x7e])\s*\n\s*/g, '$1');
}

/** The text without the number that its label already contains (三、). */
function withoutNumber(text: string, label: string): string {
  return label === ''
    ? text
    : text.replace(/^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])\s*/, '');
}

const longestHeading = 24;

/** Whether a clause is only the title of a part and no sentence. */
export function isHeadingAlone({ label, text }: Pick<SearchClause, 'label' | 'text'>): boolean {
  return !/[条款项]$/.test(label) && text.length <= longestHeading && !/[，。；：,;:|\d]/.test(text);
}

/** A pair with a smaller share of its neighbours' clauses consists of halves of two words. */
const halvesShare = 0.2;

/**
 * The terms without those that consist of halves of two words (业创 of 就业创业, 业有 of 企业有): their marks would split words.
 */
export function wholeWords(terms: readonly string[], entries: ReadonlyMap<string, TermEntry>): string[] {
  const frequency = (term = '') => entries.get(term)?.frequency ?? 0;
  const naming = terms.filter((term) => isSingleHan(term) || !isBound(term));
  const whole = naming.filter((term) => {
    const at = terms.indexOf(term);
    const [before, after] = [terms[at - 1], terms[at + 1]];
    const isBetween = before?.endsWith(term.charAt(0)) && after?.startsWith(term.charAt(1)) && isPair(term);
    return !isBetween || frequency(term) >= halvesShare * Math.min(frequency(before), frequency(after));
  });
  return whole.length > 0 ? whole : Array.from(terms);
}

/** Terms to mark: single characters only if the query has nothing longer. */
export function markedTerms(terms: readonly string[]): Set<string> {
  const longer = terms.filter((term) => !isSingleHan(term));
  return new Set(longer.length > 0 ? longer : terms);
}

function bestWindow(text: string, marks: readonly Range[]): Range {
  if (text.length <= excerptLength) return [0, text.length];
  let best = 0;
  let bestCover = -1;
  for (const [from] of marks) {
    const cover = marks
      .filter(([start, end]) => start >= from && end <= from + excerptLength)
      .reduce((sum, [start, end]) => sum + end - start, 0);
    if (cover > bestCover) [best, bestCover] = [from, cover];
  }
  const start = sentenceStart(text, best);
  return [start, cutEnd(text, Math.min(text.length, start + excerptLength), start)];
}

/** Moves back to the position after a nearby punctuation mark; otherwise keeps a little of the text before. */
function sentenceStart(text: string, from: number): number {
  const earliest = Math.max(0, from - 24);
  for (let at = from; at > earliest; at -= 1) {
    if (breakpoints.test(text[at - 1] ?? '')) return skipSpace(text, at);
  }
  return earliest === 0 ? 0 : wholeCharacter(text, from - 8);
}

function cutEnd(text: string, limit: number, start: number): number {
  if (limit >= text.length) return text.length;
  for (let at = limit; at > Math.max(start, limit - 24); at -= 1) {
    if (breakpoints.test(text[at - 1] ?? '')) return at;
  }
  return wholeCharacter(text, limit);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Moves a position out of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
