import {
  type FactVocabulary,
  type FeedItem,
  type Judgement,
  judgeAll,
  type Profile,
  type WindowResult,
  windowOrder,
  windowStatesOf,
} from '@mingce/eligibility';
import { dayInChina } from '@mingce/schema/days';
import type { Fault } from '@mingce/schema/errors';
import type { Row } from './load-package.js';

/** An item of the list: its application period and, once loaded, its content and judgement. */
export interface Listed {
  readonly row: Row;
  readonly window: WindowResult;
  readonly item?: FeedItem | undefined;
  /** Absent if the item is not loaded or cannot be judged. */
  readonly judgement?: Judgement | undefined;
}

export interface Judging {
  readonly profile: Profile;
  readonly facts: FactVocabulary;
  readonly on: string | Date;
}

/** The moment to judge by: now, or the whole day `today` if it differs from the computer's day. */
export function momentOf(today: string, now = new Date()): string | Date {
  return dayInChina(now.getTime()) === today ? now : today;
}

/** Judges all items; a faulty one is listed without a verdict, and the console has the reason. */
export function judgeRows(
  rows: readonly Row[],
  items: ReadonlyMap<string, FeedItem>,
  { profile, facts: vocabulary, on }: Judging,
): readonly Listed[] {
  const loaded = rows.flatMap(({ key }) => items.get(key) ?? []);
  const { judgements, faults } = judgeAll(loaded, profile, { on, vocabulary });
  for (const fault of faults) tellOnce(fault);
  const byItem = new Map(judgements.map((judgement) => [judgement.item, judgement]));
  const periods = rows.map(({ period }) => period);
  return windowStatesOf(periods, { on, vocabulary, profile }).flatMap((window, place): Listed[] => {
    const row = rows[place];
    const item = row && items.get(row.key);
    return row ? [{ row, window, item, judgement: item && byItem.get(item.id) }] : [];
  });
}

/** Items whose conditions could not be read, already reported on the console. */
const told = new Set<unknown>();

function tellOnce({ code, facts }: Fault): void {
  if (told.has(facts?.item)) return;
  told.add(facts?.item);
  console.warn(`benefit item ${facts?.item} is left unjudged: ${code}`, facts);
}

/** Sorts by urgency of application; ties keep the order of the feed, newest policy first. */
export function bySoonest(left: Listed, right: Listed): number {
  const byState = windowOrder.indexOf(left.window.state) - windowOrder.indexOf(right.window.state);
  return byState || endOf(left.window) - endOf(right.window);
}

const endOf = ({ daysLeft }: WindowResult): number => daysLeft ?? Number.MAX_SAFE_INTEGER;

/** Whether nobody can apply any more. */
export const isOverIn = ({ state }: WindowResult) => state === 'closed' || state === 'expired';
