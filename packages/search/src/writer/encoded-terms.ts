import type { EncodedTerm } from '../format/term-shard.js';

const chunkLength = 1 << 20;
/** Approximate bytes of a term in a shard's dictionary: its text in UTF-8, and its numbers. */
const dictionaryBytes = (term: string) => term.length * 3 + 4;

/** Encoded terms in chunks of bytes: an object each would weigh more than the postings themselves. */
export class EncodedTerms {
  readonly #termOf: (id: number) => string;
  readonly #frequencies: Uint32Array;
  readonly #counts: Uint32Array;
  /** The place of each term's postings: chunk, first byte, length. */
  readonly #places: readonly [chunk: Uint32Array, from: Uint32Array, length: Uint32Array];
  readonly #chunks: Uint8Array[] = [];
  #free = chunkLength;
  #bytes = 0;

  constructor(size: number, termOf: (id: number) => string) {
    this.#termOf = termOf;
    this.#frequencies = new Uint32Array(size);
    this.#counts = new Uint32Array(size);
    this.#places = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  }

  /** About how many bytes all terms take in shards. */
  get bytes(): number {
    return this.#bytes;
  }

  set(id: number, { term, frequency, count, postings }: EncodedTerm): void {
    if (this.#free + postings.length > chunkLength) {
      this.#chunks.push(new Uint8Array(Math.max(chunkLength, postings.length)));
      this.#free = 0;
    }
    const chunk = this.#chunks.length - 1;
    this.#chunks[chunk]?.set(postings, this.#free);
    const [chunks, starts, lengths] = this.#places;
    chunks[id] = chunk;
    starts[id] = this.#free;
    lengths[id] = postings.length;
    this.#free += postings.length;
    this.#frequencies[id] = frequency;
    this.#counts[id] = count;
    this.#bytes += postings.length + dictionaryBytes(term);
  }

  get(id: number): EncodedTerm {
    const [chunks, starts, lengths] = this.#places;
    const from = starts[id] ?? 0;
    const chunk = this.#chunks[chunks[id] ?? 0] ?? new Uint8Array();
    return {
      term: this.#termOf(id),
      frequency: this.#frequencies[id] ?? 0,
      count: this.#counts[id] ?? 0,
      postings: chunk.subarray(from, from + (lengths[id] ?? 0)),
    };
  }
}
