import type { RecordKind } from '@mingce/schema/types';
import {
  type ListedItem,
  type ListedRecord,
  type Pending,
  pendingItems,
  pendingRecords,
} from './zone-entries.js';
import type { ZoneSource } from './zone-source.js';

/** Kinds of the lists of a zone, in the order in which they are shown. */
export const listKinds = ['items', 'policy', 'interpretation', 'qa', 'service', 'policyPackage'] as const;
export type ListKind = (typeof listKinds)[number];

/** One list: what of it is shown, and how many of all have been loaded. */
interface Loaded<T> {
  readonly shown: readonly T[];
  readonly read: number;
  readonly total: number;
}

const nothing: Loaded<never> = { shown: [], read: 0, total: 0 };

/** Entries shown at first, and added with each press. */
const batch = 6;

/** The lists of a zone, each loaded bit by bit. */
export class ZoneLists {
  readonly #sources: readonly ZoneSource[];
  readonly #today: string;
  readonly #records = new Map<RecordKind, Loaded<ListedRecord>>();
  #items: Loaded<ListedItem> = nothing;
  #pendingItems: Pending<ListedItem> | undefined;

  /** @param today - The day by which items are put into order, YYYY-MM-DD. */
  constructor(sources: readonly ZoneSource[], today: string) {
    this.#sources = sources;
    this.#today = today;
  }

  get items(): readonly ListedItem[] {
    return this.#items.shown;
  }

  records(kind: RecordKind): readonly ListedRecord[] {
    return this.#records.get(kind)?.shown ?? [];
  }

  /** Number of entries of a list that are still to be loaded. */
  rest(kind: ListKind): number {
    const { total, read } = kind === 'items' ? this.#items : (this.#records.get(kind) ?? nothing);
    return total - read;
  }

  /** Loads the first entries of all lists. */
  async start(signal: AbortSignal): Promise<void> {
    await Promise.all(listKinds.map((kind) => this.more(kind, signal)));
  }

  /** Loads the next entries of a list. */
  async more(kind: ListKind, signal: AbortSignal): Promise<void> {
    if (kind === 'items') {
      this.#pendingItems ??= await pendingItems(this.#sources, this.#today, signal);
      this.#items = await extended(this.#items, this.#pendingItems, signal);
    } else {
      const known = this.#records.get(kind) ?? nothing;
      this.#records.set(kind, await extended(known, pendingRecords(this.#sources, kind), signal));
    }
  }
}

async function extended<T>(
  { shown, read }: Loaded<T>,
  { total, load }: Pending<T>,
  signal: AbortSignal,
): Promise<Loaded<T>> {
  const to = Math.min(total, read + batch);
  const added = read === to ? [] : await load(read, to, signal);
  return { shown: [...shown, ...added], read: to, total };
}
