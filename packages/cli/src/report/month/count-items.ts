import type { MonthItem, MonthShare, MonthTable } from './types.js';

/** The share of the good items; undecided items are in neither number. */
export function shareOf(items: readonly MonthItem[]): MonthShare {
  const count = (state: MonthItem['state']) => items.filter((item) => item.state === state).length;
  const [good, bad] = [count('good'), count('bad')];
  const of = good + bad;
  // Truncated, not rounded: an incomplete result is never shown as 100 %.
  const rate = of === 0 ? null : Math.floor((good * 1000) / of) / 10;
  return { of, good, bad, undecided: count('undecided'), rate };
}

/** The figures of a month, by department. `known` lists all departments that have documents, in any month. */
export function countItems(
  about: Pick<MonthTable, 'kind' | 'month' | 'countedOn' | 'settings'>,
  items: readonly MonthItem[],
  { known, uncounted = [] }: { known: Iterable<string>; uncounted?: readonly string[] },
): MonthTable {
  const byDepartment = new Map<string, MonthItem[]>();
  for (const item of items)
    byDepartment.set(item.department, [...(byDepartment.get(item.department) ?? []), item]);
  const inOrder = (names: Iterable<string>) => [...names].sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return {
    ...about,
    isOver: about.countedOn.slice(0, 7) > about.month,
    total: shareOf(items),
    departments: inOrder(byDepartment.keys()).map((department) => ({
      department,
      ...shareOf(byDepartment.get(department) ?? []),
    })),
    without: inOrder(new Set([...known].filter((name) => !byDepartment.has(name)))),
    items,
    uncounted,
  };
}
