import { neverSummed } from '../judge.js';
import { readPeriod } from '../shared-caps.js';
import type { BenefitItem, SharedCap } from '../types.js';
import type { FactVocabulary } from '../vocabulary.js';
import { checkRate } from './awards.js';
import { type Report, written } from './report.js';

/** Amount and period as text, to compare the items of a group. */
const saidBy = ({ amount, period }: SharedCap) => JSON.stringify([amount, period ?? null]);

const bringsMoney = ({ awards = [] }: BenefitItem) => awards.some(({ kind }) => !neverSummed.includes(kind));

/**
 * Faults of shared limits: invalid amounts and periods, groups whose items disagree, groups of one item without a
 * period, and items without an amount of money.
 */
export function checkSharedCaps(
  items: readonly BenefitItem[],
  vocabulary: FactVocabulary,
  report: Report,
): void {
  const groups = new Map<string, { first: BenefitItem; cap: SharedCap; count: number; at: Report }>();
  items.forEach((item, place) => {
    const own = new Set<string>();
    item.stacking?.sharedCaps?.forEach((cap, index) => {
      const at = report.below(place, 'stacking', 'sharedCaps', index);
      const { group, amount, period } = cap;
      checkRate(amount, vocabulary, at.below('amount'));
      if (period !== undefined && !readPeriod(period))
        at.below('period').error('eligibility.badPeriod', { value: written(period) });
      if (own.has(group)) at.below('group').error('eligibility.sharedCapTwice', { group });
      own.add(group);
      if (!bringsMoney(item)) at.error('eligibility.sharedCapWithoutMoney', { item: item.id });
      const known = groups.get(group);
      if (known && saidBy(known.cap) !== saidBy(cap))
        at.error('eligibility.sharedCapDiffers', { group, item: item.id, other: known.first.id });
      groups.set(group, known ? { ...known, count: known.count + 1 } : { first: item, cap, count: 1, at });
    });
  });
  for (const [group, { cap, count, at }] of groups)
    if (count === 1 && cap.period === undefined) at.warning('eligibility.sharedCapAlone', { group });
}
