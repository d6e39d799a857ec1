import { isGeneralWord } from '../query/general-words.js';
import { isPlain } from '../query/plain-characters.js';
import type { RelatedWords } from '../query/related-words.js';
import { isBinding } from '../query/useful-terms.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';

/** Coverage of a query by a text. */
export interface Cover {
  /** Share of the query's characters in the text, by weight; characters that only connect words do not count. */
  share: number;
  /** Number of the query's characters that count. */
  length: number;
  /** The stretches of the query that the text does not have, as typed. */
  missing: readonly string[];
  /** The greatest weight of such a stretch; a character that names the subject has weight 1. */
  missingWeight: number;
  /** Whether the text has a synonym for a word of the query. */
  isReworded: boolean;
}

const latinWord = /[a-z0-9.]+/g;
const generalWeight = 0.1;
/** Weight of a character for a property or an event, which hardly names the subject. */
const plainWeight = 0.4;
/** Weight of a Latin word or a number: the same as a word of two characters. */
const latinWeight = 2;

/**
 * Compares the words of a query with a text, character by character. A character is covered if the text has a pair of
 * it and its neighbour, or a synonym of its word.
 *
 * @param holdingIn - Names of places to which the document applies. They name no subject and do not count in the share.
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

/** For each character of a word whether the text has it: Latin words and numbers as a whole, Han in pairs. */
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
