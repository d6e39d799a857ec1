/** Chunks of this size are added as needed, so that growing never copies. */
const chunkBits = 20;
const chunkLength = 1 << chunkBits;
/** A stream begins with a small slice, since most terms are highestIdf; each further one is larger, to the last size. */
const sliceLengths = [8, 16, 32, 64, 128, 256, 512, 1024];
/** The last bytes of a slice that is full say where the next one begins. */
const linkLength = 4;

/**
 * The clauses of each term and its count in each, for tens of millions of occurrences: a byte block pool, in which each
 * term has a stream of bytes in slices of a shared store. An occurrence takes one or two bytes, as clauses come in order and
 * only the gap is kept.
 */
export class Occurrences {
  readonly #chunks: Uint8Array[] = [];
  #free = 0;
  #first = new Uint32Array(1 << 16);
  #next = new Uint32Array(1 << 16);
  /** Number of bytes left in the current slice. */
  #left = new Uint16Array(1 << 16);
  #level = new Uint8Array(1 << 16);
  #frequency = new Uint32Array(1 << 16);
  #lastClause = new Uint32Array(1 << 16);

  /** Number of clauses that have a term. */
  frequencyOf(id: number): number {
    return this.#frequency[id] ?? 0;
  }

  /** Clauses must come in ascending order; `count` is at most 255. */
  add(id: number, clause: number, count: number): void {
    if (id >= this.#first.length) this.#grow(id);
    const frequency = this.#frequency[id] ?? 0;
    if (frequency === 0) this.#begin(id);
    let rest = (clause - (frequency === 0 ? 0 : (this.#lastClause[id] ?? 0))) * 2 + (count > 1 ? 1 : 0);
    while (rest > 0x7f) {
      this.#byte(id, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#byte(id, rest);
    if (count > 1) this.#byte(id, count);
    this.#lastClause[id] = clause;
    this.#frequency[id] = frequency + 1;
  }

  /** Reads the clauses of a term and its counts in them; both lists must have room for its frequency. */
  read(id: number, clauses: Uint32Array, counts: Uint8Array): void {
    let level = 0;
    let at = this.#first[id] ?? 0;
    let left = (sliceLengths[0] ?? 0) - linkLength;
    const byte = () => {
      if (left === 0) {
        at = this.#link(at);
        level = Math.min(level + 1, sliceLengths.length - 1);
        left = (sliceLengths[level] ?? 0) - linkLength;
      }
      const value = this.#chunks[at >>> chunkBits]?.[at & (chunkLength - 1)] ?? 0;
      at += 1;
      left -= 1;
      return value;
    };
    let clause = 0;
    const frequency = this.frequencyOf(id);
    for (let place = 0; place < frequency; place += 1) {
      let value = 0;
      let shift = 0;
      let part = byte();
      for (; part > 0x7f; part = byte()) {
        value |= (part & 0x7f) << shift;
        shift += 7;
      }
      value = (value | (part << shift)) >>> 0;
      clause += value >>> 1;
      clauses[place] = clause;
      counts[place] = (value & 1) === 1 ? byte() : 1;
    }
  }

  #byte(id: number, value: number): void {
    if (this.#left[id] === 0) this.#nextSlice(id);
    const at = this.#next[id] ?? 0;
    const chunk = this.#chunks[at >>> chunkBits];
    if (chunk) chunk[at & (chunkLength - 1)] = value;
    this.#next[id] = at + 1;
    this.#left[id] = (this.#left[id] ?? 0) - 1;
  }

  #begin(id: number): void {
    const length = sliceLengths[0] ?? 0;
    const at = this.#slice(length);
    this.#first[id] = at;
    this.#next[id] = at;
    this.#left[id] = length - linkLength;
  }

  #nextSlice(id: number): void {
    const level = Math.min((this.#level[id] ?? 0) + 1, sliceLengths.length - 1);
    const length = sliceLengths[level] ?? 0;
    const to = this.#slice(length);
    const at = this.#next[id] ?? 0;
    const chunk = this.#chunks[at >>> chunkBits];
    const place = at & (chunkLength - 1);
    if (chunk) for (let byte = 0; byte < linkLength; byte += 1) chunk[place + byte] = to >>> (8 * byte);
    this.#level[id] = level;
    this.#next[id] = to;
    this.#left[id] = length - linkLength;
  }

  #link(at: number): number {
    const chunk = this.#chunks[at >>> chunkBits];
    const place = at & (chunkLength - 1);
    let to = 0;
    for (let byte = 0; byte < linkLength; byte += 1) to += (chunk?.[place + byte] ?? 0) * 2 ** (8 * byte);
    return to;
  }

  /** A slice lies within one chunk: what is left of a chunk is given up if it is too short. */
  #slice(length: number): number {
    const within = this.#free & (chunkLength - 1);
    const fits = within !== 0 && within + length <= chunkLength;
    if (!fits) {
      this.#free = this.#chunks.length * chunkLength;
      this.#chunks.push(new Uint8Array(chunkLength));
    }
    const at = this.#free;
    this.#free += length;
    return at;
  }

  #grow(id: number): void {
    const length = Math.max(id + 1, this.#first.length * 2);
    this.#first = grown(this.#first, new Uint32Array(length));
    this.#next = grown(this.#next, new Uint32Array(length));
    this.#left = grown(this.#left, new Uint16Array(length));
    this.#level = grown(this.#level, new Uint8Array(length));
    this.#frequency = grown(this.#frequency, new Uint32Array(length));
    this.#lastClause = grown(this.#lastClause, new Uint32Array(length));
  }
}

/** A longer list with the same beginning. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
