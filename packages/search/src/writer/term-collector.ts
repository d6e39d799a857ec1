import { eachTerm, isSingleHan } from '../text/terms.js';
import { GrowingList } from './growing-list.js';

/** Every occurrence of every term, by term: what the index is made of. */
export interface CollectedTerms {
  /** In order of first appearance. */
  terms: readonly string[];
  /** Where each term's occurrences begin in `clauses` and `counts`; one more at the end. */
  starts: Uint32Array;
  clauses: Uint32Array;
  /** How often the term stands in the clause, at most 255. */
  counts: Uint8Array;
  /** Terms in each clause, single characters not counted: pairs and words already measure its length. */
  lengths: Uint32Array;
}

/** Turns clauses into occurrences; plain number arrays, since there are tens of millions. */
export class TermCollector {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  #counts = new Uint8Array(1 << 16);
  #frequencies = new Uint32Array(1 << 16);
  readonly #occurrences = new GrowingList(Uint32Array);
  readonly #occurrenceCounts = new GrowingList(Uint8Array);
  readonly #distinct = new GrowingList(Uint32Array);
  readonly #lengths = new GrowingList(Uint32Array);

  /** Adds the next clause; `extra` are terms that it has besides those of its text. */
  addClause(text: string, extra: readonly string[] = []): void {
    const seen: number[] = [];
    let length = 0;
    const visit = (term: string) => {
      const id = this.#idOf(term);
      const count = this.#counts[id] ?? 0;
      if (count === 0) seen.push(id);
      if (count < 255) this.#counts[id] = count + 1;
      if (!isSingleHan(term)) length += 1;
    };
    eachTerm(text, visit);
    const textLength = length;
    extra.forEach(visit);
    for (const id of seen) {
      this.#occurrences.push(id);
      this.#occurrenceCounts.push(this.#counts[id] ?? 0);
      this.#frequencies[id] = (this.#frequencies[id] ?? 0) + 1;
      this.#counts[id] = 0;
    }
    this.#distinct.push(seen.length);
    this.#lengths.push(textLength);
  }

  /** Leaves numbers unused up to the next multiple, so that a block's clauses begin at one. */
  skipTo(multiple: number): void {
    while (this.#lengths.length % multiple !== 0) {
      this.#distinct.push(0);
      this.#lengths.push(0);
    }
  }

  /** @param names - Terms that were collected under another name than they get. */
  finish(names: ReadonlyMap<string, string> = new Map()): CollectedTerms {
    const starts = new Uint32Array(this.#terms.length + 1);
    for (let id = 0; id < this.#terms.length; id += 1) {
      starts[id + 1] = (starts[id] ?? 0) + (this.#frequencies[id] ?? 0);
    }
    const clauses = new Uint32Array(this.#occurrences.length);
    const counts = new Uint8Array(this.#occurrences.length);
    const next = starts.slice();
    let at = 0;
    for (let clause = 0; clause < this.#distinct.length; clause += 1) {
      for (let left = this.#distinct.get(clause); left > 0; left -= 1, at += 1) {
        const id = this.#occurrences.get(at);
        const place = next[id] ?? 0;
        next[id] = place + 1;
        clauses[place] = clause;
        counts[place] = this.#occurrenceCounts.get(at);
      }
    }
    const lengths = new Uint32Array(this.#lengths.length);
    for (let clause = 0; clause < lengths.length; clause += 1) lengths[clause] = this.#lengths.get(clause);
    const terms = this.#terms.map((term) => names.get(term) ?? term);
    return { terms, starts, clauses, counts, lengths };
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push(term);
    if (id === this.#counts.length) {
      const counts = new Uint8Array(id * 2);
      counts.set(this.#counts);
      this.#counts = counts;
      const frequencies = new Uint32Array(id * 2);
      frequencies.set(this.#frequencies);
      this.#frequencies = frequencies;
    }
    return id;
  }
}
