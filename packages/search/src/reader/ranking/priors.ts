import { contains } from '../../answers/places.js';
import { hasCode } from '../../query/places.js';
import type { RankingParameters } from './weights.js';

/**
 * Priors of a document, independent of the query: a factor for its validity and one for its region. They are mild on
 * purpose: words decide, and priors order near ties.
 */
export interface Priors {
  validity: number;
  region: number;
}

/** @param places - The codes of the places that the query names. */
export function priorsOf(
  inForce: boolean,
  region: string,
  readerRegion: string | undefined,
  ranking: RankingParameters,
  places: readonly string[],
): Priors {
  const validity = inForce ? 1 : ranking.ended;
  if (places.length === 0) return { validity, region: regionFactor(region, readerRegion, ranking) };
  const codes = places.filter(hasCode);
  // A query that names a place does not ask for nationwide policies.
  if (codes.length === 0)
    return { validity, region: regionFactor(region, readerRegion, { ...ranking, nationwide: 1 }) };
  return { validity, region: Math.max(...codes.map((code) => namedFactor(region, code, ranking))) };
}

/** The place itself and what lies in it, then its city, its province, then the nation, then its neighbours in the province. */
function namedFactor(
  region: string,
  named: string,
  { namedRegion, namedCity, namedWider, namedNation, namedNeighbour }: RankingParameters,
): number {
  if (contains(named, region)) return namedRegion;
  if (contains(region, '')) return namedNation;
  if (contains(region, named)) return region.endsWith('0000') ? namedWider : namedCity;
  return region.slice(0, 2) === named.slice(0, 2) ? namedNeighbour : 1;
}

/** A code that ends in zeros covers all codes with the same beginning; 000000 is the whole country. */
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
