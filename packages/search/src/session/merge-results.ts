import {
  type AlsoSearched,
  type FacetCounts,
  type FacetValue,
  type FilterName,
  filterNames,
  type NearestResults,
  type SearchHit,
  type SearchResults,
} from '../types.js';

/** A hit with the name of the source it came from. */
export interface SessionHit extends SearchHit {
  source: string;
}

/** Results of one page over all sources. */
export interface SessionResults extends Omit<SearchResults, 'hits'> {
  hits: readonly SessionHit[];
}

export interface SourceResults {
  source: string;
  results: SearchResults;
}

/**
 * Merges several sorted lists: the source with the best next hit comes next.
 *
 * Scores of different indexes are comparable because each is a sum over the same query's terms by idf. Idfs of a small
 * feed are a little lower, so ties go to the first source, the site's own.
 */
export function mergeResults(
  answers: readonly SourceResults[],
  sort: 'relevance' | 'newest',
  from: number,
  to: number,
): SessionResults {
  const queues = answers.map(({ source, results }) => ({
    next: 0,
    hits: results.hits.map((hit): SessionHit => ({ ...hit, source })),
  }));
  const total = answers.reduce((sum, { results }) => sum + results.total, 0);
  const excluded = answers.reduce((sum, { results }) => sum + (results.excluded ?? 0), 0);
  // Found in one source is enough.
  const answering = answers.filter(({ results }) => results.total > 0);
  const isNowhere = answering.every(({ results }) => (results.notFound ?? []).length > 0);
  const notFound = isNowhere ? (answering[0]?.results.notFound ?? []) : [];
  const hits: SessionHit[] = [];
  while (hits.length < to) {
    let best: { next: number; hits: SessionHit[] } | undefined;
    for (const queue of queues) {
      const hit = queue.hits[queue.next];
      const rival = best?.hits[best.next];
      if (hit && (!rival || comesBefore(hit, rival, sort))) best = queue;
    }
    const hit = best?.hits[best.next];
    if (!best || !hit) break;
    hits.push(hit);
    best.next += 1;
  }
  return {
    total,
    hits: hits.slice(from),
    ...mergeUnderstood(answers),
    also: mergeAlso(answers),
    didYouMean: mergeCorrections(answers),
    ...(notFound.length > 0 ? { notFound } : {}),
    ...(excluded > 0 ? { excluded } : {}),
    ...(total === 0 ? mergeNearest(answers) : {}),
    missing: answers.flatMap(({ results }) => results.missing),
  };
}

function comesBefore(hit: SearchHit, rival: SearchHit, sort: 'relevance' | 'newest'): boolean {
  return sort === 'newest' ? hit.document.publishedOn > rival.document.publishedOn : hit.score > rival.score;
}

/** The counts of several sources as one. */
export function mergeCounts(counts: readonly FacetCounts[]): FacetCounts {
  const facets: Partial<Record<FilterName, FacetValue[]>> = {};
  for (const name of filterNames) facets[name] = sumCounts(counts.map((own) => own.facets[name]));
  return {
    facets: facets as FacetCounts['facets'],
    issuers: Array.from(new Set(counts.flatMap(({ issuers }) => issuers))),
    missing: counts.flatMap(({ missing }) => missing),
  };
}

function sumCounts(lists: readonly (readonly FacetValue[])[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const { value, count } of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + count);
  return Array.from(counts, ([value, count]): FacetValue => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}

/** Places are absent if no source has documents for them; the other fields are equal for all sources. */
function mergeUnderstood(answers: readonly SourceResults[]): Pick<SessionResults, 'understood'> {
  const [first] = answers;
  if (!first?.results.understood) return {};
  const { absentPlaces = [], ...understood } = first.results.understood;
  const absent = absentPlaces.filter((name) =>
    answers.every(({ results }) => results.understood?.absentPlaces?.includes(name)),
  );
  return { understood: absent.length === 0 ? understood : { ...understood, absentPlaces: absent } };
}

function mergeAlso(answers: readonly SourceResults[]): AlsoSearched[] {
  const words = new Map<string, Set<string>>();
  for (const { from, to } of answers.flatMap(({ results }) => results.also ?? [])) {
    const known = words.get(from) ?? new Set();
    for (const word of to) known.add(word);
    words.set(from, known);
  }
  return Array.from(words, ([from, to]) => ({ from, to: Array.from(to) }));
}

/** If one source has the query as typed, no correction is needed. */
function mergeCorrections(answers: readonly SourceResults[]): string[] {
  const found = answers.filter(({ results }) => results.total > 0);
  if (found.some(({ results }) => (results.didYouMean ?? []).length === 0)) return [];
  return Array.from(new Set(found.flatMap(({ results }) => results.didYouMean ?? []))).slice(0, 3);
}

/** The results of the sources that leave out the same restriction as the first source with results. */
function mergeNearest(answers: readonly SourceResults[]): { nearest?: NearestResults } {
  const all = answers.map(({ results }) => results.nearest).filter((nearest) => nearest !== undefined);
  const without = all[0]?.without;
  if (without === undefined) return {};
  const alike = all.filter((nearest) => nearest.without === without);
  const total = alike.reduce((sum, nearest) => sum + nearest.total, 0);
  return { nearest: { without, total, regions: sumCounts(alike.map(({ regions }) => regions)) } };
}
