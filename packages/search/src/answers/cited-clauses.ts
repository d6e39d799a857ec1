import type { ClauseHit } from '../types.js';
import { liftWeights } from './clause-lifts.js';
import type { FoundAnswer, KnownQuestion } from './types.js';

/** A clause that was found, and the similar questions whose answers cite it. */
export interface CitedHit {
  hit: ClauseHit;
  citedBy: readonly string[];
}

/**
 * Puts clauses that answers to similar questions cite further up (同类问题引用), best first. An answer less sure than `least` counts
 * for nothing: clauses that no answer names must not suffer from those that some do.
 */
export function liftCited(
  hits: readonly ClauseHit[],
  found: readonly FoundAnswer[],
  least: number,
): CitedHit[] {
  const citing = new Map<string, FoundAnswer[]>();
  for (const answer of found) {
    if (answer.sureness < least) continue;
    for (const key of citedBy(answer.known)) citing.set(key, [...(citing.get(key) ?? []), answer]);
  }
  return hits
    .map((hit) => {
      const answers = citing.get(keyOf(hit.document.id, hit.anchor)) ?? [];
      const best = Math.max(0, ...answers.map(({ sureness }) => sureness));
      return {
        hit,
        citedBy: answers.map(({ known }) => known.id),
        score: hit.score + liftWeights.cited * best,
      };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ hit, citedBy: ids }) => ({ hit, citedBy: ids }));
}

function citedBy({ clauses = [], policies = [] }: KnownQuestion): string[] {
  const [only] = policies.length === 1 ? policies : [];
  return clauses.flatMap(({ policy = only, anchor }) =>
    policy === undefined ? [] : [keyOf(policy, anchor)],
  );
}

function keyOf(policy: string, anchor: string): string {
  return `${policy}#${anchor}`;
}
