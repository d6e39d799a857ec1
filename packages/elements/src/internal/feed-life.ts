import type { Feed } from '@mingce/feed';
import { dayInChina } from './clock.js';

/** The days, YYYY-MM-DD, between which a feed can be read: it was published on one, and is old after the other. */
export interface FeedLife {
  readonly publishedOn: string;
  readonly oldAfter: string;
}

/** `behind`: the computer's day is before the feed was published; `ahead`: so far after it that one of the two is wrong. */
export type ClockDoubt = '' | 'behind' | 'ahead';

/** A feed is renewed at least once a year, with each list of what is in force; beyond that and a month one wonders. */
const longestPause = 400 * 24 * 3_600_000;

/** The life of several feeds read as one: that of the newest. */
export function lifeOf(feeds: readonly Feed[]): FeedLife | undefined {
  const lives = feeds.flatMap(({ manifest }) => {
    const published = new Date(manifest.publishedAt).getTime();
    if (Number.isNaN(published)) return [];
    const { expiresAt } = manifest as { expiresAt?: unknown };
    const expires = typeof expiresAt === 'string' ? new Date(expiresAt).getTime() : Number.NaN;
    return { publishedOn: dayInChina(published), oldAfter: dayInChina(expires || published + longestPause) };
  });
  return lives.sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1))[0];
}

/** The day on which validity is judged: today cannot be before the feed was published, whatever the computer says. */
export function judgedDay(clock: string, life: FeedLife | undefined): { today: string; clock: ClockDoubt } {
  if (life === undefined) return { today: clock, clock: '' };
  if (clock < life.publishedOn) return { today: life.publishedOn, clock: 'behind' };
  return { today: clock, clock: clock > life.oldAfter ? 'ahead' : '' };
}
