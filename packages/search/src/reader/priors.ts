/**
 * How much a document's standing counts: what is no longer in force comes a little later, what applies where the
 * reader is a little earlier. Mild on purpose: words decide, priors break near ties.
 */
const validityFactor: { readonly [validity: string]: number } = {
  inForce: 1,
  amended: 0.97,
  pending: 0.97,
  expired: 0.8,
  repealed: 0.8,
};
const ownRegion = 1.15;
const appliesHere = 1.08;

export function priorFactor(validity: string, region: string, readerRegion: string | undefined): number {
  return (validityFactor[validity] ?? 1) * regionFactor(region, readerRegion);
}

function regionFactor(region: string, readerRegion: string | undefined): number {
  if (region === readerRegion) return ownRegion;
  return applies(region, readerRegion) ? appliesHere : 1;
}

/** A code that ends in zeros stands for all that begin like it; 000000 is the whole country. */
function applies(region: string, readerRegion: string | undefined): boolean {
  const prefix = region.replace(/(?:00)+$/, '');
  return prefix === '' || readerRegion?.startsWith(prefix) === true;
}
