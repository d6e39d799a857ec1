import type { BasketResult, Conflict, FeedItem } from '@mingce/eligibility';

/** Why the items of an order cannot all be had, with the items whose clauses say so. */
export type OrderWarning =
  | { readonly kind: Conflict['kind'] | 'lacks'; readonly items: readonly [FeedItem, FeedItem] }
  /** The other item is not among those that are loaded. */
  | { readonly kind: 'lacksOther'; readonly items: readonly [FeedItem] };

/** Items of an order that cannot be combined, and items that it lacks. */
export function orderWarnings(
  { conflicts, lacks }: Pick<BasketResult, 'conflicts' | 'lacks'>,
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
  return [...both, ...alone];
}
