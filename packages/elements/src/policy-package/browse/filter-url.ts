import { awardKinds, entityTypes, windowStates } from '@mingce/eligibility';
import { needs } from '@mingce/schema/vocabulary';
import { addressWith, prefixOf, putAddress } from '../../internal/page-address.js';
import { type FilterName, type Filters, filterNames, sections } from './filters.js';

/** Filters that are kept in the address. Typed words and answers of the enterprise are never in it. */
type Linked = 'needs' | FilterName;
const linked: readonly Linked[] = ['needs', ...filterNames];

/** The parameter names differ from those of a search on the same page, which has `region` and others. */
const parameterOf = (name: Linked): string => (name === 'needs' ? 'finder-need' : `finder-${name}`);

const isKnown: Readonly<Record<Linked, (value: string) => boolean>> = {
  needs: (value) => needs.some((need) => need === value),
  applicant: (value) => entityTypes.some((type) => type === value),
  industry: (value) => sections.includes(value),
  region: (value) => /^\d{6}$/.test(value),
  state: (value) => windowStates.some((state) => state === value),
  award: (value) => awardKinds.some((kind) => kind === value),
};

/** The filters in the page’s address; values that the finder cannot have written are ignored. */
export function readFilters(urlPrefix: string): Partial<Filters> {
  const params = new URLSearchParams(location.search);
  const found = linked.flatMap((name): [Linked, string | readonly string[]][] => {
    const written = params.getAll(prefixOf(urlPrefix) + parameterOf(name));
    const values = written.filter(isKnown[name]);
    // An empty value records that the reader removed the filter of the page.
    if (values.length === 0 && !written.includes('')) return [];
    return [[name, name === 'needs' ? values : (values[0] ?? '')]];
  });
  return Object.fromEntries(found);
}

/** Replaces the filters in the page’s address by those that differ from the page’s own. */
export function writeFilters(filters: Filters, own: Filters, urlPrefix: string): void {
  const named = (name: Linked) => prefixOf(urlPrefix) + parameterOf(name);
  const names = linked.map(named);
  const params = linked
    .filter((name) => String(filters[name]) !== String(own[name]))
    .flatMap((name) => {
      const values = name === 'needs' ? filters.needs : [filters[name]];
      return (values.length > 0 ? values : ['']).map((value) => [named(name), value] as const);
    });
  putAddress(`${addressWith((name) => names.includes(name), params)}${location.hash}`, 'replace');
}
