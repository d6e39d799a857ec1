import { pinyin } from 'pinyin-pro';
import { pinyinTerms } from '../lexicon/pinyin-terms.js';
import { linksOf, type WordGroup } from '../lexicon/word-group.js';
import { comparisonKey } from '../text/fold.js';
import type { SearchDocument } from '../types.js';

/** The syllables of a name, without tones; letters and digits in it stay as they are, ü is v as typed. */
export function syllablesOf(name: string): string[] {
  return pinyin(comparisonKey(name), { toneType: 'none', type: 'array', v: true });
}

const longestSpelled = 5;

/**
 * Groups from the pinyin of a word to the word and to its synonyms, for someone who types dibao without converting it.
 */
export function spelledGroups(groups: readonly WordGroup[]): WordGroup[] {
  const links = linksOf(groups);
  const words = new Set([...links.keys(), ...Array.from(links.values(), (to) => Array.from(to)).flat()]);
  return Array.from(words)
    .filter((word) => /^[\u4e00-\u9fff]+$/.test(word) && word.length > 1 && word.length <= longestSpelled)
    .map((word) => ({
      everyday: [syllablesOf(word).join('')],
      official: [word, ...(links.get(word) ?? [])],
      kind: 'wider',
    }));
}

/** The pinyin of a document's names: title, keywords and issuers. */
export class PinyinTerms {
  readonly #known = new Map<string, readonly string[]>();

  of({ title, keywords = [], issuers }: SearchDocument): string[] {
    const shared = [...keywords, ...issuers].flatMap((name) => this.#termsOf(name));
    return Array.from(new Set([...pinyinTerms(syllablesOf(title)), ...shared]));
  }

  /** Cached, since keywords and issuers recur. */
  #termsOf(name: string): readonly string[] {
    let terms = this.#known.get(name);
    if (!terms) {
      terms = pinyinTerms(syllablesOf(name));
      this.#known.set(name, terms);
    }
    return terms;
  }
}
