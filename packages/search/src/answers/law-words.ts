import { idf } from '../format/idf.js';
import { isPair } from '../text/terms.js';
import type { ClauseHit } from '../types.js';
import { countPairs, type LiftedHit, liftedBy, saturated } from './clause-lifts.js';
import type { EverydayLaw, LeadsByPair } from './everyday-law.js';

/**
 * Puts clauses further up that have the words of law for the situation that a question describes (押金不退 and 返还租赁物), best
 * first. Of the situations that a clause decides, the one counts that has the most of the question. A pair of no situation says
 * nothing about the situation and does not count.
 *
 * @param terms - Of the question, in common words.
 */
export function liftByLaw(
  hits: readonly LiftedHit[],
  terms: readonly string[],
  leads: LeadsByPair,
  { situations }: Pick<EverydayLaw, 'situations'>,
): LiftedHit[] {
  const weights = new Map<number, number>();
  let whole = 0;
  for (const pair of terms.filter(isPair)) {
    const having = leads.get(pair)?.situations ?? [];
    const weight = having.length === 0 ? 0 : idf(having.length, situations.length);
    whole += weight;
    for (const situation of having) weights.set(situation, (weights.get(situation) ?? 0) + weight);
  }
  const described = Array.from(weights, ([situation, weight]) => ({
    law: (situations[situation] ?? '').split(' '),
    share: weight / Math.max(1, whole),
  }));
  return liftedBy('law', hits, (hit) => evidenceOf(hit, described));
}

function evidenceOf(
  { text }: ClauseHit,
  described: readonly { law: readonly string[]; share: number }[],
): number {
  const shares = described.map(({ law, share }) => share * law.filter((word) => text.includes(word)).length);
  const best = Math.max(0, ...shares);
  return best === 0 ? 0 : best * saturated(1, countPairs(text).length);
}
