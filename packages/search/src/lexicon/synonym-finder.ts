import { comparisonKey } from '../text/fold.js';
import { synonymTerm } from './synonym-terms.js';
import { linksOf, type WordGroup } from './word-group.js';

/** A thesaurus prepared for lookup; immutable. */
interface Lookup {
  /** The words, by the code of their first character. */
  readonly words: readonly (readonly string[])[];
  /** Hashes of the first two characters of the words, to skip most positions of a text. */
  readonly beginnings: Uint8Array;
  /** For each word of the text the words of a query that it is a synonym of. */
  readonly leading: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Lookups by list of groups: making one takes longer than writing the index of a few documents. */
const lookups = new WeakMap<readonly WordGroup[], Lookup>();

function lookupOf(groups: readonly WordGroup[]): Lookup {
  const known = lookups.get(groups);
  if (known) return known;
  const made = makeLookup(groups);
  lookups.set(groups, made);
  return made;
}

function makeLookup(groups: readonly WordGroup[]): Lookup {
  const links = new Map<string, Set<string>>();
  for (const [from, words] of linksOf(groups)) {
    const key = comparisonKey(from);
    const known = links.get(key) ?? new Set();
    for (const word of words) known.add(word);
    links.set(key, known);
  }
  const leading = new Map<string, string[]>();
  for (const [from, words] of links) {
    for (const word of words) leading.set(word, [...(leading.get(word) ?? []), from]);
  }
  const byFirst: string[][] = [];
  const beginnings = new Uint8Array(1 << 16);
  for (const word of leading.keys()) {
    const first = word.charCodeAt(0);
    byFirst[first] = [...(byFirst[first] ?? []), word];
    if (word.length > 1) beginnings[hashOfTwo(first, word.charCodeAt(1))] = 1;
    else for (let second = 0; second <= 0xffff; second += 1) beginnings[hashOfTwo(first, second)] = 1;
  }
  return { words: byFirst, beginnings, leading, links };
}

/** Finds the words of a thesaurus in texts, for the writer of an index. */
export class SynonymFinder {
  readonly #lookup: Lookup;
  readonly #seen = new Set<string>();

  /** @param groups - An immutable list: its lookup is cached as long as the list. */
  constructor(groups: readonly WordGroup[]) {
    this.#lookup = lookupOf(groups);
  }

  /**
   * A provisional term for each occurrence of a word; `names` gives its final name.
   *
   * @param seen - Collects the words found, for `see`.
   */
  termsIn(text: string, seen: { add(word: string): void } = this.#seen): string[] {
    const { words, beginnings, leading } = this.#lookup;
    const found: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      // Past the end charCodeAt gives NaN, which the hash takes for 0.
      if (beginnings[hashOfTwo(first, text.charCodeAt(at + 1))] === 0) continue;
      const present = (words[first] ?? []).filter((word) => text.startsWith(word, at));
      if (present.length === 0) continue;
      for (const word of present) seen.add(word);
      const from = new Set(present.flatMap((word) => leading.get(word) ?? []));
      for (const word of from) found.push(synonymTerm({ from: word, to: [] }));
    }
    return found;
  }

  /** Records words as found in the texts. */
  see(words: Iterable<string>): void {
    for (const word of words) this.#seen.add(word);
  }

  /** The words with synonyms in the texts, and these synonyms. */
  words(): string[] {
    const from = Array.from(this.#lookup.links).flatMap(([word, to]) =>
      isHan(word) && Array.from(to).some((one) => this.#seen.has(one)) ? [word] : [],
    );
    return [...from, ...this.#seen];
  }

  /** The final names of the terms after all texts are read: a name lists the words that occur in the texts. */
  names(): Map<string, string> {
    return new Map(
      Array.from(this.#lookup.links, ([from, words]) => [
        synonymTerm({ from, to: [] }),
        synonymTerm({ from, to: Array.from(words).filter((word) => this.#seen.has(word)) }),
      ]),
    );
  }
}

/** Pinyin has words as synonyms, but is no word itself. */
function isHan(word: string): boolean {
  return /[\u4e00-\u9fff]/.test(word);
}

function hashOfTwo(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & 0xffff;
}
