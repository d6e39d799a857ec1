import type { RankingParameters } from '../format/manifest.js';
import { impactLevels, type Postings } from '../format/postings.js';
import { type EncodedTerm, encodeTerm, encodeTermShard, shardOf } from '../format/term-shard.js';
import { homeOf } from '../lexicon/synonym-terms.js';
import { isSingleHan } from '../text/terms.js';
import type { CollectedTerms } from './term-collector.js';

export interface TermPartOptions {
  /** Bytes that a shard has on average. */
  shardBytes: number;
  /** A term in more clauses than this keeps, of each document, the heading and the best clause only. */
  maxPostings: number;
}

/** Yields the shards in order. */
export function* termParts(
  collected: CollectedTerms,
  clauseStarts: Uint32Array,
  ranking: RankingParameters,
  { shardBytes, maxPostings }: TermPartOptions,
): Generator<Uint8Array, number> {
  const impactOf = impactTable(collected, clauseStarts, ranking);
  const documentOf = documentNumbers(clauseStarts);
  const store = new EncodedTerms();
  collected.terms.forEach((term, id) => {
    const from = collected.starts[id] ?? 0;
    const to = collected.starts[id + 1] ?? 0;
    const numbers = collected.clauses.slice(from, to);
    const impacts = Uint8Array.from(numbers, (clause, at) =>
      impactOf(clause, collected.counts[from + at] ?? 0),
    );
    const pruned = isSingleHan(term) || numbers.length > maxPostings;
    const postings = pruned ? keepBest({ numbers, impacts }, clauseStarts, documentOf) : { numbers, impacts };
    store.add(encodeTerm({ term, frequency: numbers.length, ...postings }));
  });
  const shards = Math.max(1, Math.round(store.bytes / shardBytes));
  const members: number[][] = Array.from({ length: shards }, () => []);
  collected.terms.forEach((term, id) => {
    members[shardOf(homeOf(term), shards)]?.push(id);
  });
  for (const ids of members) {
    const terms = ids.map((id) => store.get(id));
    yield encodeTermShard(terms.sort((one, other) => (one.term < other.term ? -1 : 1)));
  }
  return shards;
}

/** BM25's part that depends on the clause, in sixteen levels: the reader needs no lengths. */
function impactTable(
  { lengths }: CollectedTerms,
  clauseStarts: Uint32Array,
  { k1, b, headingB }: RankingParameters,
): (clause: number, count: number) => number {
  const isHeading = new Uint8Array(lengths.length);
  for (let document = 0; document + 1 < clauseStarts.length; document += 1) {
    isHeading[clauseStarts[document] ?? 0] = 1;
  }
  const sums = [0, 0];
  const numbers = [0, 0];
  lengths.forEach((length, clause) => {
    const kind = isHeading[clause] ?? 0;
    sums[kind] = (sums[kind] ?? 0) + length;
    numbers[kind] = (numbers[kind] ?? 0) + 1;
  });
  const averages = sums.map((sum, kind) => Math.max(1, sum / Math.max(1, numbers[kind] ?? 0)));
  return (clause, count) => {
    const kind = isHeading[clause] ?? 0;
    const weight = kind === 1 ? headingB : b;
    const norm = 1 - weight + (weight * (lengths[clause] ?? 0)) / (averages[kind] ?? 1);
    const level = Math.round((impactLevels * count) / (count + k1 * norm));
    return Math.min(impactLevels, Math.max(1, level));
  };
}

function documentNumbers(clauseStarts: Uint32Array): Uint32Array {
  const documentOf = new Uint32Array(clauseStarts[clauseStarts.length - 1] ?? 0);
  for (let document = 0; document + 1 < clauseStarts.length; document += 1) {
    documentOf.fill(document, clauseStarts[document], clauseStarts[document + 1]);
  }
  return documentOf;
}

function keepBest(
  { numbers, impacts }: Postings,
  clauseStarts: Uint32Array,
  documentOf: Uint32Array,
): Postings {
  const kept: number[] = [];
  let best = -1;
  numbers.forEach((clause, at) => {
    const document = documentOf[clause] ?? 0;
    if (clause === clauseStarts[document]) {
      kept.push(at);
      best = -1;
      return;
    }
    const sameDocument = best >= 0 && documentOf[numbers[kept[best] ?? 0] ?? 0] === document;
    if (!sameDocument) best = kept.push(at) - 1;
    else if ((impacts[at] ?? 0) > (impacts[kept[best] ?? 0] ?? 0)) kept[best] = at;
  });
  return {
    numbers: Uint32Array.from(kept, (at) => numbers[at] ?? 0),
    impacts: Uint8Array.from(kept, (at) => impacts[at] ?? 0),
  };
}

/** Encoded terms in one growing buffer: an object each would weigh more than the postings themselves. */
class EncodedTerms {
  readonly #terms: string[] = [];
  readonly #frequencies: number[] = [];
  readonly #counts: number[] = [];
  readonly #starts: number[] = [0];
  #buffer = new Uint8Array(1 << 20);
  #dictionary = 0;

  get bytes(): number {
    return this.#dictionary + (this.#starts[this.#starts.length - 1] ?? 0);
  }

  add({ term, frequency, count, postings }: EncodedTerm): void {
    const start = this.#starts[this.#starts.length - 1] ?? 0;
    while (start + postings.length > this.#buffer.length) {
      const larger = new Uint8Array(this.#buffer.length * 2);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    this.#buffer.set(postings, start);
    this.#starts.push(start + postings.length);
    this.#terms.push(term);
    this.#frequencies.push(frequency);
    this.#counts.push(count);
    this.#dictionary += term.length * 3 + 4;
  }

  get(id: number): EncodedTerm {
    return {
      term: this.#terms[id] ?? '',
      frequency: this.#frequencies[id] ?? 0,
      count: this.#counts[id] ?? 0,
      postings: this.#buffer.subarray(this.#starts[id], this.#starts[id + 1]),
    };
  }
}
