/**
 * The class of a character in the analyzer. Ranges are fixed here, since JavaScript engines have different Unicode
 * versions.
 */
export const CharacterClass = { boundary: 0, joiner: 1, han: 2, letter: 3, digit: 4 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

export const hanRanges = [
  [0x3005, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3fffd],
] as const;

export const letterRanges = [
  [0x61, 0x7a],
  [0xdf, 0xf6],
  [0xf8, 0x24f],
  [0x370, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x66e, 0x6d3],
  [0x900, 0x97f],
  [0xe01, 0xe4e],
  [0xf00, 0xfbc],
  [0x1820, 0x18aa],
  [0x3041, 0x30ff],
  [0xa000, 0xa48c],
  [0xac00, 0xd7a3],
] as const;

/** White space and the marks of quotations and titles. People leave them out, so they do not separate words. */
export const joiners =
  ' \t\n\r\u00a0\u1680\u2028\u2029\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad"\'“”‘’「」『』《》〈〉«»‹›';

function within(ranges: readonly (readonly [number, number])[], code: number): boolean {
  for (const [first, last] of ranges) if (code >= first && code <= last) return true;
  return false;
}

function classify(folded: string): CharacterClass {
  const code = folded.codePointAt(0) ?? 0;
  if (within(hanRanges, code)) return CharacterClass.han;
  if (code >= 0x30 && code <= 0x39) return CharacterClass.digit;
  if (within(letterRanges, code)) return CharacterClass.letter;
  if (joiners.includes(folded) || (code >= 0x2000 && code <= 0x200a)) return CharacterClass.joiner;
  return CharacterClass.boundary;
}

/** A character after folding. */
export interface PlainCharacter {
  readonly text: string;
  readonly code: number;
  readonly kind: CharacterClass;
}

/** One code point after folding, which makes full and half width, case and compatibility forms equal. */
export interface FoldedCharacter {
  /** Usually one character; compatibility forms such as ㎡ unfold to several. */
  readonly characters: readonly PlainCharacter[];
}

/** By code point; an array, since lookups are faster than in a map and occur for each character of every text. */
const cache: (FoldedCharacter | undefined)[] = [];

export function foldCharacter(code: number): FoldedCharacter {
  let folded = cache[code];
  if (!folded) {
    const original = String.fromCodePoint(code);
    // Joiners are recognised before folding too: NFKC turns some into a space plus a mark.
    const text = joiners.includes(original) ? ' ' : original.normalize('NFKC').toLowerCase();
    folded = {
      characters: Array.from(text, (character) => ({
        text: character,
        code: character.codePointAt(0) ?? 0,
        kind: classify(character),
      })),
    };
    cache[code] = folded;
  }
  return folded;
}

/**
 * The text reduced for comparison: folded letters, digits and Han only, and the point inside a number, since PM2.5 is
 * not PM25.
 */
export function comparisonKey(text: string): string {
  let key = '';
  let isPointed = false;
  for (const character of text) {
    for (const { kind, text: folded } of foldCharacter(character.codePointAt(0) ?? 0).characters) {
      if (kind >= CharacterClass.han) {
        key += isPointed && kind === CharacterClass.digit ? `.${folded}` : folded;
        isPointed = false;
      } else isPointed = folded === '.' && /\d$/.test(key);
    }
  }
  return key;
}
