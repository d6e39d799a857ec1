import { contains } from '../answers/places.js';
import { type DocumentTable, documentOf } from '../format/document-table.js';
import type { Postings } from '../format/postings.js';
import type { TermEntry } from '../format/term-shard.js';
import { hasCode, type NamedPlaces } from '../query/places.js';
import { documentsWithAll } from './boolean.js';
import type { Found } from './found.js';

/**
 * Says of a document whether it is of another place than those that the query names: not of one of them, nor of what lies in it,
 * nor of what it lies in. Such a document has the name by chance (州市 of 杭州市).
 */
export function elsewhereOf(
  { codes }: Pick<NamedPlaces, 'codes'>,
  { regions, regionPlaces }: Pick<DocumentTable, 'regions' | 'regionPlaces'>,
): (document: number) => boolean {
  const named = codes.filter(hasCode);
  if (named.length === 0) return () => false;
  const isOther = regions.map(
    (region) => !named.some((code) => contains(code, region) || contains(region, code)),
  );
  return (document) => isOther[regionPlaces[document] ?? 0] ?? false;
}

/**
 * The terms of a query as they count where it names places. Those of a place have no postings in documents of other places;
 * those of a place that no document is of only in documents that say its name.
 */
export function placedTerms(
  terms: readonly TermEntry[],
  { query, terms: entries, places, table }: Pick<Found, 'query' | 'terms' | 'places' | 'table'>,
): TermEntry[] {
  const isElsewhere = elsewhereOf(places, table);
  const absent = places.absent.flatMap(({ terms, said }) => {
    const asked = said.filter((term) => query.terms.includes(term));
    // Of a long query, the name may not be looked up.
    if (asked.length === 0) return [];
    const saying = documentsWithAll(
      asked.map((term) => entries.get(term)),
      table,
    );
    return [{ terms, saying }];
  });
  return terms.map((entry) => {
    const place = absent.find(({ terms }) => terms.has(entry.term));
    if (place) return entryIn(entry, (document) => place.saying.has(document), table);
    return places.terms.has(entry.term) ? entryIn(entry, (document) => !isElsewhere(document), table) : entry;
  });
}

/** A term with its postings in some documents alone. */
function entryIn(entry: TermEntry, isKept: (document: number) => boolean, table: DocumentTable): TermEntry {
  const { headings, clauses, elsewhere } = entry;
  return {
    ...entry,
    headings: kept(headings, isKept),
    clauses: kept(clauses, (clause) => isKept(documentOf(clause, table))),
    elsewhere: elsewhere.filter(isKept),
  };
}

function kept({ numbers, impacts }: Postings, isKept: (number: number) => boolean): Postings {
  return {
    numbers: numbers.filter(isKept),
    impacts: impacts.filter((_, at) => isKept(numbers[at] ?? 0)),
  };
}
