import { isSingleHan } from '../text/terms.js';

/** At most `most` terms, spread evenly. */
export function spread(terms: readonly string[], most: number): string[] {
  const stride = Math.max(1, terms.length / most);
  return terms.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
}

/** Characters that connect words and name little: a pair with one of them is the least useful. */
export const binding: ReadonlySet<string> = new Set(
  '的了在是与和及或对由为被把将有就都也还要会能该我你他她它们这那其之以于而且但不没个给让从向到跟同时后前中上下里内外可应须',
);

export function isBinding(character: string): boolean {
  return binding.has(character);
}

/** Whether a term has a connecting character: such a pair usually consists of halves of two words. */
export function isBound(term: string): boolean {
  return Array.from(term).some((character) => binding.has(character));
}

/**
 * Selects the most useful terms if there are more than `most`, since each is a part to load. Pairs with a connecting
 * character are dropped first; then, of consecutive pairs (住房, 房公, 公积, 积金), every other one, since its neighbours
 * contain both of its characters.
 */
export function mostUseful(terms: readonly string[], most: number): string[] {
  if (terms.length <= most) return Array.from(terms);
  const bound = terms.filter(isBound);
  const naming = terms.filter((term) => !isBound(term));
  const covering = rowsOf(naming).flatMap((row) =>
    row.filter((_, at) => at % 2 === 0 || at === row.length - 1),
  );
  let kept = spread(covering, most);
  for (const others of [naming.filter((term) => !covering.includes(term)), bound]) {
    if (kept.length < most) kept = [...kept, ...spread(others, most - kept.length)];
  }
  return terms.filter((term) => kept.includes(term));
}

/** Statistics of words that are available before any lookup; they choose the terms of a letter. */
export interface LetterWords {
  /** The idf of a character. */
  idfOf(character: string): number;
  /** The words of the thesaurus that a text has. */
  wordsIn(text: string): readonly string[];
}

/**
 * Selects the terms of a letter: those that are rare, are part of a word of the thesaurus, or are in its last question,
 * which usually states the request.
 */
export function tellingTerms(
  terms: readonly string[],
  text: string,
  most: number,
  { idfOf, wordsIn }: LetterWords,
): string[] {
  const words = wordsIn(text);
  const last = lastQuestion(text);
  const worth = new Map(
    terms.map((term) => {
      const characters = Array.from(term);
      const rarity = isSingleHan(term)
        ? 0
        : characters.reduce((sum, character) => sum + idfOf(character), 0) / characters.length;
      const isWord = words.some((word) => word.includes(term));
      const factor = (isBound(term) ? 0.3 : 1) * (isWord ? 2 : 1) * (last.includes(term) ? 1.5 : 1);
      return [term, rarity * factor] as const;
    }),
  );
  const best = [...terms].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, most);
  return terms.filter((term) => best.includes(term));
}

/** A sentence that is a question or a request. */
export const askingPattern = /[^。！!；;\n]*(?:[?？]|请问|怎么|如何|哪|吗|希望|想)[^。！!；;\n]*/g;

/** The last question or request; empty if there is none. */
function lastQuestion(text: string): string {
  const questions = text.match(askingPattern) ?? [];
  return questions[questions.length - 1] ?? '';
}

/** Splits terms into runs in which each shares a character with the next. */
function rowsOf(terms: readonly string[]): string[][] {
  const rows: string[][] = [];
  terms.forEach((term, at) => {
    const row = rows[rows.length - 1];
    const before = terms[at - 1] ?? '';
    if (row && term.length === 2 && before.length === 2 && before[1] === term[0]) row.push(term);
    else rows.push([term]);
  });
  return rows;
}
