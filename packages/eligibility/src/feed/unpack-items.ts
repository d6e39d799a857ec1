import { MingceError } from '@mingce/schema/errors';
import type { BenefitIndex, BenefitPart, BenefitWords, Need } from '@mingce/schema/types';
import type { ItemFilters } from '../filters.js';
import type { AwardKind, BenefitItem, Selection } from '../types.js';
import type { FeedItem } from './feed-items.js';
import { withWords } from './words.js';

/** Filters of an item in a list, before the item is loaded. `windowState` derives its state from `windows`. */
export interface IndexedItem extends ItemFilters {
  /** Its position in the feed, from 0, and its part. */
  readonly place: number;
  readonly part: number;
  readonly region: string;
  readonly needs: readonly Need[];
  readonly awards: readonly AwardKind[];
  readonly selection?: Selection;
  readonly period: Pick<BenefitItem, 'windows' | 'effectiveOn' | 'expiresOn'>;
}

/** The value of a column for an item. */
function at<T>(values: readonly T[] | undefined, column: readonly number[] | undefined, place: number): T {
  const value = values?.[column?.[place] ?? -1];
  if (value === undefined) throw new MingceError('eligibility.damagedIndex');
  return value;
}

/** @throws MingceError `eligibility.damagedIndex` for an index with inconsistent columns. */
export function indexedItems(index: BenefitIndex): IndexedItem[] {
  let part = 0;
  let end = index.parts?.[0]?.count ?? 0;
  return Array.from({ length: index.count }, (_, place): IndexedItem => {
    while (place >= end) {
      part += 1;
      const next = index.parts[part];
      if (!next) throw new MingceError('eligibility.damagedIndex');
      end += next.count;
    }
    const selection = at(index.selections, index.selection, place);
    return {
      place,
      part,
      region: at(index.regions, index.region, place),
      needs: at(index.needSets, index.needs, place),
      awards: at(index.awardSets, index.awards, place) as AwardKind[],
      applicants: at(index.applicantSets, index.applicants, place) as ItemFilters['applicants'],
      sizes: at(index.sizeSets, index.sizes, place) as ItemFilters['sizes'],
      industries: at(index.industrySets, index.industries, place),
      ...(selection === '' ? {} : { selection: selection as Selection }),
      period: at(index.periods, index.period, place),
    };
  });
}

/**
 * The items of one part, as from `itemsOf` but without `materials` and `steps`, which are in the policy. Without
 * `words` the items can be judged, calculated and listed, but conditions and awards have no `text` and no clause.
 *
 * @throws MingceError `eligibility.damagedIndex` for a part or texts that do not match the index.
 */
export function unpackItems(
  index: BenefitIndex,
  number: number,
  part: BenefitPart,
  words?: BenefitWords,
): FeedItem[] {
  const first = index.parts.slice(0, number).reduce((sum, { count }) => sum + count, 0);
  const count = index.parts[number]?.count;
  if (part.items?.length !== count || (words && words.items?.length !== count))
    throw new MingceError('eligibility.damagedIndex');
  return part.items.map(({ policy: policyNumber, ...rules }, offset): FeedItem => {
    const policy = part.policies?.[policyNumber];
    if (!policy) throw new MingceError('eligibility.damagedIndex');
    const place = first + offset;
    const item: FeedItem = {
      ...(rules as BenefitItem),
      ...at(index.periods, index.period, place),
      id: `${policy.id}/${rules.id}`,
      own: rules.id,
      needs: at(index.needSets, index.needs, place),
      policy: { ...policy, region: at(index.regions, index.region, place) },
    };
    const own = words?.items[offset];
    return own ? withWords(item, own) : item;
  });
}
