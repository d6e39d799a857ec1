import { isGeneralWord } from '../query/general-words.js';
import type { RelatedWords } from '../query/related-words.js';
import { isBinding } from '../query/useful-terms.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';

/** Coverage of a query by a text. */
export interface Cover {
  /** Share of the query's characters, without those that only bind words. */
  share: number;
  /** The stretches of the query that it does not have, as typed. */
  missing: readonly string[];
}

const generalWeight = 0.1;

/**
 * Compares the words of a query with a text, character by character: one is there if a pair of it and its neighbour is, or if
 * the text says the same in other words.
 */
export function coverOf(words: readonly string[], related: readonly RelatedWords[], text: string): Cover {
  const terms = new Set(distinctTerms(text));
  const key = comparisonKey(text);
  const said = related.filter(({ to }) => to.some((word) => key.includes(comparisonKey(word))));
  let [all, had] = [0, 0];
  const missing: string[] = [];
  for (const word of words) {
    const has = charactersIn(word, terms);
    for (const { from } of said) mark(has, word.indexOf(from), from.length);
    const weights = weightsOf(word);
    let run = '';
    for (let at = 0; at <= word.length; at += 1) {
      const weight = weights[at] ?? 0;
      all += weight;
      if (has[at]) had += weight;
      if (!has[at] && weight === 1) run += word.charAt(at);
      else {
        if (run.length > 1) missing.push(run);
        run = '';
      }
    }
  }
  return { share: all === 0 ? 1 : had / all, missing };
}

/** The characters of a word that the text has: Latin words and numbers as a whole, Han in pairs. */
function charactersIn(word: string, terms: ReadonlySet<string>): boolean[] {
  const has = Array.from({ length: word.length }, () => false);
  for (const token of word.matchAll(/[a-z0-9.]+/g)) {
    if (terms.has(token[0])) mark(has, token.index, token[0].length);
  }
  for (let at = 0; at + 1 < word.length; at += 1) if (terms.has(word.slice(at, at + 2))) mark(has, at, 2);
  if (word.length === 1 && terms.has(word)) has[0] = true;
  return has;
}

function weightsOf(word: string): number[] {
  const weights = Array.from(word, (character): number => (isBinding(character) ? 0 : 1));
  for (let at = 0; at + 1 < word.length; at += 1) {
    if (isGeneralWord(word.slice(at, at + 2))) weights.fill(generalWeight, at, at + 2);
  }
  return weights;
}

function mark(has: boolean[], from: number, length: number): void {
  if (from >= 0) has.fill(true, from, from + length);
}
