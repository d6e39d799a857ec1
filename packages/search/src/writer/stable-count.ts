/**
 * The number of shards next to the wanted one among 2, 3, 4, 6, 8, 12 … A count that followed the size of the library would
 * move every key to another shard with each edit; this one does so when the library has grown by two fifths.
 */
export function stableCount(wanted: number): number {
  if (wanted < 1.5) return 1;
  let [count, next] = [2, 3];
  while (wanted > (count + next) / 2) [count, next] = [next, count * 2];
  return count;
}
