/**
 * The nearest number of shards among 2, 3, 4, 6, 8, 12 … An exact number would move all keys to other shards with each
 * edit; this one does so only after the library has grown by two fifths.
 */
export function stableCount(wanted: number): number {
  if (wanted < 1.5) return 1;
  let [count, next] = [2, 3];
  while (wanted > (count + next) / 2) [count, next] = [next, count * 2];
  return count;
}
