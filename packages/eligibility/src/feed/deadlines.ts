import type { CalendarEvent } from '../calendar-file.js';
import type { FeedItem } from './feed-items.js';

/**
 * The last days of all rounds of items, as calendar events. `titleOf` returns the title, which may name the round or
 * the region.
 */
export function deadlinesOf(
  items: readonly FeedItem[],
  titleOf: (
    item: FeedItem,
    round: { round?: string | undefined; regions?: readonly string[] | undefined },
  ) => string,
  urlOf: (item: FeedItem) => string | undefined = () => undefined,
): CalendarEvent[] {
  return items.flatMap((item) =>
    (item.windows ?? []).flatMap((window): CalendarEvent[] => {
      if ('yearly' in window || 'since' in window || window.closesOn === undefined) return [];
      const { closesOn, closesAt, regions = [] } = window;
      const description = [item.policy.title, window.note].filter(Boolean).join('\n');
      return [
        {
          id: [item.id, closesOn, ...regions].join('-'),
          title: titleOf(item, window),
          day: closesOn,
          ...(closesAt === undefined ? {} : { time: closesAt }),
          description,
          url: urlOf(item),
          remindDaysBefore: [7, 1],
          changedOn: item.policy.publishedOn,
        },
      ];
    }),
  );
}
