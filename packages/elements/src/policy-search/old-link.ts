import type { FeedGroup } from '@mingce/feed';
import { emptyTerms, type FacetCounts, type FilterName, type Filters, filterNames } from '@mingce/search';
import type { Place } from './search-url.js';

/** The values of filters that are known: those that some policy has. */
type Known = Pick<FacetCounts, 'facets'>;

/**
 * What an address without our prefix asks for, as far as the feeds know its values: pages of content systems have a `year`, a
 * `topic` or a `policy` of their own. `undefined` if nothing in it is known; then its words are not ours either.
 *
 * @param count - Counts the policies of the feeds by the values of each filter.
 */
export async function knownPlace(
  { query, opened }: Place,
  group: FeedGroup,
  count: () => Promise<Known | undefined>,
): Promise<Place | undefined> {
  const [policy, filters] = await Promise.all([
    opened?.kind === 'policy' && knows(group, opened.policy),
    Object.keys(query.filters).length === 0
      ? {}
      : count().then((known) => knownFilters(query.filters, known)),
  ]);
  if (!policy && Object.keys(filters).length === 0) return undefined;
  return { query: { ...emptyTerms, ...query, filters }, opened: policy ? opened : undefined };
}

async function knows(group: FeedGroup, policy: string): Promise<boolean> {
  try {
    await group.record('policy', policy);
    return true;
  } catch {
    // Not there, or not to be had: either way nothing says that the address means this feed.
    return false;
  }
}

function knownFilters(filters: Filters, known: Known | undefined): Filters {
  const result: { [name in FilterName]?: readonly string[] } = {};
  for (const name of filterNames) {
    const values = filters[name]?.filter((value) =>
      known?.facets[name].some((one) => one.value === value && one.count > 0),
    );
    if (values?.length) result[name] = values;
  }
  return result;
}
