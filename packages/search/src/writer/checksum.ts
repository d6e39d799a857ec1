/**
 * A 64-bit checksum of whole numbers: two halves, each mixed as in MurmurHash3 with different constants. It detects
 * changed inputs of a step; it gives no protection against forgery.
 */
export class Checksum {
  #first = 0x9747b28c;
  #second = 0x3c6ef372;

  add(value: number): void {
    this.#first = mix(this.#first, Math.imul(value, 0xcc9e2d51), 15, 0x1b873593, 0xe6546b64);
    this.#second = mix(this.#second, Math.imul(value, 0x85ebca6b), 17, 0xc2b2ae35, 0x561ccd1b);
  }

  addText(text: string): void {
    this.add(text.length);
    for (let at = 0; at < text.length; at += 1) this.add(text.charCodeAt(at));
  }

  addAll(values: ArrayLike<number>): void {
    this.add(values.length);
    for (let at = 0; at < values.length; at += 1) this.add(values[at] ?? 0);
  }

  /** Both halves. */
  words(): [number, number] {
    return [finish(this.#first), finish(this.#second)];
  }

  /** 16 hexadecimal digits. */
  text(): string {
    return this.words()
      .map((word) => word.toString(16).padStart(8, '0'))
      .join('');
  }
}

function mix(state: number, value: number, rotation: number, factor: number, step: number): number {
  const mixed = state ^ Math.imul((value << rotation) | (value >>> (32 - rotation)), factor);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + step) | 0;
}

function finish(state: number): number {
  let word = state ^ (state >>> 16);
  word = Math.imul(word, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
