import {
  bySoonest,
  type FeedItem,
  indexedItems,
  unpackItems,
  type WindowResult,
  windowState,
} from '@mingce/eligibility';
import type { Feed, FeedBenefits } from '@mingce/feed';
import type { RecordKind, Summary } from '@mingce/schema/types';
import type { ZoneSource } from './zone-source.js';

/** A benefit item with the state of its window. */
export interface ListedItem {
  readonly item: FeedItem;
  readonly window: WindowResult;
}

/** Summary of a record for lists, and the feed that it is from. */
export interface ListedRecord {
  readonly summary: Summary;
  readonly feed: Feed;
}

/** Entries that can be loaded from one place of their list up to another. */
export interface Pending<T> {
  readonly total: number;
  readonly load: (from: number, to: number, signal: AbortSignal) => Promise<readonly T[]>;
}

/** The records of a kind, newest first; those of the first feed before those of the next. */
export function pendingRecords(sources: readonly ZoneSource[], kind: RecordKind): Pending<ListedRecord> {
  const all = sources.flatMap((source) =>
    (source.zone.records[kind] ?? []).map((place) => ({ source, place })),
  );
  return {
    total: all.length,
    load: async (from, to, signal) => {
      const wanted = all.slice(from, to);
      const lists = sources.map(async (source) => {
        const places = wanted.flatMap((one) => (one.source === source ? [one.place] : []));
        const summaries = await source.zones.summaries(kind, places, signal);
        return summaries.map((summary): ListedRecord => ({ summary, feed: source.feed }));
      });
      return (await Promise.all(lists)).flat();
    },
  };
}

interface Row {
  readonly benefits: FeedBenefits;
  readonly part: number;
  readonly offset: number;
  readonly window: WindowResult;
}

/** The benefit items, those that can be applied for now first. Their order follows from the index: only what is shown is loaded. */
export async function pendingItems(
  sources: readonly ZoneSource[],
  today: string,
  signal: AbortSignal,
): Promise<Pending<ListedItem>> {
  const lists = sources.map(async ({ feed, zone }): Promise<Row[]> => {
    if (zone.items === undefined) return [];
    const benefits = await feed.benefits(signal);
    return benefits === undefined ? [] : rowsOf(benefits, zone.items, today);
  });
  const rows = (await Promise.all(lists)).flat().sort((a, b) => bySoonest(a.window, b.window));
  return {
    total: rows.length,
    load: async (from, to, loadSignal) =>
      (await Promise.all(rows.slice(from, to).map((row) => itemAt(row, loadSignal)))).flat(),
  };
}

function rowsOf(benefits: FeedBenefits, places: readonly number[], today: string): Row[] {
  const indexed = indexedItems(benefits.index);
  return places.flatMap((place) => {
    const row = indexed[place];
    if (row === undefined) return [];
    const { part, period } = row;
    const first = indexed.findIndex((one) => one.part === part);
    const window = windowState(period, { on: today });
    return [{ benefits, part, offset: place - first, window }];
  });
}

async function itemAt({ benefits, part, offset, window }: Row, signal: AbortSignal): Promise<ListedItem[]> {
  const item = unpackItems(benefits.index, part, await benefits.part(part, signal))[offset];
  return item === undefined ? [] : [{ item, window }];
}
