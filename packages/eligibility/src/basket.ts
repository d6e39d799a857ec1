import { type Money, sum } from './amount.js';
import type { Judgement } from './judge.js';
import type { BenefitItem } from './types.js';

/** Two items that cannot be combined, and by which rule. */
export interface Conflict {
  readonly kind: 'excludes' | 'chooseOne' | 'higherOnly' | 'oncePerYear';
  readonly items: readonly [string, string];
  /** The name of the group, for all but `excludes`. */
  readonly group?: string;
}

export interface BasketResult {
  /** Every pair that cannot be combined. */
  readonly conflicts: readonly Conflict[];
  /** A choice of items that can be combined and brings the most. */
  readonly taken: readonly string[];
  readonly leftOut: readonly string[];
  /** Items that the enterprise does not qualify for; they enter nothing. */
  readonly ineligible: readonly string[];
  /** Items that are granted on top of others that the basket lacks. */
  readonly lacks: readonly { readonly item: string; readonly needs: string }[];
  /** The largest combined amount lies between these; absent where no item brings money. */
  readonly amount?: Money;
}

const groupKinds = ['chooseOne', 'higherOnly', 'oncePerYear'] as const;

function conflictOf(left: BenefitItem, right: BenefitItem): Conflict | undefined {
  const items = [left.id, right.id] as const;
  if (left.stacking?.excludes?.includes(right.id) || right.stacking?.excludes?.includes(left.id))
    return { kind: 'excludes', items };
  for (const kind of groupKinds) {
    const group = left.stacking?.[kind];
    if (typeof group === 'string' && group === right.stacking?.[kind]) return { kind, items, group };
  }
  return undefined;
}

/** The choice without conflicts that has the greatest weight; the earlier item where two have the same weight. */
function heaviest(
  ids: readonly string[],
  conflicts: ReadonlyMap<string, ReadonlySet<string>>,
  weight: (id: string) => number,
): { total: number; chosen: readonly string[] } {
  const rivals = (id: string) => ids.filter((other) => conflicts.get(id)?.has(other));
  const disputed = ids.find((id) => rivals(id).length > 0);
  if (disputed === undefined) return { total: ids.reduce((total, id) => total + weight(id), 0), chosen: ids };
  const others = ids.filter((id) => id !== disputed);
  const out = rivals(disputed);
  const withIt = heaviest(
    others.filter((id) => !out.includes(id)),
    conflicts,
    weight,
  );
  const withoutIt = heaviest(others, conflicts, weight);
  const total = withIt.total + weight(disputed);
  return total >= withoutIt.total ? { total, chosen: [disputed, ...withIt.chosen] } : withoutIt;
}

/**
 * The items of a basket that can be combined, and their sum. Each item counts once; loans, titles and services enter
 * no sum; items under one rule of 就高, 择一, 每年一次 or 不同享 are counted once.
 */
export function judgeBasket(items: readonly BenefitItem[], judgements: readonly Judgement[]): BasketResult {
  const byId = new Map(judgements.map((judgement) => [judgement.item, judgement]));
  const isOut = ({ id }: BenefitItem) => byId.get(id)?.verdict === 'ineligible';
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const candidates = unique.filter((item) => !isOut(item));
  const conflicts = candidates.flatMap((left, place) =>
    candidates.slice(place + 1).flatMap((right) => conflictOf(left, right) ?? []),
  );
  const rivals = new Map(candidates.map(({ id }) => [id, new Set<string>()]));
  for (const { items: pair } of conflicts) {
    rivals.get(pair[0])?.add(pair[1]);
    rivals.get(pair[1])?.add(pair[0]);
  }
  const ids = candidates.map(({ id }) => id);
  const amountOf = (id: string) => byId.get(id)?.amount;
  const best = heaviest(ids, rivals, (id) => amountOf(id)?.max ?? amountOf(id)?.min ?? 0);
  const least = heaviest(ids, rivals, (id) => amountOf(id)?.min ?? 0);
  const amounts = best.chosen.flatMap((id) => amountOf(id) ?? []);
  const most = sum(amounts);
  // An amount without an upper bound that loses its conflict could still be the greater one.
  const isBounded = ids.every((id) => amountOf(id)?.max !== null);
  return {
    conflicts,
    taken: ids.filter((id) => best.chosen.includes(id)),
    leftOut: ids.filter((id) => !best.chosen.includes(id)),
    ineligible: unique.filter(isOut).map(({ id }) => id),
    lacks: candidates.flatMap(({ id, stacking }) =>
      (stacking?.onTopOf ?? []).filter((needs) => !ids.includes(needs)).map((needs) => ({ item: id, needs })),
    ),
    ...(amounts.length > 0
      ? { amount: { min: most.min === null ? null : least.total, max: isBounded ? most.max : null } }
      : {}),
  };
}
