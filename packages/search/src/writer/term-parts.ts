import { documentOf, type Ground, headingOf } from '../format/ground.js';
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
  ground: Ground,
  clauses: number,
  ranking: RankingParameters,
  { shardBytes, maxPostings }: TermPartOptions,
): Generator<Uint8Array, number> {
  const impactOf = impactTable(collected, ground, clauses, ranking);
  const store = new EncodedTerms();
  collected.terms.forEach((term, id) => {
    const from = collected.starts[id] ?? 0;
    const to = collected.starts[id + 1] ?? 0;
    const numbers = collected.clauses.slice(from, to);
    const impacts = Uint8Array.from(numbers, (clause, at) =>
      impactOf(clause, collected.counts[from + at] ?? 0),
    );
    const pruned = isSingleHan(term) || numbers.length > maxPostings;
    const postings = pruned ? keepBest({ numbers, impacts }, ground) : { numbers, impacts };
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

/** How many terms headings and other clauses have on average. */
export function averageLengths(
  { lengths }: Pick<CollectedTerms, 'lengths'>,
  ground: Ground,
  clauses: number,
): { heading: number; clause: number } {
  let inHeadings = 0;
  for (let document = 0; document < ground.documents; document += 1) {
    inHeadings += lengths[headingOf(document, ground)] ?? 0;
  }
  const inAll = lengths.reduce((sum, length) => sum + length, 0);
  return {
    heading: average(inHeadings, ground.documents),
    clause: average(inAll - inHeadings, clauses - ground.documents),
  };
}

/** BM25's part that depends on the clause, in eight levels: the reader needs no lengths. */
function impactTable(
  collected: CollectedTerms,
  ground: Ground,
  clauses: number,
  { k1, b, headingB }: RankingParameters,
): (clause: number, count: number) => number {
  const { lengths } = collected;
  const averages = averageLengths(collected, ground, clauses);
  const isHeading = new Uint8Array(lengths.length);
  for (let document = 0; document < ground.documents; document += 1)
    isHeading[headingOf(document, ground)] = 1;
  return (clause, count) => {
    const heading = isHeading[clause] === 1;
    const weight = heading ? headingB : b;
    const norm =
      1 - weight + (weight * (lengths[clause] ?? 0)) / (heading ? averages.heading : averages.clause);
    const level = Math.round((impactLevels * count) / (count + k1 * norm));
    return Math.min(impactLevels, Math.max(1, level));
  };
}

function average(sum: number, count: number): number {
  return Math.max(1, sum / Math.max(1, count));
}

function keepBest({ numbers, impacts }: Postings, ground: Ground): Postings {
  const kept: number[] = [];
  let best = -1;
  numbers.forEach((clause, at) => {
    const document = documentOf(clause, ground);
    if (clause === headingOf(document, ground)) {
      kept.push(at);
      best = -1;
      return;
    }
    const sameDocument = best >= 0 && documentOf(numbers[kept[best] ?? 0] ?? 0, ground) === document;
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
