import type { RankingParameters } from '../../format/manifest.js';

/** A document of the province that the query names counts this much. */
const ofPlaceNamed = 2;

/**
 * How much a document's standing counts: what is no longer in force comes a little later, what applies where the
 * reader is a little earlier. Mild on purpose: words decide, standing parts near ties.
 *
 * @param place - As `placeNamed` reads it from the query.
 */
export function priorOf(
  inForce: boolean,
  region: string,
  readerRegion: string | undefined,
  ranking: RankingParameters,
  place: string | undefined,
): number {
  const validity = inForce ? 1 : ranking.ended;
  if (place === undefined) return validity * regionFactor(region, readerRegion, ranking);
  // Who names a place does not ask for what holds everywhere.
  if (place === '') return validity * regionFactor(region, readerRegion, { ...ranking, nationwide: 1 });
  return validity * (region.startsWith(place) ? ofPlaceNamed : 1);
}

/** A code that ends in zeros stands for all that begin like it; 000000 is the whole country. */
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
