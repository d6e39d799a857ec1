import { eachTerm, isPair } from '../text/terms.js';
import type { ClauseHit } from '../types.js';

/**
 * Maximum amounts that are added to the score of a clause, which is about 1. Their effects are in
 * docs/decisions/0020-cited-clauses.md.
 */
export const liftWeights = {
  /** Words of law for the situation that the question's everyday words describe, in any feed (`law-words.ts`). */
  law: 0.5,
  /** Everyday phrases that are written for the article (`clause-phrases.ts`). */
  phrases: 0.7,
  /** Words learned from the feed's own answered questions (`clause-words.ts`). */
  learned: 0.3,
  /** Citation by the answer to a similar question, times its sureness (`cited-clauses.ts`). */
  cited: 0.1,
};

export type LiftKind = keyof typeof liftWeights;

/** Amounts that were added to the score of a clause, by kind. */
export type Lifts = Readonly<Partial<Record<LiftKind, number>>>;

/** A clause that a search found, with the amounts added to its score. */
export interface LiftedHit extends ClauseHit {
  lifts?: Lifts;
}

/** Adds to the score of each clause and returns the clauses best first. */
export function liftedBy(
  kind: LiftKind,
  hits: readonly LiftedHit[],
  evidenceFor: (hit: LiftedHit) => number,
): LiftedHit[] {
  return hits
    .map((hit) => {
      const gain = liftWeights[kind] * evidenceFor(hit);
      return gain === 0 ? hit : { ...hit, score: hit.score + gain, lifts: { ...hit.lifts, [kind]: gain } };
    })
    .sort((one, other) => other.score - one.score);
}

/** BM25's `k1` and `b`, and the length of an average clause in pairs. */
const [k1, b, usualLength] = [1.2, 0.6, 90];

/** The pairs of characters of a clause, with the number of times that each occurs. */
export function countPairs(text: string): { counts: ReadonlyMap<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  eachTerm(text, (term) => {
    if (!isPair(term)) return;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    length += 1;
  });
  return { counts, length };
}

/**
 * BM25's saturated frequency of a pair that occurs `count` times in a clause of `length` pairs; 1 for one occurrence in
 * an average clause.
 */
export function saturated(count: number, length: number): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / usualLength));
}
