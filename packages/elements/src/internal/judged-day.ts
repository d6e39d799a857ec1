import type { Feed } from '@mingce/feed';
import { dayInChina } from '@mingce/schema/days';

/** The day on which the newest of several feeds was published, YYYY-MM-DD. */
export function publishingDay(feeds: readonly Feed[]): string | undefined {
  return feeds
    .map(({ publishedAt }) => dayInChina(publishedAt))
    .sort()
    .pop();
}

/** Today cannot be before the day on which the feed was published: a computer that says so has lost its date. */
export function judgedDay(
  clock: string,
  publishedOn: string | undefined,
): { today: string; isClockBehind: boolean } {
  const isClockBehind = publishedOn !== undefined && clock < publishedOn;
  return { today: isClockBehind ? publishedOn : clock, isClockBehind };
}
