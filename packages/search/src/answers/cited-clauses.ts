import { type LiftedHit, liftedBy } from './clause-lifts.js';
import type { FoundAnswer, KnownQuestion } from './types.js';

/** A clause that was found, and the similar questions whose answers cite it. */
export interface CitedHit {
  hit: LiftedHit;
  citedBy: readonly string[];
}

/**
 * Raises clauses that answers to similar questions cite (同类问题引用) and returns them best first. Answers less sure than
 * `least` are ignored, so that a cited clause does not displace a better one that nobody cites.
 */
export function liftCited(
  hits: readonly LiftedHit[],
  found: readonly FoundAnswer[],
  least: number,
): CitedHit[] {
  const citing = new Map<string, FoundAnswer[]>();
  for (const answer of found) {
    if (answer.sureness < least) continue;
    for (const key of citedBy(answer.known)) citing.set(key, [...(citing.get(key) ?? []), answer]);
  }
  const citingOf = ({ document, anchor }: LiftedHit) => citing.get(keyOf(document.id, anchor)) ?? [];
  return liftedBy('cited', hits, (hit) => Math.max(0, ...citingOf(hit).map(({ sureness }) => sureness))).map(
    (hit) => ({ hit, citedBy: citingOf(hit).map(({ known }) => known.id) }),
  );
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
