import { grown } from './occurrences.js';

const hanCodes = 0x40000;
/** The second character of a term that has only one; no Han character is 0. */
const none = 0;

/**
 * Numbers terms in order of first appearance. Han characters and pairs are identified by their code points and become text
 * only when asked for: of the millions that a large index has, most are needed once.
 */
export class TermIds {
  /** By code point; 0 for none, else the number + 1. */
  readonly #singles = new Uint32Array(hanCodes);
  /** An open hash table of numbers + 1. */
  #pairs = new Uint32Array(1 << 18);
  #pairCount = 0;
  readonly #words = new Map<string, number>();
  readonly #texts = new Map<number, string>();
  #firsts = new Uint32Array(1 << 16);
  #seconds = new Uint32Array(1 << 16);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  ofHan(code: number): number {
    const known = this.#singles[code] ?? 0;
    if (known !== 0) return known - 1;
    const id = this.#add(code, none);
    this.#singles[code] = id + 1;
    return id;
  }

  ofPair(first: number, second: number): number {
    const mask = this.#pairs.length - 1;
    for (let slot = hashOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#pairs[slot] ?? 0;
      if (known === 0) return this.#addPair(slot, first, second);
      if (this.#firsts[known - 1] === first && this.#seconds[known - 1] === second) return known - 1;
    }
  }

  /** Any term but a Han character or a pair of them. */
  ofText(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const id = this.#add(none, none);
    this.#words.set(text, id);
    this.#texts.set(id, text);
    return id;
  }

  textOf(id: number): string {
    const first = this.#firsts[id] ?? none;
    if (first === none) return this.#texts.get(id) ?? '';
    const second = this.#seconds[id] ?? none;
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
