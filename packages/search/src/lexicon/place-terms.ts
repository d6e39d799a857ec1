import type { PlaceRow } from '../answers/places.js';
import { distinctTerms, isPair } from '../text/terms.js';

/**
 * Prefix of place names. A place name is a term without postings, `@code=name`, in the shard of the name's first two
 * characters.
 */
export const placePrefix = '@';

export function placeTerm([code, name]: PlaceRow): string {
  return `${placePrefix}${code}=${name}`;
}

export function isPlaceTerm(term: string): boolean {
  return term.startsWith(placePrefix);
}

export function readPlaceTerm(term: string): PlaceRow {
  const [code = '', name = ''] = term.slice(placePrefix.length).split('=');
  return [code, name];
}

/** The first two characters of a name. */
export function pairOfPlace([, name]: PlaceRow): string {
  return Array.from(name).slice(0, 2).join('');
}

/** The pairs of a text; a place name may begin at each of them. */
export function pairsOf(key: string): string[] {
  return distinctTerms(key).filter(isPair);
}
