import { openJsonPart } from '../format/part.js';

/** The words of the thesaurus in an index, everyday and official. */
export interface KnownWords {
  has(word: string): boolean;
  /** The known words that occur in a text. */
  wordsIn(text: string): string[];
}

/** Encodes the words as a part of the pack `lexicon`, for the writer of an index. */
export function knownWordsPart(words: Iterable<string>): { words: string } {
  return { words: Array.from(new Set(words)).sort().join(' ') };
}

export function openKnownWords(name: string, part: Uint8Array): KnownWords {
  return openJsonPart(name, part, (value) => {
    const { words } = value as Partial<ReturnType<typeof knownWordsPart>>;
    if (typeof words !== 'string') throw new TypeError('no words');
    const known = new Set(words.split(' '));
    const longest = Math.max(...Array.from(known, (word) => word.length));
    return {
      has: (word) => known.has(word),
      wordsIn: (text) => {
        const found: string[] = [];
        for (let at = 0; at < text.length; at += 1) {
          for (let length = 2; length <= longest && at + length <= text.length; length += 1) {
            const word = text.slice(at, at + length);
            if (known.has(word)) found.push(word);
          }
        }
        return found;
      },
    };
  });
}
