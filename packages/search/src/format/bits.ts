/**
 * Writes whole numbers as bits, most significant first.
 *
 * `golomb` is the exponential Golomb code of order k: short for numbers near 2^k and still short for outliers, so one
 * order serves a whole list.
 */
export class BitWriter {
  #bytes = new Uint8Array(64);
  #length = 0;
  /** The bits of the incomplete byte, and their number. */
  #pending = 0;
  #pendingBits = 0;

  bits(value: number, width: number): void {
    for (let left = width; left > 0; ) {
      const take = Math.min(8 - this.#pendingBits, left);
      left -= take;
      this.#pending = (this.#pending << take) | ((value >>> left) & ((1 << take) - 1));
      this.#pendingBits += take;
      if (this.#pendingBits === 8) this.#flush();
    }
  }

  golomb(value: number, order: number): void {
    const head = (value >>> order) + 1;
    const width = 32 - Math.clz32(head);
    this.bits(0, width - 1);
    this.bits(head, width);
    this.bits(value, order);
  }

  /** Writes a list with the order that makes it shortest; the reader must know its length. */
  list(values: ArrayLike<number>): void {
    const order = bestOrder(values);
    this.bits(order, 5);
    for (let at = 0; at < values.length; at += 1) this.golomb(values[at] ?? 0, order);
  }

  finish(): Uint8Array {
    if (this.#pendingBits > 0) this.bits(0, 8 - this.#pendingBits);
    return this.#bytes.slice(0, this.#length);
  }

  #flush(): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length] = this.#pending;
    this.#length += 1;
    this.#pending = 0;
    this.#pendingBits = 0;
  }
}

/** Reads what `BitWriter` wrote; past the end every method throws a `RangeError`. */
export interface BitReader {
  bits(width: number): number;
  golomb(order: number): number;
  list(count: number): Uint32Array;
  /** Position of the byte after the last one read. */
  end(): number;
}

/**
 * Opens bytes for reading bits. A closure rather than a class: the scripts for old browsers replace private fields by
 * `WeakMap`s, which made this loop, the hottest of a search, seven times slower.
 */
export function bitReader(bytes: Uint8Array, fromByte = 0): BitReader {
  let at = fromByte * 8;

  function bits(width: number): number {
    if (at + width > bytes.length * 8) throw new RangeError('bits past the end');
    let value = 0;
    for (let left = width; left > 0; ) {
      const within = at & 7;
      const take = Math.min(8 - within, left);
      const byte = bytes[at >>> 3] ?? 0;
      value = (value << take) | ((byte >>> (8 - within - take)) & ((1 << take) - 1));
      at += take;
      left -= take;
    }
    return value >>> 0;
  }

  function golomb(order: number): number {
    let width = 1;
    while (bits(1) === 0) {
      width += 1;
      if (width > 32) throw new RangeError('number too wide');
    }
    const head = ((1 << (width - 1)) | bits(width - 1)) >>> 0;
    return (head - 1) * 2 ** order + bits(order);
  }

  function list(count: number): Uint32Array {
    // Each number takes at least one bit; a larger count is damage and must not allocate memory.
    if (count > bytes.length * 8) throw new RangeError('list longer than its bytes');
    const order = bits(5);
    const values = new Uint32Array(count);
    for (let index = 0; index < count; index += 1) values[index] = golomb(order);
    return values;
  }

  return { bits, golomb, list, end: () => (at + 7) >>> 3 };
}

/** The order of the Golomb code that takes the fewest bits for these numbers. */
export function bestOrder(values: ArrayLike<number>): number {
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let order = 0; order < 24; order += 1) {
    let cost = values.length * (order + 1);
    for (let at = 0; at < values.length; at += 1) {
      cost += 2 * (31 - Math.clz32(((values[at] ?? 0) >>> order) + 1));
    }
    if (cost < bestCost) [best, bestCost] = [order, cost];
    else break;
  }
  return best;
}

/** Signed to unsigned: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
