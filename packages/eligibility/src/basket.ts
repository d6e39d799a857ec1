import type { Money } from './amount.js';
import { type Judgement, neverSummed } from './judge.js';
import { type SharedLimit, totalUnder } from './shared-caps.js';
import type { BenefitItem } from './types.js';

/** Two items that cannot be combined, with the rule. */
export interface Conflict {
  readonly kind: 'excludes' | 'chooseOne' | 'higherOnly' | 'oncePerYear';
  readonly items: readonly [string, string];
  /** The name of the group, for all rules except `excludes`. */
  readonly group?: string;
}

/** A limit that items of a basket share. */
export interface SharedTotal extends SharedLimit {
  /** The items of the basket under it, at least two. */
  readonly items: readonly string[];
  /** Whether the counted items may exceed the limit, so that it lowers the sum. */
  readonly isExceeded: boolean;
}

export interface BasketResult {
  /** Every pair that cannot be combined. */
  readonly conflicts: readonly Conflict[];
  /** The combination of eligible items with the greatest sum. */
  readonly taken: readonly string[];
  /** Eligible items outside that combination. */
  readonly leftOut: readonly string[];
  /** Possible items: they count only in `withPossible`. */
  readonly possible: readonly string[];
  /** Ineligible items: they do not count. */
  readonly ineligible: readonly string[];
  /** Items that are granted on top of others that the basket lacks. */
  readonly lacks: readonly { readonly item: string; readonly needs: string }[];
  /** Limits that two or more items share; the sum respects them. */
  readonly sharedTotals: readonly SharedTotal[];
  /** Bounds of the greatest combined amount of eligible items; absent if none of them is money. */
  readonly amount?: Money;
  /** The same with possible items, which may get nothing; absent if none of those is money. */
  readonly withPossible?: Money;
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

/** The combination without conflicts that has the greatest total; ties go to the one with the earlier item. */
function heaviest(
  ids: readonly string[],
  conflicts: ReadonlyMap<string, ReadonlySet<string>>,
  totalOf: (ids: readonly string[]) => number,
): { total: number; chosen: readonly string[] } {
  const rivals = (id: string) => ids.filter((other) => conflicts.get(id)?.has(other));
  const disputed = ids.find((id) => rivals(id).length > 0);
  if (disputed === undefined) return { total: totalOf(ids), chosen: ids };
  const out = rivals(disputed);
  const withIt = heaviest(
    ids.filter((id) => !out.includes(id)),
    conflicts,
    totalOf,
  );
  const withoutIt = heaviest(
    ids.filter((id) => id !== disputed),
    conflicts,
    totalOf,
  );
  return withIt.total >= withoutIt.total ? withIt : withoutIt;
}

/** Items connected by conflicts or shared limits, directly or transitively, in the given order. */
function joinedGroups(
  ids: readonly string[],
  isJoined: (one: string, other: string) => boolean,
): readonly string[][] {
  const left = new Set(ids);
  return ids.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = new Set([first]);
    for (const id of group) {
      for (const other of left) {
        if (isJoined(id, other) && left.delete(other)) group.add(other);
      }
    }
    return [ids.filter((id) => group.has(id))];
  });
}

/** The limits of the candidates with the items under them; if items disagree on a limit, the lowest counts. */
function limitsOf(
  candidates: readonly BenefitItem[],
  byId: ReadonlyMap<string, Judgement>,
): Omit<SharedTotal, 'isExceeded'>[] {
  const groups = new Map<string, Omit<SharedTotal, 'isExceeded'>>();
  for (const { id } of candidates) {
    for (const limit of byId.get(id)?.sharedLimits ?? []) {
      const known = groups.get(limit.group) ?? { ...limit, items: [] };
      groups.set(limit.group, {
        ...known,
        min: Math.min(known.min, limit.min),
        max: Math.min(known.max, limit.max),
        items: [...known.items, id],
      });
    }
  }
  return [...groups.values()];
}

const toFen = (yuan: number) => Math.round(yuan * 100) / 100;

/** Rules for adding up the items of a basket. */
interface Rules {
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
  readonly limits: readonly Omit<SharedTotal, 'isExceeded'>[];
  readonly amountOf: (id: string) => Money | undefined;
  /** The maximum amount of an item; if it cannot be estimated, the limits of its awards. */
  readonly mostOf: (id: string) => number;
}

