import { BitWriter, bitReader, unzigzag, zigzag } from './bits.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { openPart, sealPart } from './part.js';

/**
 * Facets that are stored here; the region is in the document table, and validity and year are derived from the dates.
 */
export const storedFacets = ['topic', 'genre', 'issuer', 'audience', 'need'] as const;
export type StoredFacet = (typeof storedFacets)[number];

/** Optional dates, stored as the distance from the day of publishing. */
export const optionalDates = ['effectiveOn', 'expiresOn', 'repealedOn', 'amendedOn'] as const;
export type OptionalDate = (typeof optionalDates)[number];

/** Values of one facet: the dictionary, and each document's values as indexes into it. */
export interface FacetColumn {
  values: readonly string[];
  /** Offset of each document's values in `items`, and the length of `items` at the end. */
  starts: Uint32Array;
  items: Uint32Array;
}

/** Facts of all documents that filters, counts and sorting by date need. */
export interface FacetColumns {
  documents: number;
  /** Day of publishing, from 1900-01-01. */
  publishedOn: Uint32Array;
  /** Days from 1900-01-01; -1 if a document has no such date. */
  dates: { [name in OptionalDate]: Int32Array };
  /** The day of signing, likewise; all -1 in an index of format 3.0. */
  issuedOn: Int32Array;
  facets: { [name in StoredFacet]: FacetColumn };
}

export function encodeFacetColumns(columns: FacetColumns): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(columns.documents);
  for (const name of storedFacets) {
    const { values, items } = columns.facets[name];
    writer.varint(values.length);
    values.forEach((value) => {
      writer.text(value);
    });
    writer.varint(items.length);
  }
  const bits = new BitWriter();
  bits.list(steps(columns.publishedOn));
  for (const name of optionalDates) {
    bits.list(offsets(columns.dates[name], columns.publishedOn));
  }
  for (const name of storedFacets) {
    const { starts, items } = columns.facets[name];
    bits.list(starts.subarray(1).map((start, at) => start - (starts[at] ?? 0)));
    bits.list(items);
  }
  writer.raw(bits.finish());
  const signed = new BitWriter();
  signed.list(offsets(columns.issuedOn, columns.publishedOn));
  writer.raw(signed.finish());
  return sealPart('MC', writer.finish());
}

export function openFacetColumns(name: string, part: Uint8Array): FacetColumns {
  return openPart('MC', name, part, (payload) => {
    const reader = new ByteReader(payload);
    const documents = reader.varint();
    const dictionaries = storedFacets.map(() => {
      const values: string[] = [];
      for (let left = reader.varint(); left > 0; left -= 1) values.push(reader.text());
      return { values, items: reader.varint() };
    });
    const bits = bitReader(payload, reader.position);
    const publishedOn = runningSums(bits.list(documents));
    const dates = optionalDates.map(() => daysAt(bits.list(documents), publishedOn));
    const facets = dictionaries.map(({ values, items }): FacetColumn => {
      const starts = sums(bits.list(documents));
      return { values, starts, items: bits.list(items) };
    });
    const end = bits.end();
    const issuedOn =
      end < payload.length
        ? daysAt(bitReader(payload, end).list(documents), publishedOn)
        : new Int32Array(documents).fill(-1);
    return {
      documents,
      publishedOn,
      dates: named(optionalDates, dates),
      issuedOn,
      facets: named(storedFacets, facets),
    };
  });
}

function offsets(days: Int32Array, published: Uint32Array): Uint32Array {
  return published.map((day, at) => optionalOffset(days[at] ?? -1, day));
}

function daysAt(offsets: Uint32Array, published: Uint32Array): Int32Array {
  return Int32Array.from(offsets, (offset, at) =>
    offset === 0 ? -1 : (published[at] ?? 0) + unzigzag(offset - 1),
  );
}

function optionalOffset(day: number, published: number): number {
  return day < 0 ? 0 : 1 + zigzag(day - published);
}

function sums(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}

function steps(values: Uint32Array): Uint32Array {
  return values.map((value, at) => zigzag(value - (values[at - 1] ?? 0)));
}

function runningSums(steps: Uint32Array): Uint32Array {
  let sum = 0;
  return steps.map((step) => {
    sum += unzigzag(step);
    return sum;
  });
}

function named<N extends string, T>(names: readonly N[], values: readonly T[]): { [name in N]: T } {
  const record: Partial<Record<N, T>> = {};
  names.forEach((name, at) => {
    record[name] = values[at];
  });
  return record as { [name in N]: T };
}
