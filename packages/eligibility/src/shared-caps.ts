import type { Money } from './amount.js';
import type { Facts } from './facts.js';
import { judgeTest } from './judge-test.js';
import type { BenefitItem, SharedCap } from './types.js';
import { possibleValues } from './varying.js';

/** A limit that an item shares with others, for one enterprise: between `min` and `max` yuan. */
export interface SharedLimit extends Pick<SharedCap, 'group' | 'period' | 'clause'> {
  readonly min: number;
  readonly max: number;
}

/** 每年、三年内、十八个月内 as a number of years or months: `P1Y`, `P3Y`, `P18M`; `undefined` for anything else. */
export function readPeriod(period: string): { unit: 'years' | 'months'; count: number } | undefined {
  const [, count, unit] = /^P([1-9]\d?)([YM])$/.exec(period) ?? [];
  return count === undefined ? undefined : { unit: unit === 'Y' ? 'years' : 'months', count: Number(count) };
}

/** The limits that an item shares with others. */
export function sharedLimitsOf({ stacking }: BenefitItem, facts: Facts): SharedLimit[] {
  return (stacking?.sharedCaps ?? []).map(({ amount, ...cap }) => {
    const { values } = possibleValues(amount, facts, judgeTest);
    return { ...cap, min: Math.min(...values), max: Math.max(...values) };
  });
}

/** An item's amount, capped by its shared limits. An amount that cannot be estimated is returned unchanged. */
export function limited({ min, max }: Money, limits: readonly SharedLimit[]): Money {
  if (min === null) return { min, max };
  const most = Math.min(max ?? Number.POSITIVE_INFINITY, ...limits.map((limit) => limit.max));
  return {
    min: Math.min(min, ...limits.map((limit) => limit.min)),
    max: Number.isFinite(most) ? most : null,
  };
}

/** A limit with the ids of the items under it. */
export interface Capped {
  readonly items: readonly string[];
  readonly limit: number;
}

/**
 * The sum of amounts under limits of groups: exact if groups are nested or two overlap. With more overlapping groups it
 * may be less than the maximum, and is never greater.
 */
export function totalUnder(caps: readonly Capped[], amounts: ReadonlyMap<string, number>): number {
  const left = new Map(amounts);
  const totalOf = (ids: Iterable<string>) => {
    let total = 0;
    for (const id of ids) total += left.get(id) ?? 0;
    return total;
  };
  const held = ({ items }: Capped) => items.filter((id) => left.has(id));
  // A nested group comes first, so that the outer one counts the limited amounts.
  const inOrder = caps
    .map((cap) => ({ items: held(cap), limit: cap.limit }))
    .sort((a, b) => a.items.length - b.items.length);
  const isExceeded = ({ items, limit }: Capped) => totalOf(items) > limit;
  for (const cap of inOrder) {
    for (const id of cap.items) left.set(id, Math.min(left.get(id) ?? 0, cap.limit));
  }
  for (const cap of inOrder) {
    let excess = totalOf(cap.items) - cap.limit;
    if (excess <= 0) continue;
    // Amounts under another exceeded limit are reduced first, since one reduction serves both limits.
    const others = inOrder.filter((other) => other !== cap && isExceeded(other));
    const weight = (id: string) => others.filter(({ items }) => items.includes(id)).length;
    for (const id of [...cap.items].sort((a, b) => weight(b) - weight(a))) {
      const amount = left.get(id) ?? 0;
      const taken = Math.min(amount, excess);
      left.set(id, amount - taken);
      excess -= taken;
    }
  }
  return totalOf(left.keys());
}
