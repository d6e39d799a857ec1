import type { RankingParameters } from '../format/manifest.js';

/** Amended or not yet in force: a hair behind what is in force. */
const unsettled = 0.97;

/**
 * How much a document's standing counts: what is no longer in force comes a little later, what applies where the
 * reader is a little earlier. Mild on purpose: words decide, standing parts near ties.
 */
export function priorFactor(
  validity: string,
  region: string,
  readerRegion: string | undefined,
  ranking: RankingParameters,
): number {
  return validityFactor(validity, ranking) * regionFactor(region, readerRegion, ranking);
}

function validityFactor(validity: string, { ended }: RankingParameters): number {
  if (validity === 'expired' || validity === 'repealed') return ended;
  return validity === 'amended' || validity === 'pending' ? unsettled : 1;
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
