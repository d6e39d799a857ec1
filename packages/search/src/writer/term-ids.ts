const startSize = 1 << 10;
/** Placeholder for the second character of a single-character term; no Han character is 0. */
const none = 0;

/**
 * Numbers terms in order of first appearance. Han characters and pairs are identified by their code points and become
 * text only on demand, since a library has tens of millions of occurrences.
 */
export class TermIds {
  /** A hash table with open addressing and linear probing: numbers + 1 (0 is free) of Han characters and pairs of them. */
  #pairs = new Uint32Array(2 * startSize);
  #pairCount = 0;
  readonly #words = new Map<string, number>();
  readonly #texts = new Map<number, string>();
  #firsts = new Uint32Array(startSize);
  #seconds = new Uint32Array(startSize);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  ofHan(code: number): number {
    return this.ofPair(code, none);
  }

  ofPair(first: number, second: number): number {
    const mask = this.#pairs.length - 1;
    for (let slot = hashOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#pairs[slot] ?? 0;
      if (known === 0) return this.#addPair(slot, first, second);
      if (this.#firsts[known - 1] === first && this.#seconds[known - 1] === second) return known - 1;
    }
  }

  /** The number of a term that is neither a Han character nor a pair of them. */
  ofText(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const id = this.#add(none, none);
    this.#words.set(text, id);
    this.#texts.set(id, text);
    return id;
  }

  /** The first character of a Han term; 0 of any other. */
  firstOf(id: number): number {
    return this.#firsts[id] ?? none;
  }

  /** The second character of a pair; 0 of any other term. */
  secondOf(id: number): number {
    return this.#seconds[id] ?? none;
  }

  textOf(id: number): string {
    const first = this.firstOf(id);
    if (first === none) return this.#texts.get(id) ?? '';
    const second = this.secondOf(id);
    return second === none ? String.fromCodePoint(first) : String.fromCodePoint(first, second);
  }

  #add(first: number, second: number): number {
    const id = this.#size;
    if (id === this.#firsts.length) {
      this.#firsts = grown(this.#firsts, new Uint32Array(id * 2));
      this.#seconds = grown(this.#seconds, new Uint32Array(id * 2));
    }
    this.#firsts[id] = first;
    this.#seconds[id] = second;
    this.#size = id + 1;
    return id;
  }

  #addPair(slot: number, first: number, second: number): number {
    const id = this.#add(first, second);
    this.#pairs[slot] = id + 1;
    this.#pairCount += 1;
    if (this.#pairCount * 2 > this.#pairs.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const pairs = new Uint32Array(this.#pairs.length * 2);
    const mask = pairs.length - 1;
    for (const known of this.#pairs) {
      if (known === 0) continue;
      let slot = hashOf(this.#firsts[known - 1] ?? 0, this.#seconds[known - 1] ?? 0) & mask;
      while (pairs[slot] !== 0) slot = (slot + 1) & mask;
      pairs[slot] = known;
    }
    this.#pairs = pairs;
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Copies a list into a longer one. */
export function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
