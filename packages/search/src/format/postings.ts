import type { BitReader, BitWriter } from './bits.js';
import { bestOrder } from './bits.js';

/** Impacts are whole numbers from 1 to 8. */
export const impactLevels = 8;
const impactBits = 3;

/** A posting list: the clauses (or documents) that have a term, ascending, and its impact in each. */
export interface Postings {
  numbers: Uint32Array;
  impacts: Uint8Array;
}

/**
 * Writes for each posting the gap to the number before, less one, then the impact, less one; nothing for an empty list.
 */
export function writePostings(bits: BitWriter, { numbers, impacts }: Postings): void {
  if (numbers.length === 0) return;
  const gaps = gapsOf(numbers);
  const order = bestOrder(gaps);
  bits.bits(order, 5);
  gaps.forEach((gap, at) => {
    bits.golomb(gap, order);
    bits.bits((impacts[at] ?? 1) - 1, impactBits);
  });
}

export function readPostings(bits: BitReader, count: number): Postings {
  const numbers = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  if (count === 0) return { numbers, impacts };
  const order = bits.bits(5);
  let previous = -1;
  for (let at = 0; at < count; at += 1) {
    previous += bits.golomb(order) + 1;
    numbers[at] = previous;
    impacts[at] = bits.bits(impactBits) + 1;
  }
  return { numbers, impacts };
}

/** The gaps between ascending numbers, less one; the first gap is from -1. */
export function gapsOf(numbers: Uint32Array): Uint32Array {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1);
}

/** Reverses `gapsOf`, in place. */
export function fromGaps(gaps: Uint32Array): Uint32Array {
  for (let at = 0; at < gaps.length; at += 1) gaps[at] = (gaps[at] ?? 0) + (gaps[at - 1] ?? -1) + 1;
  return gaps;
}
