import { CharacterClass, foldCharacter } from './fold.js';

/**
 * The version of everything in this folder that decides which terms a text has. An index is only readable with
 * the analyzer that wrote it, so any change of behaviour here changes this name.
 */
export const analyzerVersion = 'zh-2';

/** Called for each term in reading order with the UTF-16 range of the original text that it stands for. */
export type TermVisitor = (term: string, start: number, end: number) => void;

interface Character {
  text: string;
  kind: CharacterClass;
  start: number;
  end: number;
}

/**
 * Splits a text into search terms.
 *
 * Han text gives each character and each pair of neighbours (white space, quotation and title marks between them
 * do not part neighbours). Numbers and words of other scripts stay whole; a number also gives its amount with the
 * unit (`50万元`, `30%`), a word of letters and digits (`covid19`) also its parts.
 */
export function eachTerm(text: string, visit: TermVisitor): void {
  const characters = readCharacters(text);
  let at = 0;
  while (at < characters.length) {
    const kind = characters[at]?.kind ?? CharacterClass.boundary;
    if (kind === CharacterClass.han) at = visitHan(characters, at, visit);
    else if (kind >= CharacterClass.letter) at = visitWord(characters, at, visit);
    else at += 1;
  }
}

/** The distinct terms of a text in order of first appearance. */
export function distinctTerms(text: string): string[] {
  const terms = new Set<string>();
  eachTerm(text, (term) => terms.add(term));
  return Array.from(terms);
}

/** Whether a term is one Han character, which says little unless it stands alone. */
export function isSingleHan(term: string): boolean {
  const code = term.codePointAt(0) ?? 0;
  return code > 0x2fff && term.length === (code > 0xffff ? 2 : 1);
}

function readCharacters(text: string): Character[] {
  const characters: Character[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) ?? 0;
    const end = start + (code > 0xffff ? 2 : 1);
    for (const { text: folded, kind } of foldCharacter(code).characters) {
      characters.push({ text: folded, kind, start, end });
    }
    start = end;
  }
  return characters;
}

function visitHan(characters: readonly Character[], from: number, visit: TermVisitor): number {
  let previous: Character | undefined;
  let at = from;
  for (; at < characters.length; at += 1) {
    const character = characters[at];
    if (!character || character.kind === CharacterClass.joiner) continue;
    if (character.kind !== CharacterClass.han) break;
    if (previous) visit(previous.text + character.text, previous.start, character.end);
    visit(character.text, character.start, character.end);
    previous = character;
  }
  return at;
}

function visitWord(characters: readonly Character[], from: number, visit: TermVisitor): number {
  const runs: { text: string; kind: CharacterClass; start: number; end: number }[] = [];
  let at = from;
  for (; at < characters.length; at += 1) {
    const character = characters[at];
    if (!character) break;
    const last = runs[runs.length - 1];
    if (character.kind >= CharacterClass.letter) {
      if (last?.kind === character.kind) {
        last.text += character.text;
        last.end = character.end;
      } else runs.push({ ...character });
    } else if (last?.kind === CharacterClass.digit && isInsideNumber(characters, at)) {
      // 1,000,000 is the number 1000000; 3.5 stays 3.5.
      if (character.text === '.') last.text += '.';
    } else break;
  }
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) return at;
  if (runs.length > 1) visit(runs.map((run) => run.text).join(''), first.start, last.end);
  for (const run of runs) visit(run.text, run.start, run.end);
  if (last.kind === CharacterClass.digit) visitAmount(characters, at, last, visit);
  return at;
}

function isInsideNumber(characters: readonly Character[], at: number): boolean {
  const digit = (offset: number) => characters[at + offset]?.kind === CharacterClass.digit;
  const mark = characters[at]?.text;
  if (mark === '.') return digit(1);
  return mark === ',' && digit(1) && digit(2) && digit(3) && !digit(4);
}

function visitAmount(
  characters: readonly Character[],
  from: number,
  number: { text: string; start: number },
  visit: TermVisitor,
): void {
  let unit = '';
  for (let at = from; at < characters.length && unit.length < 3; at += 1) {
    const character = characters[at];
    if (!character || character.kind === CharacterClass.joiner) continue;
    unit += character.text;
    if (unit === '元' || unit === '万元' || unit === '亿元' || unit === '%') {
      visit(number.text + unit, number.start, character.end);
      return;
    }
    if (unit !== '万' && unit !== '亿') return;
  }
}
