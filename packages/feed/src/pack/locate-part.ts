import type { Bundle, Pack } from '@mingce/schema/types';
import { slotBytes } from './slots.js';

/** Location of a part: its bundle, its number there, and its bytes. */
export interface PartPlace {
  bundle: Bundle;
  /** Number within the bundle, from 0. */
  place: number;
  /** The first byte of its slot in the file of the bundle. */
  from: number;
  /** Length of its slot in bytes. */
  length: number;
}

export function partCount({ bundles }: Pack): number {
  return bundles.reduce((sum, { sizes }) => sum + sizes.length, 0);
}

/** Size of the file of a bundle in bytes. */
export function bundleBytes({ sizes }: Bundle): number {
  return sumOfSlots(sizes);
}

/** Finds a part by its number in the pack; `undefined` if the pack has no such part. */
export function locatePart({ bundles }: Pack, part: number): PartPlace | undefined {
  let first = 0;
  for (const bundle of bundles) {
    const { sizes } = bundle;
    const place = part - first;
    if (place < sizes.length) {
      const from = sumOfSlots(sizes.slice(0, place));
      return { bundle, place, from, length: slotBytes(sizes.charAt(place)) };
    }
    first += sizes.length;
  }
  return undefined;
}

function sumOfSlots(sizes: string): number {
  let sum = 0;
  for (const letter of sizes) sum += slotBytes(letter);
  return sum;
}
