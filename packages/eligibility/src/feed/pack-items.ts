import type { BenefitIndex, BenefitPart, BenefitWords, ObjectRef } from '@mingce/schema/types';
import { filtersOf } from '../filters.js';
import type { JudgeOptions } from '../judge.js';
import type { FeedItem } from './feed-items.js';
import { withoutWords } from './words.js';

/**
 * Number of items in a part: with 200, a page loads one or two parts for its county, and files have about 15 kB
 * (brotli).
 */
const partSize = 200;

/** Numbers distinct values in order of first appearance. */
class Numbered<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  numberOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }

  column(all: readonly T[]): number[] {
    return all.map((value) => this.numberOf(value));
  }
}

function numbered<T>(all: readonly T[]): { values: T[]; column: number[] } {
  const numbers = new Numbered<T>();
  const column = numbers.column(all);
  return { values: numbers.values, column };
}

/** Sorts by region, so that a county's items are together, and within a region newest policy first. */
function inOrder(left: FeedItem, right: FeedItem): number {
  const key = ({ policy }: FeedItem) => policy.region;
  if (key(left) !== key(right)) return key(left) < key(right) ? -1 : 1;
  const [a, b] = [left.policy.publishedOn, right.policy.publishedOn];
  if (a !== b) return a < b ? 1 : -1;
  if (left.policy.id !== right.policy.id) return left.policy.id < right.policy.id ? -1 : 1;
  return 0;
}

/** Items in the order of the index, which gives their positions. */
export const inIndexOrder = (items: readonly FeedItem[]): FeedItem[] => [...items].sort(inOrder);

function partOf(items: readonly FeedItem[]): { part: BenefitPart; words: BenefitWords } {
  const policies = new Numbered<BenefitPart['policies'][number]>();
  const apart = items.map(withoutWords);
  const part: BenefitPart = {
    items: apart.map(({ rules }) => {
      const { own, policy, needs, windows, effectiveOn, expiresOn, materials, steps, ...rest } = rules;
      const { region, ...shown } = policy;
      return { ...rest, id: own, policy: policies.numberOf({ ...shown, issuers: [...shown.issuers] }) };
    }),
    policies: policies.values,
  };
  return { part, words: { items: apart.map(({ words }) => words) } };
}

/**
 * Writes the items of a feed as an index and parts. `writeObject` stores each part and its texts under its digest.
 *
 * The audience of an item is derived from its conditions (`filtersOf`) and does not depend on the day.
 */
export async function packItems(
  items: readonly FeedItem[],
  options: JudgeOptions,
  writeObject: (part: BenefitPart | BenefitWords) => Promise<ObjectRef>,
): Promise<BenefitIndex> {
  const sorted = inIndexOrder(items);
  const filters = sorted.map((item) => filtersOf(item, options));
  const region = numbered(sorted.map(({ policy }) => policy.region));
  const needs = numbered(sorted.map((item) => [...item.needs]));
  const awards = numbered(
    sorted.map((item) => [...new Set((item.awards ?? []).map(({ kind }) => kind as string))]),
  );
  const applicants = numbered(filters.map((one) => [...one.applicants] as string[]));
  const sizes = numbered(filters.map((one) => [...one.sizes] as string[]));
  const industries = numbered(filters.map((one) => [...one.industries]));
  const selection = numbered(sorted.map((item) => (item.selection ?? '') as string));
  const period = numbered(
    sorted.map(({ windows, effectiveOn, expiresOn }) => ({ windows, effectiveOn, expiresOn })),
  );
  const parts: BenefitIndex['parts'] = [];
  for (let first = 0; first < sorted.length; first += partSize) {
    const chosen = sorted.slice(first, first + partSize);
    const { part, words } = partOf(chosen);
    parts.push({ ...(await writeObject(part)), count: chosen.length, words: await writeObject(words) });
  }
  return {
    count: sorted.length,
    regions: region.values,
    region: region.column,
    needSets: needs.values,
    needs: needs.column,
    awardSets: awards.values,
    awards: awards.column,
    applicantSets: applicants.values,
    applicants: applicants.column,
    sizeSets: sizes.values,
    sizes: sizes.column,
    industrySets: industries.values,
    industries: industries.column,
    selections: selection.values,
    selection: selection.column,
    periods: period.values as BenefitIndex['periods'],
    period: period.column,
    parts,
  };
}
