import { contains } from '../answers/places.js';
import { type DocumentTable, documentOf } from '../format/document-table.js';
import type { Postings } from '../format/postings.js';
import type { TermEntry } from '../format/term-shard.js';
import type { NamedPlaces } from '../query/places.js';

/**
 * Says of a document whether it is of another place than those that the query names: not of one of them, nor of what lies in it,
 * nor of what it lies in. Such a document has the name by chance (州市 of 杭州市).
 */
export function elsewhereOf(
  { codes }: Pick<NamedPlaces, 'codes'>,
  { regions, regionPlaces }: Pick<DocumentTable, 'regions' | 'regionPlaces'>,
): (document: number) => boolean {
  const named = codes.filter((code) => !code.startsWith('?'));
  if (named.length === 0) return () => false;
  const isOther = regions.map(
    (region) => !named.some((code) => contains(code, region) || contains(region, code)),
  );
  return (document) => isOther[regionPlaces[document] ?? 0] ?? false;
}

/** A term of a place's name without its postings in documents of other places. */
export function placedEntry(
  entry: TermEntry,
  isElsewhere: (document: number) => boolean,
  table: DocumentTable,
): TermEntry {
  const { headings, clauses, elsewhere } = entry;
  return {
    ...entry,
    headings: kept(headings, (document) => !isElsewhere(document)),
    clauses: kept(clauses, (clause) => !isElsewhere(documentOf(clause, table))),
    elsewhere: elsewhere.filter((document) => !isElsewhere(document)),
  };
}

function kept({ numbers, impacts }: Postings, isKept: (number: number) => boolean): Postings {
  return {
    numbers: numbers.filter(isKept),
    impacts: impacts.filter((_, at) => isKept(numbers[at] ?? 0)),
  };
}
