const chunkBits = 18;
const chunkLength = 1 << chunkBits;

/** A list of numbers that grows by chunks, so that growing never copies and never doubles the memory. */
export class GrowingList<T extends Uint8Array | Uint32Array> {
  readonly #make: new (
    length: number,
  ) => T;
  readonly #chunks: T[] = [];
  #length = 0;

  constructor(make: new (length: number) => T) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const within = this.#length & (chunkLength - 1);
    let chunk = this.#chunks[this.#length >>> chunkBits];
    if (!chunk) {
      chunk = new this.#make(chunkLength);
      this.#chunks.push(chunk);
    }
    chunk[within] = value;
    this.#length += 1;
  }

  get(at: number): number {
    return this.#chunks[at >>> chunkBits]?.[at & (chunkLength - 1)] ?? 0;
  }
}
