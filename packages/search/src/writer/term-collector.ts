import { isSingleHan, readTerms, type TermReader } from '../text/terms.js';
import { GrowingList } from './growing-list.js';
import { Occurrences } from './occurrences.js';
import { TermIds } from './term-ids.js';

/** Every occurrence of every term, by term: what the index is made of. Terms are numbered from 0. */
export interface CollectedTerms {
  readonly size: number;
  termOf(id: number): string;
  /** Number of clauses that have a term. */
  frequencyOf(id: number): number;
  /** Reads the clauses of a term, ascending, and its count in each, at most 255. */
  read(id: number, clauses: Uint32Array, counts: Uint8Array): void;
  /** Terms in each clause, single characters not counted: pairs and words already measure its length. */
  readonly lengths: Uint32Array;
  /** The weight of clauses whose weight is not 1. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Turns clauses into occurrences, without a string or an object for each: there are tens of millions. */
export class TermCollector {
  readonly #ids = new TermIds();
  readonly #occurrences = new Occurrences();
  readonly #lengths = new GrowingList(Uint32Array);
  readonly #weights = new Map<number, number>();
  /** The count of each term in the present clause. */
  #counts = new Uint8Array(1 << 16);
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

  /** Adds the next clause; `extra` are terms that it has besides those of its text. */
  addClause(text: string, extra: readonly string[] = [], weight = 1): void {
    this.#seen = [];
    this.#length = 0;
    readTerms(text, this.#reader);
    for (const term of extra) this.#count(this.#ids.ofText(term));
    const clause = this.#lengths.length;
    for (const id of this.#seen) {
      this.#occurrences.add(id, clause, this.#counts[id] ?? 0);
      this.#counts[id] = 0;
    }
    this.#lengths.push(this.#length);
    if (weight !== 1) this.#weights.set(clause, weight);
  }

  /** Leaves numbers unused up to the next multiple, so that a block's clauses begin at one. */
  skipTo(multiple: number): void {
    while (this.#lengths.length % multiple !== 0) this.#lengths.push(0);
  }

  /** @param names - Terms that were collected under another name than they get. */
  finish(names: ReadonlyMap<string, string> = new Map()): CollectedTerms {
    const lengths = new Uint32Array(this.#lengths.length);
    for (let clause = 0; clause < lengths.length; clause += 1) lengths[clause] = this.#lengths.get(clause);
    return {
      size: this.#ids.size,
      termOf: (id) => {
        const term = this.#ids.textOf(id);
        return names.get(term) ?? term;
      },
      frequencyOf: (id) => this.#occurrences.frequencyOf(id),
      read: (id, clauses, counts) => this.#occurrences.read(id, clauses, counts),
      lengths,
      weights: this.#weights,
    };
  }

  #count(id: number): void {
    if (id >= this.#counts.length) {
      const counts = new Uint8Array(id * 2);
      counts.set(this.#counts);
      this.#counts = counts;
    }
    const count = this.#counts[id] ?? 0;
    if (count === 0) this.#seen.push(id);
    if (count < 255) this.#counts[id] = count + 1;
  }
}
