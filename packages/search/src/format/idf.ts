/** BM25's rarity, rounded so that engines whose logarithms differ in the last bit rank alike. */
export function idf(frequency: number, clauses: number): number {
  return Math.round(1024 * Math.log(1 + (clauses - frequency + 0.5) / (frequency + 0.5))) / 1024;
}
