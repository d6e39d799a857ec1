import { CharacterClass, foldCharacter, type PlainCharacter } from './fold.js';

/**
 * The version of the analyzer, which is all code in this folder that decides on the terms of a text. An index can only
 * be read with the analyzer that wrote it, so any change of behaviour must change this name.
 */
export const analyzerVersion = 'zh-3';

/** Called for each term in reading order with its UTF-16 range in the original text. */
export type TermVisitor = (term: string, start: number, end: number) => void;

/**
 * Called for each term in reading order, as `TermVisitor` is. Han terms are passed as code points, so that a writer
 * that counts tens of millions of them needs no strings.
 */
export interface TermReader {
  han(code: number, start: number, end: number): void;
  pair(first: number, second: number, start: number, end: number): void;
  word(term: string, start: number, end: number): void;
}

/** Characters of a text after folding, with the start and end of each in the text. */
interface Characters {
  plain: PlainCharacter[];
  starts: number[];
  ends: number[];
}

/**
 * Splits a text into search terms.
 *
 * Han text gives each character and each pair of neighbours (white space, quotation and title marks between them do not
 * separate neighbours). Numbers and words of other scripts stay whole; a number also gives its amount with the unit
 * (`50万元`, `30%`, `10级`), a word of letters and digits (`covid19`) also its parts.
 */
export function readTerms(text: string, reader: TermReader): void {
  const characters = readCharacters(text);
  const { plain } = characters;
  let at = 0;
  while (at < plain.length) {
    const kind = plain[at]?.kind ?? CharacterClass.boundary;
    if (kind === CharacterClass.han) at = readHan(characters, at, reader);
    else if (kind >= CharacterClass.letter) at = readWord(characters, at, reader);
    else at += 1;
  }
}

/** `readTerms` with every term as text. */
export function eachTerm(text: string, visit: TermVisitor): void {
  readTerms(text, {
    han: (code, start, end) => visit(String.fromCodePoint(code), start, end),
    pair: (first, second, start, end) => visit(String.fromCodePoint(first, second), start, end),
    word: visit,
  });
}

/** The distinct terms of a text in order of first appearance. */
export function distinctTerms(text: string): string[] {
  const terms = new Set<string>();
  eachTerm(text, (term) => terms.add(term));
  return Array.from(terms);
}

/** Whether a term is a pair of Han characters. */
export function isPair(term: string): boolean {
  const characters = Array.from(term);
  return characters.length === 2 && characters.every(isSingleHan);
}

/** Whether a term is one Han character, which means little inside a longer word. */
export function isSingleHan(term: string): boolean {
  const code = term.codePointAt(0) ?? 0;
  return code > 0x2fff && term.length === (code > 0xffff ? 2 : 1);
}

function readCharacters(text: string): Characters {
  const characters: Characters = { plain: [], starts: [], ends: [] };
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) ?? 0;
    const end = start + (code > 0xffff ? 2 : 1);
    for (const plain of foldCharacter(code).characters) {
      characters.plain.push(plain);
      characters.starts.push(start);
      characters.ends.push(end);
    }
    start = end;
  }
  return characters;
}

function readHan({ plain, starts, ends }: Characters, from: number, reader: TermReader): number {
  let previous = 0;
  let previousStart = 0;
  let at = from;
  for (; at < plain.length; at += 1) {
    const character = plain[at];
    if (!character || character.kind === CharacterClass.joiner) continue;
    if (character.kind !== CharacterClass.han) break;
    const { code } = character;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (previous !== 0) reader.pair(previous, code, previousStart, end);
    reader.han(code, start, end);
    previous = code;
    previousStart = start;
  }
  return at;
}

function readWord(characters: Characters, from: number, reader: TermReader): number {
  const { plain, starts, ends } = characters;
  const runs: { text: string; kind: CharacterClass; start: number; end: number }[] = [];
  let at = from;
  for (; at < plain.length; at += 1) {
    const character = plain[at];
    if (!character) break;
    const { text, kind } = character;
    const last = runs[runs.length - 1];
    if (kind >= CharacterClass.letter) {
      const end = ends[at] ?? 0;
      if (last?.kind === kind) {
        last.text += text;
        last.end = end;
      } else runs.push({ text, kind, start: starts[at] ?? 0, end });
    } else if (last?.kind === CharacterClass.digit && isInsideNumber(plain, at)) {
      // 1,000,000 is the number 1000000; 3.5 stays 3.5.
      if (text === '.') last.text += '.';
    } else break;
  }
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) return at;
  if (runs.length > 1) reader.word(runs.map((run) => run.text).join(''), first.start, last.end);
  for (const run of runs) reader.word(run.text, run.start, run.end);
  if (last.kind === CharacterClass.digit) readAmount(characters, at, last, reader);
  return at;
}

function isInsideNumber(plain: readonly PlainCharacter[], at: number): boolean {
  const digit = (offset: number) => plain[at + offset]?.kind === CharacterClass.digit;
  const mark = plain[at]?.text;
  if (mark === '.') return digit(1);
  return mark === ',' && digit(1) && digit(2) && digit(3) && !digit(4);
}

export const amountUnits: ReadonlySet<string> = new Set(['元', '万元', '亿元', '%', '级', '岁']);

function readAmount(
  { plain, ends }: Characters,
  from: number,
  number: { text: string; start: number },
  reader: TermReader,
): void {
  let unit = '';
  for (let at = from; at < plain.length && unit.length < 3; at += 1) {
    const character = plain[at];
    if (!character || character.kind === CharacterClass.joiner) continue;
    unit += character.text;
    if (amountUnits.has(unit)) {
      reader.word(number.text + unit, number.start, ends[at] ?? 0);
      return;
    }
    if (unit !== '万' && unit !== '亿') return;
  }
}
