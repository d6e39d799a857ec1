import type { RankingParameters } from './weights.js';

/**
 * What is known of a document before anything is asked: a factor for its validity and one for its region. Mild on
 * purpose: words decide, priors part near ties.
 */
export interface Priors {
  validity: number;
  region: number;
}

/** @param place - As `placeNamed` reads it from the query. */
export function priorsOf(
  inForce: boolean,
  region: string,
  readerRegion: string | undefined,
  ranking: RankingParameters,
  place: string | undefined,
): Priors {
  const validity = inForce ? 1 : ranking.ended;
  if (place === undefined) return { validity, region: regionFactor(region, readerRegion, ranking) };
  // Who names a place does not ask for what holds everywhere.
  if (place === '')
    return { validity, region: regionFactor(region, readerRegion, { ...ranking, nationwide: 1 }) };
  return { validity, region: region.startsWith(place) ? ranking.namedRegion : 1 };
}

/** A code that ends in zeros covers all codes that begin like it; 000000 is the whole country. */
function regionFactor(
  region: string,
  readerRegion: string | undefined,
  { ownRegion, widerRegion, nationwide }: RankingParameters,
): number {
  if (region === readerRegion) return ownRegion;
  const prefix = region.replace(/(?:00)+$/, '');
  if (prefix === '') return nationwide;
  return readerRegion?.startsWith(prefix) ? widerRegion : 1;
}
