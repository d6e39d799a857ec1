import { type AwardKind, awardKinds, type EntityType, entityTypes, windowStates } from '@mingce/eligibility';
import type { Need, Vocabulary } from '@mingce/schema/types';
import { industries, needs } from '@mingce/schema/vocabulary';
import type { Listed } from '../judged.js';

/** Filters of the list; an empty string is no filter. */
export interface Filters {
  /** Items with any of these needs; if empty, all items. */
  readonly needs: readonly string[];
  readonly applicant: string;
  /** A section of GB/T 4754—2017. */
  readonly industry: string;
  /** Items that apply in this place: its own and those of the places that contain it. */
  readonly region: string;
  readonly state: string;
  readonly award: string;
  readonly text: string;
}

export type FilterName = Exclude<keyof Filters, 'needs' | 'text'>;
export const filterNames: readonly FilterName[] = ['applicant', 'industry', 'region', 'state', 'award'];

export const noFilters: Filters = {
  needs: [],
  applicant: '',
  industry: '',
  region: '',
  state: '',
  award: '',
  text: '',
};

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** A region and the regions that contain it, by the vocabulary. */
export function placesOf(region: string, regions: Vocabulary['regions']): ReadonlySet<string> {
  const places = new Set<string>();
  let next: string | undefined = region;
  while (next !== undefined && !places.has(next)) {
    places.add(next);
    next = regions.find(({ code }) => code === next)?.parent;
  }
  return places.add('000000');
}

type Test = (listed: Listed) => boolean;

/** One test for each filter that is set. */
function testsOf(filters: Filters, regions: Vocabulary['regions']): Map<keyof Filters, Test> {
  const { needs: wanted, applicant, industry, region, state, award, text } = filters;
  const places = placesOf(region, regions);
  const words = folded(text).split(' ').filter(Boolean);
  const tests: [keyof Filters, boolean, Test][] = [
    ['needs', wanted.length > 0, ({ row }) => row.needs.some((need) => wanted.includes(need))],
    ['applicant', applicant !== '', ({ row }) => row.applicants.includes(applicant as EntityType)],
    ['industry', industry !== '', ({ row }) => row.industries.includes(industry)],
    ['region', region !== '', ({ row }) => places.has(row.region)],
    ['state', true, ({ window }) => (state === '' ? window.state !== 'expired' : window.state === state)],
    ['award', award !== '', ({ row }) => row.awards.includes(award as AwardKind)],
    ['text', words.length > 0, (listed) => hasWords(listed, words)],
  ];
  return new Map(tests.flatMap(([name, isSet, test]) => (isSet ? [[name, test] as const] : [])));
}

/** Ignores full-width forms, case and repeated spaces. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function hasWords({ item }: Listed, words: readonly string[]): boolean {
  if (item === undefined) return false;
  const { title, office = '', policy } = item;
  const text = folded(
    [title, policy.title, policy.documentNumber ?? '', ...policy.issuers, office].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** The items that pass every filter. */
export function matching(
  listed: readonly Listed[],
  filters: Filters,
  regions: Vocabulary['regions'],
): readonly Listed[] {
  const tests = Array.from(testsOf(filters, regions).values());
  return listed.filter((one) => tests.every((test) => test(one)));
}

/** A filter whose removal leaves items, with their number. */
export interface Loosening {
  readonly name: keyof Filters;
  readonly count: number;
}

/** The reader's filters whose removal leaves items under the other filters, the greatest number first. */
export function looseningsOf(
  listed: readonly Listed[],
  filters: Filters,
  own: Filters,
  regions: Vocabulary['regions'],
): readonly Loosening[] {
  return (Object.keys(filters) as (keyof Filters)[])
    .filter((name) => String(filters[name]) !== String(own[name]))
    .map((name) => ({ name, count: matching(listed, { ...filters, [name]: own[name] }, regions).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Choices of each filter, with the number of items that remain under the other filters. */
export function choicesOf(
  listed: readonly Listed[],
  filters: Filters,
  regions: Vocabulary['regions'],
): { readonly [name in FilterName | 'needs']: readonly Choice[] } {
  const tests = testsOf(filters, regions);
  const beside = (name: keyof Filters) => {
    const others = Array.from(tests).flatMap(([other, test]) => (other === name ? [] : test));
    return listed.filter((one) => others.every((test) => test(one)));
  };
  const counted = (
    name: FilterName | 'needs',
    values: readonly string[],
    valuesOf: (one: Listed) => readonly string[],
  ) => {
    const there = new Set(listed.flatMap(valuesOf));
    const counts = new Map<string, number>();
    for (const one of beside(name)) {
      for (const value of valuesOf(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return values
      .filter((value) => there.has(value))
      .map((value) => ({ value, count: counts.get(value) ?? 0 }));
  };
  const own = new Set(listed.map(({ row }) => row.region));
  const around = regions.filter(({ code }) => own.has(code) || code === filters.region);
  const inPlace = beside('region');
  return {
    needs: counted('needs', needs, ({ row }) => row.needs as readonly Need[]),
    applicant: counted('applicant', entityTypes, ({ row }) => row.applicants),
    industry: counted('industry', sections, ({ row }) => row.industries),
    state: counted('state', windowStates, ({ window }) => [window.state]),
    award: counted('award', awardKinds, ({ row }) => row.awards),
    region: around.map(({ code }) => {
      const places = placesOf(code, regions);
      return { value: code, count: inPlace.filter(({ row }) => places.has(row.region)).length };
    }),
  };
}

/** Sections of GB/T 4754—2017. */
export const sections: readonly string[] = industries
  .map(({ code }) => code)
  .filter((code) => code.length === 1);
