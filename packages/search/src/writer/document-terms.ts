import { decodeUtf8, fnv1a32OfHan } from '@mingce/schema/bytes';
import { ByteReader, ByteWriter } from '../format/bytes.js';
import { shardOf } from '../format/term-shard.js';
import { homeOf } from '../lexicon/term-home.js';
import { isSingleHan, readTerms, type TermReader } from '../text/terms.js';
import { grown, TermIds } from './term-ids.js';

/**
 * Terms are divided into groups by the same hash that selects their shard, so that a change affects few groups. If the
 * number of shards is a multiple of this, each shard belongs to one group.
 */
export const termGroups = 128;

/** The terms of one document, from which the index is merged. */
export interface DocumentTerms {
  /**
   * Number of terms in each clause, by position, without single characters, since pairs and words already measure its
   * length.
   */
  lengths: number[];
  /** The terms by group, see `TermVisitor`. */
  bytes: Uint8Array;
}

/** Collects the terms of a document's clauses without allocating a string or an object for each. */
export class DocumentTermCollector {
  readonly #ids = new TermIds();
  readonly #lengths: number[] = [];
  readonly #occurrences = new Occurrences();
  /** The count of each term in the current clause. */
  #counts = new Uint8Array(1 << 10);
  #seen: number[] = [];
  #length = 0;

