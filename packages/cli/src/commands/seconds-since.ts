/** Seconds since a `performance.now()`, to the hundredth. */
export function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 10) / 100;
}
