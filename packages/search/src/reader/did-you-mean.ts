import type { Places } from '../answers/places.js';
import { corrections } from '../lexicon/slips.js';
import { noPlaces, placesNamed } from '../query/places.js';
import { wordingsOf } from '../query/related-words.js';
import { isBound } from '../query/useful-terms.js';
import { comparisonKey } from '../text/fold.js';
import type { SearchHit } from '../types.js';
import type { Found } from './found.js';
import type { RankingParameters } from './ranking/weights.js';

/** Data against which corrections are checked. */
export interface Checks {
  isWord: (stretch: string) => boolean;
  places: Places | undefined;
}

/** Whether a query may have a slip: a part of it occurs in no document, and no result has the query as typed. */
export function mayHaveSlip(
  { query, terms, related, matches }: Pick<Found, 'query' | 'terms' | 'related' | 'matches'>,
  hits: readonly SearchHit[],
): boolean {
  const isUnknown = query.terms.some((term) => !terms.has(term) && !isBound(term));
  const isWhole = matches.some(({ coverage }) => coverage === 1);
  if (query.phrases.length > 0 || (isWhole && !isUnknown)) return false;
  const shown = textsOf(hits).map(comparisonKey);
  const keys = wordingsOf(query, related, noPlaces).map(({ key }) => key);
  return !keys.some((key) => shown.some((text) => text.includes(key)));
}

/**
 * Suggests corrections: whole terms near the query, from titles, and from clauses if the index lacks one of the query's
 * terms. It never suggests a different place.
 */
export function didYouMean(
  { query, terms }: Pick<Found, 'query' | 'terms'>,
  hits: readonly SearchHit[],
  ranking: RankingParameters,
  { isWord, places }: Checks,
): string[] {
  const isUnknown = query.terms.some((term) => !terms.has(term));
  const texts = isUnknown ? textsOf(hits) : hits.map(({ title }) => title.text);
  const named = placesNamed(query.key, places, []);
  return corrections(query.key, texts, ranking, isWord).filter((text) => {
    const meant = placesNamed(text, places, []);
    const isSamePlace = meant.codes.join() === named.codes.join();
    return isSamePlace && meant.rest.length >= named.rest.length;
  });
}

function textsOf(hits: readonly SearchHit[]): string[] {
  return [
    ...hits.map(({ title }) => title.text),
    ...hits.flatMap(({ excerpts }) => excerpts.map(({ text }) => text)),
  ];
}
