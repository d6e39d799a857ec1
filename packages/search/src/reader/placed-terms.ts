import { contains } from '../answers/places.js';
import { type DocumentTable, documentOf } from '../format/document-table.js';
import type { Postings } from '../format/postings.js';
import type { TermEntry } from '../format/term-shard.js';
import { hasCode, type NamedPlaces } from '../query/places.js';
import { documentsWithAll } from './boolean.js';
import type { Found } from './found.js';

/**
 * Returns a predicate for documents of places that the query does not name: neither one of these places, nor a place in
 * it, nor a place that contains it. Such a document has the name by chance (州市 of 杭州市).
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
 * The terms of a query that names places, with the postings that count. Terms of a place have no postings in documents
 * of other places; terms of a place without documents have postings only in documents that contain its name.
 */
export function placedTerms(
  terms: readonly TermEntry[],
  { query, terms: entries, places, table }: Pick<Found, 'query' | 'terms' | 'places' | 'table'>,
): TermEntry[] {
  const isElsewhere = elsewhereOf(places, table);
  const absent = places.absent.flatMap(({ terms, said }) => {
    const asked = said.filter((term) => query.terms.includes(term));
    // The terms of a long query may not include the name.
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

/** A term with its postings in the kept documents only. */
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
