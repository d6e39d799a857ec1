import type { Feed } from '@mingce/feed';
import type { Policy, Summary } from '@mingce/schema/types';
import { validityOn } from '@mingce/schema/validity';

/** A policy of a topic, for a list. */
export type Neighbour = Pick<Summary, 'id' | 'title' | 'documentNumber' | 'publishedOn'>;

/** Number of summaries that are loaded, since some have ended or are already listed. */
const lookedAt = 24;
/** The topic 其他 says nothing about what a policy is about. */
const noTopic = 'other';

/**
 * Policies in force of the same topics, by the feed's index of topics: those with most topics in common first, then the newest.
 * Only summaries are read. Without an index there are none.
 */
async function policiesOfSameTopic(
  feed: Feed,
  policy: Policy,
  today: string,
  signal: AbortSignal,
): Promise<readonly Neighbour[]> {
  const index = await feed.zones(signal);
  if (index === undefined) return [];
  const { id, topics, featuredTopics = [] } = policy;
  const common = new Map<number, number>();
  for (const { kind, code, records } of index.zones) {
    const isOwn =
      kind === 'topic' ? topics.includes(code) && code !== noTopic : featuredTopics.includes(code);
    if (!isOwn || (kind !== 'topic' && kind !== 'featured')) continue;
    for (const place of records.policy ?? []) common.set(place, (common.get(place) ?? 0) + 1);
  }
  // Positions have the order of the list, newest first.
  const nearest = Array.from(common)
    .sort(([placeA, countA], [placeB, countB]) => countB - countA || placeA - placeB)
    .slice(0, lookedAt)
    .map(([place]) => place);
  if (nearest.length === 0) return [];
  const summaries = await index.summaries('policy', nearest, signal);
  return summaries.filter(
    (summary) => summary.id !== id && !['expired', 'repealed'].includes(validityOn(summary, today)),
  );
}

/** Policies of the same topic as the shown one; they are optional and loaded after its text. */
export class SameTopic {
  readonly #onChange: () => void;
  #policy: Policy | undefined;
  #loading: AbortController | undefined;
  #found: readonly Neighbour[] = [];

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The policies for a policy; empty until they are loaded. */
  of(policy: Policy): readonly Neighbour[] {
    return policy === this.#policy ? this.#found : [];
  }

  async load(feed: Feed, policy: Policy, today: string): Promise<void> {
    this.stop();
    const loading = new AbortController();
    this.#loading = loading;
    this.#policy = policy;
    try {
      this.#found = await policiesOfSameTopic(feed, policy, today, loading.signal);
      if (this.#loading === loading) this.#onChange();
    } catch {
      // Other policies of the topic are optional.
    }
  }

  stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#found = [];
  }
}
