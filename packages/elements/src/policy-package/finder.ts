import {
  type Explanation,
  explain,
  type FactVocabulary,
  type FeedItem,
  type Judgement,
  type Profile,
} from '@mingce/eligibility';
import { bySoonest, judgeRows, type Listed, momentOf } from './judged.js';
import type { Row } from './load-package.js';
import type { Verdict, VerdictCounts } from './package-views.js';

/** Input from which the finder derives everything. */
export interface FinderInput {
  readonly rows: readonly Row[];
  readonly facts: FactVocabulary;
  /** The loaded items, by the key of their row. */
  readonly items: ReadonlyMap<string, FeedItem>;
  readonly profile: Profile;
  /** The day of the page, YYYY-MM-DD. */
  readonly today: string;
}

/** Judgement of the items for one enterprise on one day. Each change makes a new finder, which caches its results. */
export class Finder {
  readonly input: FinderInput;
  readonly on: string | Date;
  /** Items in display order. */
  readonly listed: readonly Listed[];
  readonly items: ReadonlyMap<string, FeedItem>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly #explained = new Map<string, ReadonlyMap<string, Explanation>>();

  constructor(input: FinderInput) {
    this.input = input;
    this.on = momentOf(input.today);
    const judged = judgeRows(input.rows, input.items, { ...input, on: this.on });
    // If two feeds have an item, the first one counts.
    const seen = new Set<string>();
    this.listed = judged
      .filter(({ item }) => item === undefined || (!seen.has(item.id) && seen.add(item.id)))
      .sort(bySoonest);
    this.items = new Map(this.listed.flatMap(({ item }) => (item ? [[item.id, item]] : [])));
    this.judgements = new Map(
      this.listed.flatMap(({ item, judgement }) => (item && judgement ? [[item.id, judgement]] : [])),
    );
  }

  /** Whether the input is unchanged, so that the results are still valid. */
  holds(input: FinderInput): boolean {
    const names = Object.keys(input) as (keyof FinderInput)[];
    return names.every((name) => input[name] === this.input[name]);
  }

  explain(item: FeedItem): ReadonlyMap<string, Explanation> {
    const known = this.#explained.get(item.id);
    if (known) return known;
    const explained = explain(item, this.input.profile, { on: this.on, vocabulary: this.input.facts });
    this.#explained.set(item.id, explained);
    return explained;
  }
}

/** Verdict on an item; `possible` if it cannot be judged, `undefined` while it is not loaded. */
export function verdictOf({ item, judgement }: Listed): Verdict | undefined {
  if (judgement) return judgement.verdict;
  return item === undefined ? undefined : 'possible';
}

/** Number of items that fit, may fit, and do not fit. */
export function countVerdicts(listed: readonly Listed[]): VerdictCounts {
  const counts = { eligible: 0, possible: 0, ineligible: 0 };
  for (const one of listed) {
    const verdict = verdictOf(one);
    if (verdict !== undefined) counts[verdict] += 1;
  }
  return counts;
}
