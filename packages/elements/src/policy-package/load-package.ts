import {
  type FactVocabulary,
  type FeedItem,
  factVocabulary,
  type IndexedItem,
  indexedItems,
  unpackItems,
} from '@mingce/eligibility';
import type { Feed, FeedBenefits, FeedGroup } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { FeedFact, Vocabulary } from '@mingce/schema/types';

/** The items of one feed: their index, and functions that load them. */
export interface Source {
  readonly feed: Feed;
  readonly benefits: FeedBenefits;
}

/** An item of the index, with its feed. */
export interface Row extends IndexedItem {
  readonly source: Source;
  /** Key that is unique among the rows of all feeds. */
  readonly key: string;
}

/** Index of the items of the feeds, before any item is loaded. */
export interface FoundPackage {
  readonly feeds: readonly Feed[];
  readonly rows: readonly Row[];
  readonly facts: FactVocabulary;
  readonly regions: Vocabulary['regions'];
  /** Titles of feeds whose items could not be listed; the page shows the others and names these. */
  readonly missing: readonly string[];
}

/** Loaded items, by the key of their row. */
export interface LoadedItems {
  readonly items: ReadonlyMap<string, FeedItem>;
  /** Number of items whose part could not be loaded. */
  readonly missing: number;
}

interface ListedFeed {
  readonly feed: Feed;
  readonly rows: readonly Row[];
  readonly vocabulary: Vocabulary;
}

/** Lists the items of all feeds from their indexes; if two feeds have an item, the first one counts. */
export async function loadPackage(
  { feeds, failures }: FeedGroup,
  signal: AbortSignal,
): Promise<FoundPackage> {
  const results = await Promise.allSettled(feeds.map((feed, index) => list(feed, index, signal)));
  const listed = results.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const failed = results.find((one) => one.status === 'rejected');
  if (listed.length === 0) throw failed?.reason ?? failures[0]?.error ?? new MingceError('feed.unreachable');
  const { facts, taken } = mergedFacts(listed);
  return {
    feeds: taken.map(({ feed }) => feed),
    rows: taken.flatMap(({ rows }) => rows),
    facts,
    regions: byCode(listed.flatMap(({ vocabulary }) => vocabulary.regions)),
    missing: feeds
      .filter((_, index) => {
        const result = results[index];
        return result?.status !== 'fulfilled' || !taken.includes(result.value);
      })
      .map(({ manifest }) => manifest.title),
  };
}

async function list(feed: Feed, number: number, signal: AbortSignal): Promise<ListedFeed> {
  const [vocabulary, benefits] = await Promise.all([feed.vocabulary(signal), feed.benefits(signal)]);
  if (benefits === undefined) return { feed, vocabulary, rows: [] };
  const source = { feed, benefits };
  const rows = indexedItems(benefits.index).map(
    (item): Row => ({ ...item, source, key: `${number} ${item.place}` }),
  );
  return { feed, vocabulary, rows };
}

/** The facts of all feeds. A feed that defines a name differently would be judged wrongly and is left out. */
function mergedFacts(listed: readonly ListedFeed[]): {
  facts: FactVocabulary;
  taken: readonly ListedFeed[];
} {
  const own = new Map<string, FeedFact>();
  const taken = listed.filter(({ vocabulary: { facts = [] } }) => {
    const isClear = facts.every((fact) => {
      const known = own.get(fact.name);
      return known === undefined || JSON.stringify(known) === JSON.stringify(fact);
    });
    if (isClear) for (const fact of facts) own.set(fact.name, fact);
    return isClear;
  });
  return { facts: factVocabulary(Array.from(own.values())), taken };
}

const byCode = (regions: Vocabulary['regions']): Vocabulary['regions'] =>
  Array.from(new Map(regions.map((region) => [region.code, region])).values());

/** The ids of the policies of a topic, from the lists of the feeds. */
export async function policiesOf(
  feeds: readonly Feed[],
  topic: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const pages = await Promise.all(
    feeds.map(async (feed) => {
      const { pages = [] } = (await feed.collections(signal)).policy ?? {};
      return Promise.all(pages.map((_, number) => feed.page('policy', number, signal)));
    }),
  );
  const summaries = pages.flat().flatMap(({ items }) => items);
  return new Set(summaries.filter(({ topics = [] }) => topics.includes(topic)).map(({ id }) => id));
}

/**
 * Loads the items of rows from their parts. If a part cannot be loaded, the items of other parts are still returned.
 *
 * @param known - Loaded items, which are not requested again.
 */
export async function loadItems(
  rows: readonly Row[],
  known: ReadonlyMap<string, FeedItem>,
  signal: AbortSignal,
): Promise<LoadedItems> {
  const items = new Map(known);
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    if (known.has(row.key)) continue;
    const name = `${row.key.split(' ')[0]} ${row.part}`;
    parts.set(name, [...(parts.get(name) ?? []), row]);
  }
  let missing = 0;
  await Promise.all(
    Array.from(parts.values(), async (wanted) => {
      try {
        for (const [row, item] of await loadPart(wanted, signal)) items.set(row.key, item);
      } catch (error) {
        // The other items are shown, with a note that some are missing.
        missing += wanted.length;
        if (!signal.aborted) console.warn(error);
      }
    }),
  );
  return { items, missing };
}

async function loadPart(rows: readonly Row[], signal: AbortSignal): Promise<[Row, FeedItem][]> {
  const [first] = rows;
  if (first === undefined) return [];
  const { benefits } = first.source;
  const [rules, words] = await Promise.all([
    benefits.part(first.part, signal),
    benefits.words(first.part, signal),
  ]);
  const items = unpackItems(benefits.index, first.part, rules, words);
  const start = benefits.index.parts.slice(0, first.part).reduce((sum, { count }) => sum + count, 0);
  return rows.flatMap((row): [Row, FeedItem][] => {
    const item = items[row.place - start];
    return item === undefined ? [] : [[row, item]];
  });
}
