import type { BasketResult, Conflict, FeedItem, SharedTotal } from '@mingce/eligibility';

/** Reason why the items of an order cannot all be granted in full, with the items whose clauses contain it. */
export type OrderWarning =
  | { readonly kind: Conflict['kind'] | 'lacks'; readonly items: readonly [FeedItem, FeedItem] }
  /** The other item is not loaded. */
  | { readonly kind: 'lacksOther'; readonly items: readonly [FeedItem] }
  | { readonly kind: 'sharedLimit'; readonly items: readonly FeedItem[]; readonly limit: SharedTotal };

/** Items of an order that exclude each other, items that it lacks, and shared limits. */
export function orderWarnings(
  { conflicts, lacks, sharedTotals }: Pick<BasketResult, 'conflicts' | 'lacks' | 'sharedTotals'>,
  items: ReadonlyMap<string, FeedItem>,
): OrderWarning[] {
  const both = conflicts.flatMap(({ kind, items: [left, right] }): OrderWarning[] => {
    const [a, b] = [items.get(left), items.get(right)];
    return a && b ? [{ kind, items: [a, b] }] : [];
  });
  const alone = lacks.flatMap(({ item: id, needs }): OrderWarning[] => {
    const [item, other] = [items.get(id), items.get(needs)];
    if (item === undefined) return [];
    return [other ? { kind: 'lacks', items: [item, other] } : { kind: 'lacksOther', items: [item] }];
  });
  const shared = sharedTotals.map(
    (limit): OrderWarning => ({
      kind: 'sharedLimit',
      items: limit.items.flatMap((id) => items.get(id) ?? []),
      limit,
    }),
  );
  return [...both, ...shared, ...alone];
}
