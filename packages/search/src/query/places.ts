import { contains, type PlaceRow, Places, suffix } from '../answers/places.js';
import type { Slot } from '../answers/types.js';
import { openJsonPart } from '../format/part.js';
import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';

/** The places that a query names. */
export interface NamedPlaces {
  /** Codes of the places (GB/T 2260); for a place outside the table, `?` and the name. */
  codes: readonly string[];
  /** The names of the places with a code, as typed. */
  names: readonly string[];
  /** Places with a code that have no documents, neither of the place itself nor of a part of it. */
  absent: readonly AbsentPlace[];
  /**
   * The terms that overlap the name of a city or county with documents: they name the place and not the subject. They
   * do not count in documents of other places. Terms of a province, and of a place without documents, are ordinary
   * words, since only texts mention it.
   */
  terms: ReadonlySet<string>;
  /** The query without the names, for comparison with titles. */
  rest: string;
}

/** A place without documents. Its terms count only in a document that contains its name: 津县 of 江津县 is not 宁津县. */
export interface AbsentPlace {
  /** As typed. */
  name: string;
  /** The terms that overlap the name. */
  terms: ReadonlySet<string>;
  /** The terms of the short form, or of the whole name if the short form is the name of another place. */
  said: readonly string[];
}

export const noPlaces: NamedPlaces = { codes: [], names: [], absent: [], terms: new Set(), rest: '' };

/** Decodes the part of an index with the names of places. */
export function openPlaces(name: string, part: Uint8Array): Places {
  return openJsonPart(name, part, (value) => {
    const { places } = value as { places?: readonly PlaceRow[] };
    if (!Array.isArray(places)) throw new TypeError('no places');
    return new Places(places);
  });
}

/**
 * The places that a query names; none if the query is only a name, which is then searched for.
 *
 * @param regions - The codes of regions with documents.
 */
export function placesNamed(key: string, table: Places | undefined, regions: readonly string[]): NamedPlaces {
  const slots = table?.placesIn(key) ?? [];
  const rest = slots.reduce((left, { text }) => left.replace(text, ''), key);
  if (slots.length === 0 || comparisonKey(rest).length < 2) return noPlaces;
  const whole = distinctTerms(key);
  const termsOf = (names: readonly Slot[]) => {
    const about = new Set(distinctTerms(names.reduce((left, { text }) => left.replace(text, '。'), key)));
    return new Set(whole.filter((term) => !about.has(term)));
  };
  const known = slots.filter(({ value }) => hasCode(value));
  const isPresent = ({ value }: Slot) => regions.some((region) => contains(value, region));
  return {
    codes: slots.map(({ value }) => value),
    names: known.map(({ text }) => text),
    absent: known
      .filter((slot) => !isPresent(slot))
      .map((slot) => ({ name: slot.text, terms: termsOf([slot]), said: namePairs(slot, table) })),
    terms: termsOf(known.filter((slot) => isPresent(slot) && !slot.value.endsWith('0000'))),
    rest,
  };
}

/**
 * The pairs of a name. The suffix for its kind, such as 县, is left out if at least two characters remain and they are
 * not the name of another place: a text that says 邯郸 does not mean 邯郸县.
 */
function namePairs({ text, value }: Slot, table: Places | undefined): readonly string[] {
  const short = text.replace(suffix, '');
  const isOther = table?.placesIn(short).some((place) => place.value !== value);
  return distinctTerms(short.length < 2 || isOther ? text : short).filter((term) => !isSingleHan(term));
}

/** Whether the value of a place is a code, not a name. */
export function hasCode(value: string): boolean {
  return !value.startsWith('?');
}
