import { openJsonPart } from '../format/part.js';
import { isBound } from '../query/useful-terms.js';
import { isPair } from '../text/terms.js';
import type { ClauseHit } from '../types.js';
import { countPairs, type LiftedHit, liftedBy, saturated } from './clause-lifts.js';

/** A pair of characters of clauses, and the strength of its association with a pair of questions, in hundredths. */
export type ClauseWord = readonly [pair: string, weight: number];

/** A part of the pack `answerWords`: for each pair of questions the pairs of the clauses that their answers cite. */
export type ClauseWordsPart = Readonly<Record<string, readonly ClauseWord[]>>;

export function openClauseWords(name: string, part: Uint8Array): ReadonlyMap<string, readonly ClauseWord[]> {
  return openJsonPart(name, part, (value) => {
    const rows = Object.entries(value as ClauseWordsPart);
    if (!rows.every(([, words]) => Array.isArray(words) && words.every(isClauseWord))) {
      throw new TypeError('no words of clauses');
    }
    return new Map(rows);
  });
}

function isClauseWord(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

/** The pairs of a text that name something; only these are associated. */
export function namingPairs(terms: readonly string[]): string[] {
  return terms.filter((term) => isPair(term) && !isBound(term));
}

/** Maximum number of pairs of a question that are looked up; each may be a part to load. */
export const mostLookedUp = 16;
/** Maximum number of pairs of clauses that expand a question. */
const mostWords = 25;
/** Typical idf of a pair of the question: it scales the weights to the unit of the score. */
const usualIdf = 6;

/**
 * Raises clauses with words that the feed's own answered questions associate with the question's everyday words, and
 * returns the clauses best first.
 *
 * @param pairs - Pairs of the question, from `namingPairs`.
 * @param learned - The associated pairs, by pair of the question.
 */
export function liftLearned(
  hits: readonly LiftedHit[],
  pairs: readonly string[],
  learned: ReadonlyMap<string, readonly ClauseWord[]>,
): LiftedHit[] {
  const weights = new Map<string, number>();
  for (const [pair, weight] of pairs.flatMap((one) => learned.get(one) ?? [])) {
    if (!pairs.includes(pair)) weights.set(pair, (weights.get(pair) ?? 0) + weight / 100);
  }
  const words = Array.from(weights)
    .sort(([one, m], [other, n]) => n - m || (one < other ? -1 : 1))
    .slice(0, mostWords);
  const unit = usualIdf * Math.max(1, pairs.length);
  return liftedBy('learned', hits, (hit) => evidenceOf(hit, words) / unit);
}

function evidenceOf({ text }: ClauseHit, words: readonly ClauseWord[]): number {
  if (words.length === 0) return 0;
  const { counts, length } = countPairs(text);
  return words.reduce((sum, [pair, weight]) => sum + weight * saturated(counts.get(pair) ?? 0, length), 0);
}
