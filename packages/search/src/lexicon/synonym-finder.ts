import { comparisonKey } from '../text/fold.js';
import { synonymTerm } from './synonym-terms.js';
import { linksOf, type WordGroup } from './word-group.js';

/** Finds the words of a thesaurus in texts, for the writer of an index. */
export class SynonymFinder {
  /** The words to look for, by the code of their first character. */
  readonly #words: string[][] = [];
  /** Hashes of the first two characters of the words: most places of a text are skipped by them. */
  readonly #beginnings = new Uint8Array(1 << 16);
  /** By word of the text: the words of a query that lead to it. */
  readonly #leading = new Map<string, string[]>();
  readonly #links = new Map<string, Set<string>>();
  readonly #seen = new Set<string>();

  constructor(groups: readonly WordGroup[]) {
    for (const [from, words] of linksOf(groups)) {
      const key = comparisonKey(from);
      const known = this.#links.get(key) ?? new Set();
      for (const word of words) known.add(word);
      this.#links.set(key, known);
    }
    for (const [from, words] of this.#links) {
      for (const word of words) this.#leading.set(word, [...(this.#leading.get(word) ?? []), from]);
    }
    for (const word of this.#leading.keys()) {
      const first = word.charCodeAt(0);
      this.#words[first] = [...(this.#words[first] ?? []), word];
      if (word.length > 1) this.#beginnings[hashOfTwo(first, word.charCodeAt(1))] = 1;
      else for (let second = 0; second <= 0xffff; second += 1) this.#beginnings[hashOfTwo(first, second)] = 1;
    }
  }

  /**
   * A provisional term for each occurrence of a word: `names` says what it is called at last.
   *
   * @param seen - Gets the words found, for `see`.
   */
  termsIn(text: string, seen: { add(word: string): void } = this.#seen): string[] {
    const found: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      // Past the end charCodeAt gives NaN, which the hash takes for 0.
      if (this.#beginnings[hashOfTwo(first, text.charCodeAt(at + 1))] === 0) continue;
      const present = (this.#words[first] ?? []).filter((word) => text.startsWith(word, at));
      if (present.length === 0) continue;
      for (const word of present) seen.add(word);
      const leading = new Set(present.flatMap((word) => this.#leading.get(word) ?? []));
      for (const from of leading) found.push(synonymTerm({ from, to: [] }));
    }
    return found;
  }

  /** Counts words as found in the texts read. */
  see(words: Iterable<string>): void {
    for (const word of words) this.#seen.add(word);
  }

  /** The words that lead somewhere in the texts read, and the words they lead to. */
  words(): string[] {
    const from = Array.from(this.#links).flatMap(([word, to]) =>
      isHan(word) && Array.from(to).some((one) => this.#seen.has(one)) ? [word] : [],
    );
    return [...from, ...this.#seen];
  }

  /** The names of the terms once all texts are read: a name lists the words that the texts have. */
  names(): Map<string, string> {
    return new Map(
      Array.from(this.#links, ([from, words]) => [
        synonymTerm({ from, to: [] }),
        synonymTerm({ from, to: Array.from(words).filter((word) => this.#seen.has(word)) }),
      ]),
    );
  }
}

/** Pinyin leads to words, but is none. */
function isHan(word: string): boolean {
  return /[\u4e00-\u9fff]/.test(word);
}

function hashOfTwo(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & 0xffff;
}
