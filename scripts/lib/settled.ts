import { setTimeout as wait } from 'node:timers/promises';

/**
 * Returns the content once it has been the same for a second: some parts of a page, which no test waits for, appear
 * after the awaited part, and later on a busy machine. Waits for twenty seconds at most.
 *
 * @param look - Resolves to text, or to a list of lines.
 * @param isWhole - Whether the part that appears last is there.
 */
export async function settled<Seen extends string | readonly string[]>(
  look: () => Promise<Seen>,
  isWhole: (seen: Seen) => boolean = () => true,
): Promise<Seen> {
  let last = await look();
  for (let same = 0, left = 100; same < 5 && left > 0; left -= 1) {
    await wait(200);
    const now = await look();
    same = isWhole(now) && String(now) === String(last) ? same + 1 : 0;
    last = now;
  }
  return last;
}
