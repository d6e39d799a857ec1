import type { Feed } from '@mingce/feed';
import { dayInChina } from '@mingce/schema/days';

/** The day on which the newest of several feeds was published, YYYY-MM-DD. */
export function publishingDay(feeds: readonly Feed[]): string | undefined {
  return feeds
    .map(({ publishedAt }) => dayInChina(publishedAt))
    .sort()
    .pop();
}

/**
 * The day for judging validity: the computer's day, unless it is before the feed's publication, which means that the
 * clock is wrong.
 */
export function judgedDay(
  clock: string,
  publishedOn: string | undefined,
): { today: string; isClockBehind: boolean } {
  const isClockBehind = publishedOn !== undefined && clock < publishedOn;
  return { today: isClockBehind ? publishedOn : clock, isClockBehind };
}
