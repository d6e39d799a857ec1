/**
 * BM25's inverse document frequency, counted in clauses; rounded, since JavaScript engines differ in the last bit of
 * logarithms.
 */
export function idf(frequency: number, clauses: number): number {
  return Math.round(1024 * Math.log(1 + (clauses - frequency + 0.5) / (frequency + 0.5))) / 1024;
}
