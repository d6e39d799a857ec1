import { isGeneralWord } from '../query/general-words.js';
import { isPlain } from '../query/plain-characters.js';
import type { RelatedWords } from '../query/related-words.js';
import { isBinding } from '../query/useful-terms.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';

/** Coverage of a query by a text. */
export interface Cover {
  /** Share of the query's characters, each by what it says: those that only bind words count nothing. */
  share: number;
  /** Number of the query's characters that count. */
  length: number;
  /** The stretches of the query that it does not have, as typed. */
  missing: readonly string[];
  /** The greatest weight of such a stretch; a character that says what is meant has weight 1. */
  missingWeight: number;
  /** Whether the text says a word of the query in other words. */
  isReworded: boolean;
}

const latinWord = /[a-z0-9.]+/g;
const generalWeight = 0.1;
/** Weight of a character that says how something is or what happens to it, hardly what it is. */
const plainWeight = 0.4;
/** Weight of a Latin word or a number: what a word of two characters says. */
const latinWeight = 2;

/**
 * Compares the words of a query with a text, character by character: one is there if a pair of it and its neighbour is, or if
 * the text says the same in other words.
 *
 * @param holdingIn - Names of places in which the document holds. They say where, not what, and count nothing in its share.
 */
export function coverOf(
  words: readonly string[],
  related: readonly RelatedWords[],
  text: string,
  holdingIn: readonly string[] = [],
): Cover {
  const terms = new Set(distinctTerms(text));
  const key = comparisonKey(text);
  const said = related.filter(({ to }) => to.some((word) => key.includes(comparisonKey(word))));
  let [all, had, length, missingWeight] = [0, 0, 0, 0];
  const missing: string[] = [];
  for (const word of words) {
    const has = charactersIn(word, terms);
    for (const { from } of said) mark(has, word.indexOf(from), from.length);
    const weights = weightsOf(word);
    length += weights.filter((weight) => weight > 0).length;
    for (const name of holdingIn) {
      const start = word.indexOf(name);
      if (start >= 0) weights.fill(0, start, start + name.length);
    }
    let run = '';
    let runWeight = 0;
    for (let at = 0; at <= word.length; at += 1) {
      const weight = weights[at] ?? 0;
      all += weight;
      if (has[at]) had += weight;
      if (!has[at] && weight > generalWeight) {
        run += word.charAt(at);
        runWeight += weight;
        missingWeight = Math.max(missingWeight, runWeight);
      } else {
        if (run.length > 1) missing.push(run);
        [run, runWeight] = ['', 0];
      }
    }
  }
  return { share: all === 0 ? 1 : had / all, length, missing, missingWeight, isReworded: said.length > 0 };
}

/** The characters of a word that the text has: Latin words and numbers as a whole, Han in pairs. */
function charactersIn(word: string, terms: ReadonlySet<string>): boolean[] {
  const has = Array.from({ length: word.length }, () => false);
  for (const token of word.matchAll(latinWord)) {
    if (terms.has(token[0])) mark(has, token.index, token[0].length);
  }
  for (let at = 0; at + 1 < word.length; at += 1) if (terms.has(word.slice(at, at + 2))) mark(has, at, 2);
  if (word.length === 1 && terms.has(word)) has[0] = true;
  return has;
}

function weightsOf(word: string): number[] {
  const weights = Array.from(word, (character): number =>
    isBinding(character) ? 0 : isPlain(character) ? plainWeight : 1,
  );
  for (const { index, 0: token } of word.matchAll(latinWord)) {
    weights.fill(Math.min(1, latinWeight / token.length), index, index + token.length);
  }
  for (let at = 0; at + 1 < word.length; at += 1) {
    if (isGeneralWord(word.slice(at, at + 2))) weights.fill(generalWeight, at, at + 2);
  }
  return weights;
}

function mark(has: boolean[], from: number, length: number): void {
  if (from >= 0) has.fill(true, from, from + length);
}
