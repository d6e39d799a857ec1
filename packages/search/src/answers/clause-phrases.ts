import { idf } from '../format/idf.js';
import { articleTermsOfLabel } from '../text/article-terms.js';
import { type LiftedHit, liftedBy } from './clause-lifts.js';
import type { EverydayLaw, LeadsByPair } from './everyday-law.js';

/**
 * Raises articles whose everyday phrases share many pairs with the question (房东卖房租客要搬吗) and returns them best first.
 * Pairs that occur in no phrase are ignored.
 *
 * @param pairs - Of the question, as `namingPairs` gives them.
 */
export function liftByPhrases(
  hits: readonly LiftedHit[],
  pairs: readonly string[],
  leads: LeadsByPair,
  { laws }: Pick<EverydayLaw, 'laws'>,
): LiftedHit[] {
  const keys = laws.flatMap(([document, articles]) =>
    articles.split(' ').map((article) => keyOf(document, `§${article}`)),
  );
  const weights = new Map<string, number>();
  let whole = 0;
  for (const pair of pairs) {
    const having = leads.get(pair)?.articles ?? [];
    const weight = having.length === 0 ? 0 : idf(having.length, keys.length);
    whole += weight;
    for (const article of having) {
      const key = keys[article] ?? '';
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
  return liftedBy('phrases', hits, ({ document, label }) => {
    const [term = ''] = articleTermsOfLabel(label);
    return (weights.get(keyOf(document.id, term)) ?? 0) / Math.max(1, whole);
  });
}

function keyOf(document: string, articleTerm: string): string {
  return `${document}${articleTerm}`;
}
