import { deadlinesOf, writeCalendar } from '@mingce/eligibility';
import type { LocalizeController } from '../../../internal/localize-controller.js';
import type { OrderLine } from '../order-lines.js';

interface CalendarView {
  readonly i18n: LocalizeController;
  readonly href: (id: string) => string | undefined;
  /** YYYY-MM-DD; deadlines before this day are left out. */
  readonly today: string;
  /** The name of a division by its code. */
  readonly regionName: (code: string) => string;
}

/** The coming deadlines of an order's items, with reminders; `undefined` if there are none. */
export function orderCalendar(
  lines: readonly OrderLine[],
  { i18n, href, today, regionName }: CalendarView,
): string | undefined {
  const { t, format } = i18n;
  const events = deadlinesOf(
    lines.map(({ item }) => item),
    ({ title }, { round, regions = [] }) => {
      const which = [...(round === undefined ? [] : [round]), ...regions.map(regionName)];
      return t.text('orderDeadline', {
        title: which.length > 0 ? `${title}（${format.list(which)}）` : title,
      });
    },
    ({ id }) => href(id),
  ).filter(({ day }) => day >= today);
  return events.length === 0 ? undefined : writeCalendar(t.text('orderCalendarName'), events);
}
