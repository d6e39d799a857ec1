import type { Collections, ObjectRef, Summary } from '@mingce/schema/types';
import { isObject } from './guards.js';

type List = NonNullable<Collections[keyof Collections]>;

/**
 * The summaries at some positions of a list, in the order of the positions; missing ones are left out. All pages except
 * the last have the same length, which is taken from the first page read.
 */
export async function summariesAt(
  list: List | undefined,
  places: readonly number[],
  read: (page: ObjectRef) => Promise<object>,
): Promise<Summary[]> {
  if (list === undefined || places.length === 0) return [];
  const pages = new Map<number, Promise<readonly unknown[]>>();
  const pageAt = (number: number): Promise<readonly unknown[]> => {
    const ref = list.pages[number];
    const known = pages.get(number);
    if (ref === undefined) return Promise.resolve([]);
    if (known) return known;
    const page = read(ref).then((value) => {
      const { items } = value as { items?: unknown };
      return Array.isArray(items) ? items : [];
    });
    pages.set(number, page);
    return page;
  };
  const size = list.pages.length > 1 ? (await pageAt(0)).length : list.count;
  const found = await Promise.all(
    places.map(async (place) => (await pageAt(Math.floor(place / size)))[place % size]),
  );
  return found.filter(isObject) as unknown as Summary[];
}
