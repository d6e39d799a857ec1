const hour = 3_600_000;

/** The day of a moment in China, which has one time zone and no summer time: a deadline is the publisher's, not the reader's. */
export function dayInChina(moment: number | string): string {
  return new Date(new Date(moment).getTime() + 8 * hour).toISOString().slice(0, 10);
}

/** Today at the publisher's. */
export function todayInChina(): string {
  return dayInChina(Date.now());
}
