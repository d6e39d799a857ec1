import type { RankingParameters } from '../format/manifest.js';

/**
 * How much a document's standing counts: what is no longer in force comes a little later, what applies where the
 * reader is a little earlier. Mild on purpose: words decide, standing parts near ties.
 */
export function priorFactor(
  inForce: boolean,
  region: string,
  readerRegion: string | undefined,
  ranking: RankingParameters,
): number {
  return (inForce ? 1 : ranking.ended) * regionFactor(region, readerRegion, ranking);
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
