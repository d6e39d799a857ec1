export interface FixedClock {
  now(): Date;
  /** The current day in UTC, YYYY-MM-DD. */
  today(): string;
  advance(milliseconds: number): void;
}

/**
 * A clock that does not move until `advance` is called; by default it shows the day for which the sample feed is
 * written.
 */
export function fixedClock(start = '2025-11-20T01:00:00Z'): FixedClock {
  let time = Date.parse(start);
  if (Number.isNaN(time)) throw new RangeError(`not a moment: ${start}`);
  return {
    now: () => new Date(time),
    today: () => new Date(time).toISOString().slice(0, 10),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
