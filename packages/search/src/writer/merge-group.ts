import { ByteReader, ByteWriter } from '../format/bytes.js';
import { blockClauses, type DocumentTable, documentOf, headingOf } from '../format/document-table.js';
import type { Postings } from '../format/postings.js';
import { type EncodedTerm, encodeTerm } from '../format/term-shard.js';
import { isSingleHan } from '../text/terms.js';
import { Occurrences, visitTerms } from './document-terms.js';
import type { ImpactOf } from './impacts.js';
import { pruneTerm, type TermPostings } from './prune-term.js';
import { TermIds } from './term-ids.js';

/** The terms of a group in one document. */
export interface GroupOfDocument {
  /** The document's number in the index. */
  document: number;
  bytes: Uint8Array;
  impactOf: ImpactOf;
}

export interface MergeOptions {
  table: DocumentTable;
  /** A term in more clauses than this keeps only its postings in headings and in its best clauses. */
  maxPostings: number;
  /** Final names of terms that were collected under provisional names. */
  names: ReadonlyMap<string, string>;
  /** Terms without postings. */
  bare: readonly string[];
}

const nowhere = new Uint32Array();
const none: Postings = { numbers: new Uint32Array(), impacts: new Uint8Array() };

/**
 * Merges the terms of one group from all documents in the order of the index, and encodes the posting list of each term
 * for the shards. Terms are sorted by code units.
 */
export function mergeGroup(documents: Iterable<GroupOfDocument>, options: MergeOptions): Uint8Array {
  const ids = new TermIds();
  const occurrences = new Occurrences();
  for (const { document, bytes, impactOf } of documents) {
    const first = headingOf(document, options.table);
    let id = 0;
    visitTerms(bytes, {
      han(one, other) {
        id = ids.ofPair(one, other);
      },
      text(term) {
        id = ids.ofText(term);
      },
      place: (place, count) => occurrences.add(id, first + place, impactOf(place, count)),
    });
  }
  for (const term of options.bare) ids.ofText(term);
  const { starts, places, counts } = occurrences.byTerm(ids.size);
  const named = Array.from({ length: ids.size }, (_, id) => {
    const text = ids.textOf(id);
    return { id, term: options.names.get(text) ?? text };
  });
  named.sort((a, b) => (a.term < b.term ? -1 : 1));
  const terms = named.map(({ id, term }) => {
    const [from, to] = [starts[id], starts[id + 1]];
    return postingsOf(
      term,
      { numbers: places.subarray(from, to), impacts: counts.subarray(from, to) },
      options,
    );
  });
  return encodeMerged(terms);
}

function postingsOf(term: string, all: Postings, { table, maxPostings }: MergeOptions): EncodedTerm {
  const frequency = all.numbers.length;
  const places = headingsApart(all, table);
  const kept =
    frequency > maxPostings
      ? pruneTerm(places, table, mostOf(frequency, maxPostings))
      : { ...places, elsewhere: nowhere };
  return encodeTerm({ term, frequency, ...kept });
}

/** The more common a term, the fewer of its postings are kept: all at the limit, half at four times the limit. */
function mostOf(frequency: number, maxPostings: number): number {
  return Math.round(maxPostings * Math.sqrt(maxPostings / frequency));
}

/** Separates postings in headings, which get the numbers of their documents, from those in other clauses. */
function headingsApart(postings: Postings, table: DocumentTable): TermPostings {
  const { numbers, impacts } = postings;
  const isHeading = (clause: number) =>
    clause % blockClauses === 0 && clause === headingOf(documentOf(clause, table), table);
  let count = 0;
  for (const clause of numbers) if (isHeading(clause)) count += 1;
  // Most terms occur in no heading, and there are millions of terms.
  if (count === 0) return { headings: none, clauses: postings };
  const headings = { numbers: new Uint32Array(count), impacts: new Uint8Array(count) };
  const others = numbers.length - count;
  const clauses = { numbers: new Uint32Array(others), impacts: new Uint8Array(others) };
  let ofHeadings = 0;
  let ofClauses = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const clause = numbers[at] ?? 0;
    if (isHeading(clause)) {
      headings.numbers[ofHeadings] = documentOf(clause, table);
      headings.impacts[ofHeadings] = impacts[at] ?? 0;
      ofHeadings += 1;
    } else {
      clauses.numbers[ofClauses] = clause;
      clauses.impacts[ofClauses] = impacts[at] ?? 0;
      ofClauses += 1;
    }
  }
  return { headings, clauses };
}

/** Approximate size of a term in a shard's dictionary, in bytes: its text in UTF-8, and its numbers. */
const dictionaryBytes = (term: string) => term.length * 3 + 4;

/** Facts of a group's terms, which are needed for all groups before any terms are written. */
export interface MergedFacts {
  /** Approximate size of the terms in shards, in bytes. */
  bytes: number;
  /** For each Han character the number of clauses with it. */
  characters: [character: string, frequency: number][];
}

function encodeMerged(terms: readonly EncodedTerm[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(terms.reduce((sum, { term, postings }) => sum + postings.length + dictionaryBytes(term), 0));
  const characters = terms.filter(({ term }) => isSingleHan(term));
  writer.varint(characters.length);
  for (const { term, frequency } of characters) {
    writer.text(term);
    writer.varint(frequency);
  }
  for (const { term, frequency, count, postings } of terms) {
    writer.text(term);
    writer.varint(frequency);
    writer.varint(count);
    writer.varint(postings.length);
    writer.raw(postings);
  }
  return writer.finish();
}

/** The facts from the bytes of a merged group. */
export function mergedFacts(merged: Uint8Array): Uint8Array {
  const reader = new ByteReader(merged);
  readFacts(reader);
  return merged.slice(0, reader.position);
}

export function readMergedFacts(bytes: Uint8Array): MergedFacts {
  return readFacts(new ByteReader(bytes));
}

export function* readMergedTerms(bytes: Uint8Array): Generator<EncodedTerm> {
  const reader = new ByteReader(bytes);
  readFacts(reader);
  while (reader.position < bytes.length) {
    const term = reader.text();
    const [frequency, count] = [reader.varint(), reader.varint()];
    yield { term, frequency, count, postings: reader.raw(reader.varint()) };
  }
}

function readFacts(reader: ByteReader): MergedFacts {
  const bytes = reader.varint();
  const characters: MergedFacts['characters'] = [];
  for (let left = reader.varint(); left > 0; left -= 1) characters.push([reader.text(), reader.varint()]);
  return { bytes, characters };
}
