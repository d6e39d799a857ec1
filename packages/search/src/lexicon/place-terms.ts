import type { PlaceRow } from '../answers/places.js';
import { distinctTerms, isPair } from '../text/terms.js';

/** A name of a place is a term without postings: `@code=name`. It is in the shard of the name's first two characters. */
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

/** The pair with which a name begins. */
export function pairOfPlace([, name]: PlaceRow): string {
  return Array.from(name).slice(0, 2).join('');
}

/** The pairs of a text at each of which a name may begin. */
export function pairsOf(key: string): string[] {
  return distinctTerms(key).filter(isPair);
}
