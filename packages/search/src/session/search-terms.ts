import { isCalendarDate } from '@mingce/schema/grammar';
import { type FilterName, type Filters, filterNames, type Restrictions } from '../types.js';

/** The part of a search's state that is kept in the address of the page. */
export interface SearchTerms {
  text: string;
  filters: Filters;
  /** Restrictions; absent if there are none. */
  within?: Restrictions | undefined;
  sort: 'relevance' | 'newest';
  /** Page number, from 1. */
  page: number;
  /** Whether only the typed words are searched for. */
  exact: boolean;
}

export const emptyTerms: SearchTerms = { text: '', filters: {}, sort: 'relevance', page: 1, exact: false };

const maxPage = 1000;
/** The parameter names of terms in an address. */
export const searchParamNames: readonly string[] = [
  'q',
  'sort',
  'page',
  'exact',
  ...filterNames,
  'in',
  'number',
  'date',
  'from',
  'to',
];

/**
 * Reads search terms from an address. Invalid values are ignored, since anybody can write an address.
 *
 * @param prefix - Prefix of each name, for pages with several searches or other parameters.
 */
export function readSearchParams(params: URLSearchParams, prefix = ''): SearchTerms {
  const filters: { [name in FilterName]?: string[] } = {};
  for (const name of filterNames) {
    const values = params.getAll(prefix + name).filter((value) => value !== '');
    if (values.length > 0) filters[name] = Array.from(new Set(values));
  }
  const page = Number(params.get(`${prefix}page`));
  const within = readRestrictions((name) => params.get(prefix + name) ?? '');
  return {
    text: params.get(`${prefix}q`) ?? '',
    filters,
    sort: params.get(`${prefix}sort`) === 'newest' ? 'newest' : 'relevance',
    page: Number.isInteger(page) && page >= 1 && page <= maxPage ? page : 1,
    exact: params.get(`${prefix}exact`) === '1',
    ...(within === undefined ? {} : { within }),
  };
}

function readRestrictions(param: (name: string) => string): Restrictions | undefined {
  const field = (['title', 'text'] as const).find((name) => name === param('in'));
  const day = (name: string) => (isCalendarDate(param(name)) ? param(name) : '');
  const dateOf = param('date') === 'issued' ? 'issuedOn' : undefined;
  return restrictions({ field, number: param('number'), dateOf, from: day('from'), to: day('to') });
}

/** Restrictions without empty ones; `undefined` if none is left. */
export function restrictions({
  field,
  number = '',
  dateOf,
  from = '',
  to = '',
}: Restrictions): Restrictions | undefined {
  const hasDays = from !== '' || to !== '';
  const narrowing = {
    ...(field === undefined ? {} : { field }),
    ...(number.trim() === '' ? {} : { number: number.trim() }),
    ...(hasDays && dateOf === 'issuedOn' ? { dateOf } : {}),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
  return Object.keys(narrowing).length > 0 ? narrowing : undefined;
}

/** The address with these terms; defaults are not written, and other parameters are kept. */
export function writeSearchParams(params: URLSearchParams, terms: SearchTerms, prefix = ''): URLSearchParams {
  const ours = searchParamNames.map((name) => prefix + name);
  const written = new URLSearchParams(Array.from(params).filter(([name]) => !ours.includes(name)));
  if (terms.text.trim() !== '') written.set(`${prefix}q`, terms.text.trim());
  for (const name of filterNames) {
    for (const value of terms.filters[name] ?? []) written.append(prefix + name, value);
  }
  if (terms.sort !== 'relevance') written.set(`${prefix}sort`, terms.sort);
  if (terms.page > 1) written.set(`${prefix}page`, String(terms.page));
  if (terms.exact) written.set(`${prefix}exact`, '1');
  const { field, number, dateOf, from, to } = restrictions(terms.within ?? {}) ?? {};
  const date = dateOf === 'issuedOn' ? 'issued' : undefined;
  for (const [name, value] of Object.entries({ in: field, number, date, from, to }))
    if (value !== undefined) written.set(prefix + name, value);
  return written;
}
