import { fnv1a32OfText } from '@mingce/schema/bytes';
import { BitWriter, bitReader } from './bits.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { openPart, sealPart, translateDamage } from './part.js';
import { fromGaps, gapsOf, type Postings, readPostings, writePostings } from './postings.js';

/** A term's dictionary entry and its posting lists. */
export interface TermEntry {
  term: string;
  /**
   * Number of clauses with the term, headings included; greater than the number of postings if the writer pruned the
   * term.
   */
  frequency: number;
  /** Documents with the term in their heading. */
  headings: Postings;
  /** Other clauses with the term. */
  clauses: Postings;
  /** Documents with the term whose postings were all pruned; ascending. */
  elsewhere: Uint32Array;
}

/** Whether the term has all its postings: none was pruned. */
export function isWhole({ frequency, headings, clauses }: TermEntry): boolean {
  return frequency === headings.numbers.length + clauses.numbers.length;
}

/** A term in a shard: its dictionary entry, and the bytes of its `count` postings. */
export interface EncodedTerm {
  term: string;
  frequency: number;
  count: number;
  postings: Uint8Array;
}

/** The shard of a term: FNV-1a of its UTF-8 bytes modulo the number of shards. */
export function shardOf(term: string, shards: number): number {
  return fnv1a32OfText(term) % shards;
}

export function encodeTerm(entry: TermEntry): EncodedTerm {
  const { term, frequency, headings, clauses, elsewhere } = entry;
  const bits = new BitWriter();
  bits.golomb(headings.numbers.length, 0);
  writePostings(bits, headings);
  writePostings(bits, clauses);
  if (!isWhole(entry)) {
    bits.golomb(elsewhere.length, 8);
    bits.list(gapsOf(elsewhere));
  }
  const count = headings.numbers.length + clauses.numbers.length;
  return { term, frequency, count, postings: bits.finish() };
}

/** Encodes a shard. Terms must be sorted by code units. */
export function encodeTermShard(terms: readonly EncodedTerm[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(terms.length);
  for (const { term, frequency, count, postings } of terms) {
    const pruned = frequency > count;
    writer.text(term);
    writer.varint(count * 2 + (pruned ? 1 : 0));
    if (pruned) writer.varint(frequency);
    writer.varint(postings.length);
  }
  for (const { postings } of terms) writer.raw(postings);
  return sealPart('MT', writer.finish());
}

/** A shard with a decoded dictionary; postings are decoded on demand. */
export interface TermShard {
  /** The entry of a term; decoded once. */
  find(term: string): TermEntry | undefined;
  /** The terms that begin with `start`. */
  beginningWith(start: string): string[];
}

export function openTermShard(name: string, part: Uint8Array): TermShard {
  return openPart('MT', name, part, (payload) => {
    const reader = new ByteReader(payload);
    const terms = new Map<string, { count: number; frequency: number; from: number }>();
    let from = 0;
    for (let left = reader.varint(); left > 0; left -= 1) {
      const term = reader.text();
      const head = reader.varint();
      const count = Math.floor(head / 2);
      const frequency = head % 2 === 1 ? reader.varint() : count;
      terms.set(term, { count, frequency, from });
      from += reader.varint();
    }
    const postings = reader.raw(from);
    const entries = new Map<string, TermEntry>();
    return {
      beginningWith: (start) => Array.from(terms.keys()).filter((term) => term.startsWith(start)),
      find(term) {
        const found = terms.get(term);
        const known = entries.get(term);
        if (!found || known) return known;
        const { count, frequency } = found;
        const entry = translateDamage(name, () => {
          const bits = bitReader(postings, found.from);
          const inHeadings = bits.golomb(0);
          const headings = readPostings(bits, inHeadings);
          const clauses = readPostings(bits, count - inHeadings);
          const elsewhere = frequency > count ? fromGaps(bits.list(bits.golomb(8))) : new Uint32Array();
          return { term, frequency, headings, clauses, elsewhere };
        });
        entries.set(term, entry);
        return entry;
      },
    };
  });
}
