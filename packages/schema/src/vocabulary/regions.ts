import type { Term } from './term.js';

/** 北京, 天津, 上海 and 重庆: their districts are directly under them. */
const municipalities = ['11', '12', '31', '50'];

/**
 * A division and all above it, nearest first: county, city, province, nation. It depends on the code alone, so it works
 * for divisions outside the table too; empty unless the code has six digits.
 *
 * @example regionAncestors('371422') // ['371422', '371400', '370000', '000000']
 */
export function regionAncestors(code: string): string[] {
  if (!/^\d{6}$/.test(code)) return [];
  const province = code.slice(0, 2);
  const city = code.slice(0, 4);
  // Code 90 is the group of counties directly under a province, not a city.
  const hasCity = !municipalities.includes(province) && city.slice(2) !== '90';
  const chain = [code, ...(hasCity ? [`${city}00`] : []), `${province}0000`, '000000'];
  return chain.filter((ancestor, index) => chain.indexOf(ancestor) === index);
}

/** The built-in divisions and the feed’s own, sorted by code; for a code in both, the feed’s name is used. */
export function mergeRegions(builtIn: readonly Term[], own: readonly Term[]): Term[] {
  const byCode = new Map([...builtIn, ...own].map((term) => [term.code, term]));
  return [...byCode.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
}
