import { emptyFacets } from '../reader/facets.js';
import { type FacetValue, filterNames, type SearchHit, type SearchResults } from '../types.js';

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
 * Makes one list of several, each already in order: always the source whose next hit is better comes next.
 *
 * Scores of different indexes are comparable because each is a sum of rarities of the same query's terms; a small
 * feed's rarities run a little lower, so a tie goes to the source named first, the site's own.
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
    total: answers.reduce((sum, { results }) => sum + results.total, 0),
    hits: hits.slice(from),
    facets: sumFacets(answers),
    missing: answers.flatMap(({ results }) => results.missing),
  };
}

function comesBefore(hit: SearchHit, rival: SearchHit, sort: 'relevance' | 'newest'): boolean {
  return sort === 'newest' ? hit.document.publishedOn > rival.document.publishedOn : hit.score > rival.score;
}

function sumFacets(answers: readonly SourceResults[]): SearchResults['facets'] {
  const facets = emptyFacets();
  for (const name of filterNames) {
    const counts = new Map<string, number>();
    for (const { results } of answers) {
      for (const { value, count } of results.facets[name])
        counts.set(value, (counts.get(value) ?? 0) + count);
    }
    facets[name] = Array.from(counts, ([value, count]): FacetValue => ({ value, count })).sort(
      (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
    );
  }
  return facets;
}
