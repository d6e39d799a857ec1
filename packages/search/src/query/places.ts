import { contains, type PlaceRow, Places } from '../answers/places.js';
import { openJsonPart } from '../format/part.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms } from '../text/terms.js';

/** The places that a query names. */
export interface NamedPlaces {
  /** Their codes (GB/T 2260); `?` and the name for one that no table has. */
  codes: readonly string[];
  /**
   * The terms that are in the name of a city or county that documents are of, or lap over its edge: they say where, not what.
   * Documents of other places do not have them, whatever their texts say. Those of a province, and of a place that no document
   * is of, are words like others: only texts speak of it.
   */
  terms: ReadonlySet<string>;
  /** The query without the names, as compared with titles. */
  rest: string;
}

export const noPlaces: NamedPlaces = { codes: [], terms: new Set(), rest: '' };

/** Reads the part of an index with the names of places. */
export function openPlaces(name: string, part: Uint8Array): Places {
  return openJsonPart(name, part, (value) => {
    const { places } = value as { places?: readonly PlaceRow[] };
    if (!Array.isArray(places)) throw new TypeError('no places');
    return new Places(places);
  });
}

/**
 * The places that a query names; none if it is nothing but a name, which then is what is looked for.
 *
 * @param regions - The codes of the regions that documents are of.
 */
export function placesNamed(key: string, table: Places | undefined, regions: readonly string[]): NamedPlaces {
  const slots = table?.placesIn(key) ?? [];
  const rest = slots.reduce((left, { text }) => left.replace(text, ''), key);
  if (slots.length === 0 || comparisonKey(rest).length < 2) return noPlaces;
  const local = slots.filter(
    ({ value }) => !value.endsWith('0000') && regions.some((region) => contains(value, region)),
  );
  const about = new Set(distinctTerms(local.reduce((left, { text }) => left.replace(text, '。'), key)));
  const whole = distinctTerms(key);
  return {
    codes: slots.map(({ value }) => value),
    terms: new Set(whole.filter((term) => !about.has(term))),
    rest,
  };
}
