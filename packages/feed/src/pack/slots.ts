import type { Bundle } from '@mingce/schema/types';

/** Size of the slot of a letter, in bytes: a is 64, b 96, c 128, d 192 …; it doubles every two letters. */
export function slotBytes(letter: string): number {
  const code = letter.charCodeAt(0);
  const rank = code >= 97 ? code - 97 : code - 65 + 26;
  return (rank % 2 === 0 ? 64 : 96) * 2 ** (rank >> 1);
}

/** The slots in the file of a bundle, in order. */
export function slotsOf({ sizes }: Pick<Bundle, 'sizes'>, file: Uint8Array): Uint8Array[] {
  let from = 0;
  return Array.from(sizes, (letter) => {
    const slot = file.subarray(from, from + slotBytes(letter));
    from += slot.length;
    return slot;
  });
}

/** The letter of the smallest slot that holds `bytes`. */
export function slotLetter(bytes: number): string {
  const letter = Array.from(letters).find((one) => slotBytes(one) >= bytes);
  if (letter === undefined) throw new RangeError(`${bytes} bytes are too many for a part`);
  return letter;
}

/** The largest is 384 MB; no part comes near it. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST';
