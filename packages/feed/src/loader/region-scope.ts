import type { Vocabulary } from '@mingce/schema/types';
import { feedError } from '../errors.js';

const nation = '000000';

/**
 * The regions whose policies apply in a region: itself, its city, its province, the nation, nearest first. A `parent`
 * in the feed's vocabulary has precedence over the structure of the code (GB/T 2260).
 */
export function scopeRegions(code: string, regions: Vocabulary['regions'] = []): string[] {
  if (!/^\d{6}$/.test(code)) throw feedError('feed.regionInvalid', { code });
  const parents = new Map(regions.map((region) => [region.code, region.parent]));
  const scope: string[] = [];
  for (let region = code; !scope.includes(region); region = parents.get(region) ?? parentByCode(region)) {
    scope.push(region);
  }
  return scope;
}

/** Items of a list that apply in a region. */
export function filterByRegion<T extends { region: string }>(
  items: readonly T[],
  code: string,
  regions?: Vocabulary['regions'],
): T[] {
  const scope = new Set(scopeRegions(code, regions));
  return items.filter((item) => scope.has(item.region));
}

function parentByCode(code: string): string {
  if (!code.endsWith('00')) return `${code.slice(0, 4)}00`;
  return code.endsWith('0000') ? nation : `${code.slice(0, 2)}0000`;
}
