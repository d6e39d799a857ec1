import { pinyin } from 'pinyin-pro';
import { pinyinTerms } from '../lexicon/pinyin-terms.js';
import { comparisonKey } from '../text/fold.js';
import type { SearchDocument } from '../types.js';

/** The syllables of a name, without tones; letters and digits in it stay as they are, ü is v as typed. */
export function syllablesOf(name: string): string[] {
  return pinyin(comparisonKey(name), { toneType: 'none', type: 'array', v: true });
}

/** The pinyin of a document's names: title, keywords and issuers. */
export class PinyinTerms {
  readonly #known = new Map<string, readonly string[]>();

  of({ title, keywords = [], issuers }: SearchDocument): string[] {
    const shared = [...keywords, ...issuers].flatMap((name) => this.#termsOf(name));
    return Array.from(new Set([...pinyinTerms(syllablesOf(title)), ...shared]));
  }

  /** Keywords and issuers come again and again. */
  #termsOf(name: string): readonly string[] {
    let terms = this.#known.get(name);
    if (!terms) {
      terms = pinyinTerms(syllablesOf(name));
      this.#known.set(name, terms);
    }
    return terms;
  }
}