const leastOf = (amount: Money | undefined) => amount?.min ?? 0;
/** An amount without an upper bound counts as its lower bound in the choice, and as its limit or unbounded in the sum. */
const mostKnownOf = (amount: Money | undefined) => amount?.max ?? leastOf(amount);
function mostIn(item: BenefitItem, { amount, awards }: Judgement): number {
  if (amount?.max !== null) return mostKnownOf(amount);
  return awards
    .filter(({ kind }, place) => !neverSummed.includes(kind) && item.awards?.[place]?.amount)
    .reduce((total, { max, limit }) => total + (max ?? limit ?? Number.POSITIVE_INFINITY), 0);
}

/** The combination of items with the greatest sum, and the bounds of the sum. */
function combined(
  ids: readonly string[],
  { rivals, limits, amountOf, mostOf }: Rules,
): { taken: readonly string[]; amount?: Money } {
  const groups = joinedGroups(
    ids,
    (one, other) =>
      rivals.get(one)?.has(other) === true ||
      limits.some((limit) => limit.items.includes(one) && limit.items.includes(other)),
  );
  // Groups are solved separately, since they are independent and all combinations together would be too many.
  const best = (end: 'min' | 'max', countedOf: (id: string) => number) => {
    const caps = limits.map((limit) => ({ items: limit.items, limit: limit[end] }));
    const choices = groups.map((group) =>
      heaviest(group, rivals, (chosen) => totalUnder(caps, new Map(chosen.map((id) => [id, countedOf(id)])))),
    );
    return {
      total: choices.reduce((total, choice) => total + choice.total, 0),
      chosen: choices.flatMap(({ chosen }) => chosen),
    };
  };
  const { chosen: taken } = best('max', (id) => mostKnownOf(amountOf(id)));
  const amounts = taken.flatMap((id) => amountOf(id) ?? []);
  if (amounts.length === 0) return { taken };
  if (amounts.every(({ min }) => min === null)) return { taken, amount: { min: null, max: null } };
  const upper = best('max', mostOf).total;
  const max = Number.isFinite(upper) ? toFen(upper) : null;
  return { taken, amount: { min: toFen(best('min', (id) => leastOf(amountOf(id))).total), max } };
}

/**
 * The items of a basket that can be combined, with their sum: that of eligible items, and separately the sum with
 * possible ones, which is uncertain. Each item counts once; loans, titles and services do not count; of items under one
 * rule of 就高, 择一, 每年一次 or 不同享 only one counts, and items that share a limit count at most up to it.
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
  const limits = limitsOf(candidates, byId);
  const amountOf = (id: string) => byId.get(id)?.amount;
  const most = new Map(
    candidates.flatMap((item) => {
      const judgement = byId.get(item.id);
      return judgement ? [[item.id, mostIn(item, judgement)] as const] : [];
    }),
  );
  const mostOf = (id: string) => most.get(id) ?? 0;
  const sumOf = (counted: readonly string[]) => combined(counted, { rivals, limits, amountOf, mostOf });
  const isPossible = (id: string) => byId.get(id)?.verdict === 'possible';
  const fitting = ids.filter((id) => !isPossible(id));
  const possible = ids.filter(isPossible);
  const { taken, amount } = sumOf(fitting);
  const all = sumOf(ids);
  return {
    conflicts,
    taken: ids.filter((id) => taken.includes(id)),
    leftOut: fitting.filter((id) => !taken.includes(id)),
    possible,
    ineligible: unique.filter(isOut).map(({ id }) => id),
    lacks: candidates.flatMap(({ id, stacking }) =>
      (stacking?.onTopOf ?? []).filter((needs) => !ids.includes(needs)).map((needs) => ({ item: id, needs })),
    ),
    sharedTotals: limits
      .filter((limit) => limit.items.length > 1)
      .map((limit) => {
        const counted = limit.items.filter((id) => all.taken.includes(id));
        const total = counted.reduce((sum, id) => sum + mostOf(id), 0);
        return { ...limit, isExceeded: total > limit.min };
      }),
    ...(amount ? { amount } : {}),
    ...(all.amount && possible.some((id) => amountOf(id) !== undefined)
      ? {
          withPossible: all.amount.min === null ? all.amount : { min: amount?.min ?? 0, max: all.amount.max },
        }
      : {}),
  };
}
