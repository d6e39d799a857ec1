import { MingceError } from '@mingce/schema/errors';
import { comparableExpiry } from '@mingce/schema/validity';
import { daysSince1900 } from '../format/day.js';
import { blockClauses, type DocumentTable, documentsOfBlocks } from '../format/document-table.js';
import {
  type FacetColumn,
  type FacetColumns,
  optionalDates,
  type StoredFacet,
  storedFacets,
} from '../format/facet-columns.js';
import type { SearchClause, SearchDocument } from '../types.js';

/**
 * Sorts documents by region, then by number of blocks, then newest first, then by id. Neighbours are similar, which
 * makes the columns short, and the result does not depend on the order of input.
 */
export function inOrder<T extends { document: SearchDocument; facts: { blocks: number } }>(
  documents: readonly T[],
): T[] {
  const sorted = [...documents].sort(
    (a, b) =>
      compare(a.document.region, b.document.region) ||
      a.facts.blocks - b.facts.blocks ||
      compare(b.document.publishedOn, a.document.publishedOn) ||
      compare(a.document.id, b.document.id),
  );
  refuseDuplicates(sorted.map(({ document }) => document));
  return sorted;
}

/**
 * The text of clause 0: title, number and keywords of the document. They are separate sentences, so no pair spans two
 * of them.
 */
export function headingOf({ title, documentNumber, keywords }: SearchDocument): string {
  return [title, documentNumber ?? '', ...(keywords ?? [])].filter((part) => part !== '').join('。');
}

function refuseDuplicates(documents: readonly SearchDocument[]): void {
  const ids = new Set<string>();
  for (const { id } of documents) {
    if (ids.has(id)) throw new MingceError('search.duplicateDocument', { id });
    ids.add(id);
  }
}

/** Splits a clause that is too long for a block at its sentences; the pieces keep its anchor and label. */
function cutClause(clause: SearchClause, characters: number): SearchClause[] {
  const pieces: SearchClause[] = [];
  for (let from = 0; from < clause.text.length; ) {
    const to = pieceEnd(clause.text, from, characters);
    pieces.push({ ...clause, text: clause.text.slice(from, to) });
    from = to;
  }
  return pieces.length > 0 ? pieces : [clause];
}

/**
 * The end of a piece: after the last sentence or line within the limit, else at the limit, but not inside a character.
 */
function pieceEnd(text: string, from: number, characters: number): number {
  const limit = from + characters;
  if (limit >= text.length) return text.length;
  for (let at = limit; at > from + characters / 2; at -= 1) {
    if (/[。；\n]/.test(text[at - 1] ?? '')) return at;
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

/** The clauses of each block; the heading takes the first position of the first block. */
export function cutBlocks(input: readonly SearchClause[], blockCharacters: number): SearchClause[][] {
  const clauses = input.flatMap((clause) => cutClause(clause, 2 * blockCharacters));
  let block: SearchClause[] = [];
  let characters = 0;
  let places = blockClauses - 1;
  const blocks = [block];
  for (const clause of clauses) {
    const isFull = places === 0 || (block.length > 0 && characters + clause.text.length > blockCharacters);
    if (isFull) {
      block = [];
      characters = 0;
      places = blockClauses;
      blocks.push(block);
    }
    block.push(clause);
    characters += clause.text.length;
    places -= 1;
  }
  return blocks;
}

/** @param documents - Documents in the order of the index. */
export function makeDocumentTable(
  documents: readonly SearchDocument[],
  blockCounts: Uint32Array,
  { dates: { expiresOn, repealedOn } }: FacetColumns,
): DocumentTable {
  const blockStarts = new Uint32Array(documents.length + 1);
  blockCounts.forEach((own, at) => {
    blockStarts[at + 1] = (blockStarts[at] ?? 0) + own;
  });
  const regions = Array.from(new Set(documents.map(({ region }) => region)));
  const places = new Map(regions.map((region, place) => [region, place]));
  return {
    documents: documents.length,
    blockStarts,
    blockDocuments: documentsOfBlocks(blockStarts),
    regions,
    regionPlaces: Uint32Array.from(documents, ({ region }) => places.get(region) ?? 0),
    endsOn: expiresOn.map((expires, at) => firstDayAfter(expires, repealedOn[at] ?? -1)),
  };
}

/** A document is in force on its last day (`expiresOn`), but not on the day of its repeal. */
function firstDayAfter(expires: number, repealed: number): number {
  if (expires < 0) return repealed;
  return repealed < 0 ? expires + 1 : Math.min(expires + 1, repealed);
}

export function makeFacetColumns(documents: readonly SearchDocument[]): FacetColumns {
  const day = (
    document: SearchDocument,
    name: (typeof optionalDates)[number] | 'publishedOn' | 'issuedOn',
  ) => {
    const date = name === 'expiresOn' ? comparableExpiry(document) : document[name];
    if (date === undefined) return -1;
    const number = daysSince1900(date);
    if (number === undefined) throw new MingceError('search.dateInvalid', { id: document.id, name, date });
    return number;
  };
  const dates: Partial<FacetColumns['dates']> = {};
  for (const name of optionalDates) {
    dates[name] = Int32Array.from(documents, (document) => day(document, name));
  }
  const facets: Partial<FacetColumns['facets']> = {};
  for (const name of storedFacets) facets[name] = makeFacet(documents.map(facetValues[name]));
  return {
    documents: documents.length,
    publishedOn: Uint32Array.from(documents, (document) => day(document, 'publishedOn')),
    dates: dates as FacetColumns['dates'],
    issuedOn: Int32Array.from(documents, (document) => day(document, 'issuedOn')),
    facets: facets as FacetColumns['facets'],
  };
}

const facetValues: { [name in StoredFacet]: (document: SearchDocument) => readonly string[] } = {
  topic: ({ topics }) => topics,
  genre: ({ genre }) => [genre],
  issuer: ({ issuers }) => issuers,
  audience: ({ audiences }) => audiences,
  need: ({ needs }) => needs,
};

/** Frequent values get small numbers, which have short codes. */
function makeFacet(lists: readonly (readonly string[])[]): FacetColumn {
  const distinct = lists.map((list) => Array.from(new Set(list)));
  const counts = new Map<string, number>();
  for (const value of distinct.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = Array.from(counts)
    .sort(([valueA, countA], [valueB, countB]) => countB - countA || compare(valueA, valueB))
    .map(([value]) => value);
  const places = new Map(values.map((value, place) => [value, place]));
  const starts = [0];
  const items: number[] = [];
  for (const list of distinct) {
    items.push(...list.map((value) => places.get(value) ?? 0).sort((a, b) => a - b));
    starts.push(items.length);
  }
  return { values, starts: Uint32Array.from(starts), items: Uint32Array.from(items) };
}

/** Compares by UTF-16 code units, which does not depend on the platform, unlike `localeCompare`. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