  readonly #reader: TermReader = {
    han: (code) => this.#count(this.#ids.ofHan(code)),
    pair: (first, second) => {
      this.#count(this.#ids.ofPair(first, second));
      this.#length += 1;
    },
    word: (term) => {
      this.#count(this.#ids.ofText(term));
      if (!isSingleHan(term)) this.#length += 1;
    },
  };

  /** Adds the next clause; `extra` are terms in addition to those of its text. */
  addClause(text: string, extra: readonly string[] = []): void {
    this.#seen = [];
    this.#length = 0;
    readTerms(text, this.#reader);
    for (const term of extra) this.#count(this.#ids.ofText(term));
    const place = this.#lengths.length;
    for (const id of this.#seen) {
      this.#occurrences.add(id, place, this.#counts[id] ?? 0);
      this.#counts[id] = 0;
    }
    this.#lengths.push(this.#length);
  }

  /** Skips positions up to the next multiple, so that the clauses of a block begin at one. */
  skipTo(multiple: number): void {
    while (this.#lengths.length % multiple !== 0) this.#lengths.push(0);
  }

  finish(): DocumentTerms {
    const { starts, places, counts } = this.#occurrences.byTerm(this.#ids.size);
    const groups = Array.from({ length: termGroups }, (): number[] => []);
    for (let id = 0; id < this.#ids.size; id += 1) groups[groupOf(this.#ids, id)]?.push(id);
    const writer = new ByteWriter();
    const ends = new Uint32Array(termGroups);
    groups.forEach((ids, group) => {
      for (const id of ids) {
        const first = this.#ids.firstOf(id);
        writer.varint(first);
        if (first === 0) writer.text(this.#ids.textOf(id));
        else writer.varint(this.#ids.secondOf(id));
        const [from, to] = [starts[id] ?? 0, starts[id + 1] ?? 0];
        writer.varint(to - from);
        let previous = 0;
        for (let at = from; at < to; at += 1) {
          const [place, count] = [places[at] ?? 0, counts[at] ?? 1];
          writer.varint((place - previous) * 2 + (count > 1 ? 1 : 0));
          if (count > 1) writer.varint(count);
          previous = place;
        }
      }
      ends[group] = writer.length;
    });
    return { lengths: this.#lengths, bytes: withEnds(ends, [writer.finish()]) };
  }

  #count(id: number): void {
    if (id >= this.#counts.length) this.#counts = grown(this.#counts, new Uint8Array(id * 2));
    const count = this.#counts[id] ?? 0;
    if (count === 0) this.#seen.push(id);
    if (count < 255) this.#counts[id] = count + 1;
  }
}

/** Occurrences of terms, sorted by term with a counting sort. */
export class Occurrences {
  #ids = new Uint32Array(1 << 12);
  #places = new Uint32Array(1 << 12);
  #counts = new Uint8Array(1 << 12);
  #size = 0;

  /** Adds an occurrence; positions must be ascending. */
  add(id: number, place: number, count: number): void {
    const at = this.#size;
    if (at === this.#ids.length) {
      this.#ids = grown(this.#ids, new Uint32Array(at * 2));
      this.#places = grown(this.#places, new Uint32Array(at * 2));
      this.#counts = grown(this.#counts, new Uint8Array(at * 2));
    }
    this.#ids[at] = id;
    this.#places[at] = place;
    this.#counts[at] = count;
    this.#size = at + 1;
  }

  /** The positions and counts of a term are those from its start up to the start of the next. */
  byTerm(terms: number): { starts: Uint32Array; places: Uint32Array; counts: Uint8Array } {
    const starts = new Uint32Array(terms + 1);
    for (let at = 0; at < this.#size; at += 1) {
      const next = (this.#ids[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let id = 0; id < terms; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const next = starts.slice();
    const places = new Uint32Array(this.#size);
    const counts = new Uint8Array(this.#size);
    for (let at = 0; at < this.#size; at += 1) {
      const id = this.#ids[at] ?? 0;
      const to = next[id] ?? 0;
      places[to] = this.#places[at] ?? 0;
      counts[to] = this.#counts[at] ?? 0;
      next[id] = to + 1;
    }
    return { starts, places, counts };
  }
}

/** Receives the terms of a group, and after each term its positions, ascending. */
export interface TermVisitor {
  han(first: number, second: number): void;
  text(term: string): void;
  place(place: number, count: number): void;
}

/** The bytes of one group of a document's terms; `groups` is the number of groups. */
export function groupBytes(bytes: Uint8Array, group: number, groups = termGroups): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const from = group === 0 ? 0 : view.getUint32(4 * group - 4, true);
  return bytes.subarray(4 * groups + from, 4 * groups + view.getUint32(4 * group, true));
}

/** A document's terms with some of the groups only. */
export function withGroups(bytes: Uint8Array, groups: readonly number[]): Uint8Array {
  const parts = groups.map((group) => groupBytes(bytes, group));
  let length = 0;
  const ends = Uint32Array.from(parts, (part) => (length += part.length));
  return withEnds(ends, parts);
}

export function visitTerms(group: Uint8Array, visitor: TermVisitor): void {
  const reader = new ByteReader(group);
  while (reader.position < group.length) {
    const first = reader.varint();
    if (first === 0) visitor.text(decodeUtf8(reader.raw(reader.varint())));
    else visitor.han(first, reader.varint());
    let place = 0;
    for (let left = reader.varint(); left > 0; left -= 1) {
      const head = reader.varint();
      place += Math.floor(head / 2);
      visitor.place(place, head % 2 === 1 ? reader.varint() : 1);
    }
  }
}

/** Encodes the end of each group, then their bytes. */
function withEnds(ends: Uint32Array, parts: readonly Uint8Array[]): Uint8Array {
  let at = 4 * ends.length;
  const bytes = new Uint8Array(at + (ends[ends.length - 1] ?? 0));
  const view = new DataView(bytes.buffer);
  for (const [group, end] of ends.entries()) view.setUint32(4 * group, end, true);
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function groupOf(ids: TermIds, id: number): number {
  const first = ids.firstOf(id);
  return first === 0 ? groupOfText(ids.textOf(id)) : fnv1a32OfHan(first, ids.secondOf(id)) % termGroups;
}

const groupsOfTexts = new Map<string, number>();

/** Cached, since `homeOf` is slow for synonyms and the same synonyms recur. */
export function groupOfText(term: string): number {
  let group = groupsOfTexts.get(term);
  if (group === undefined) {
    group = shardOf(homeOf(term), termGroups);
    if (term.startsWith('~')) groupsOfTexts.set(term, group);
  }
  return group;
}
