import { MingceError } from '@mingce/schema/errors';
import type { FeedConfig, Summary } from '@mingce/schema/types';
import { type WorkingCalendar, workingCalendar } from '../../calendar/working-days.js';
import { countItems } from './count-items.js';
import { isOfMonth } from './month.js';
import { departmentOf, type Published } from './published-policies.js';
import type { MonthItem, MonthTable } from './types.js';

/**
 * 及时率: of the policies that were made public in a month, how many were in the feed within the working days that `feed.yaml`
 * sets. A late one that was there when the register began may have been in an earlier feed: it is undecided.
 *
 * @throws MingceError `report.noRegister`, or `calendar.yearUnknown` if a term needs a year without a calendar.
 */
export function timeliness(
  { policies, received }: Published,
  config: Pick<FeedConfig, 'calendar' | 'receiveWithinWorkingDays'>,
  { month, countedOn, feed }: { month: string; countedOn: string; feed: string },
): MonthTable {
  if (!received) throw new MingceError('report.noRegister', { path: feed });
  const limit = config.receiveWithinWorkingDays;
  const calendar = workingCalendar(config);
  const items = policies
    .filter(({ publishedOn }) => isOfMonth(publishedOn, month))
    .map((policy) => judge(policy, received.policies[policy.id], { calendar, limit, since: received.since }));
  const settings = { days: limit, since: received.since };
  const about = { kind: 'timeliness', month, countedOn, settings } as const;
  return countItems(about, items, { known: policies.map(departmentOf) });
}

function judge(
  policy: Summary,
  receivedOn: string | undefined,
  { calendar, limit, since }: { calendar: WorkingCalendar; limit: number; since: string },
): MonthItem {
  const { title, documentNumber, publishedOn = '' } = policy;
  const item = {
    department: departmentOf(policy),
    title,
    publishedOn,
    ...(documentNumber === undefined ? {} : { documentNumber }),
  };
  if (receivedOn === undefined) return { ...item, state: 'undecided' };
  if (receivedOn <= publishedOn) return { ...item, receivedOn, state: 'good', workingDays: 0 };
  const dueOn = calendar.lastDay(publishedOn, limit);
  if (typeof dueOn !== 'string') throw new MingceError('calendar.yearUnknown', { year: dueOn.unknownYear });
  const passed = calendar.daysBetween(publishedOn, receivedOn);
  const workingDays = typeof passed === 'number' ? { workingDays: passed } : {};
  if (receivedOn <= dueOn) return { ...item, receivedOn, dueOn, state: 'good', ...workingDays };
  const state = receivedOn === since ? 'undecided' : 'bad';
  return { ...item, receivedOn, dueOn, state, ...workingDays };
}
