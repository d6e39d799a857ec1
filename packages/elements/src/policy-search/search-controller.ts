import type { FeedGroup, FeedSearch } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import {
  createSearchSession,
  openIndex,
  type Searchable,
  type SearchSession,
  type SearchSource,
  type SearchState,
  type SearchTerms,
  type SessionResults,
} from '@mingce/search';
import { breathe } from '../internal/breathe.js';

export interface SearchOptions {
  readonly region: string;
  readonly pageSize: number;
  readonly today: () => string;
}

/**
 * Runs searching and counting in separate tasks, so that the page can respond before the search and show results before
 * the counts.
 */
function inTasks(index: Searchable): Searchable {
  return {
    search: (request) => alone(() => index.search(request)),
    facets: (request) => alone(() => index.facets(request)),
  };
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  await breathe();
  const result = await work();
  await breathe();
  return result;
}

/** Requests each part in a separate task, since a search needs a dozen and each request takes a while. */
function loadInTasks(search: FeedSearch): FeedSearch['load'] {
  return async (...asked) => {
    await breathe();
    return search.load(...asked);
  };
}

/** Connects a search session to the feeds of an element, with a new session when the feeds change. */
export class SearchController {
  readonly #onChange: (state: SearchState) => void;
  #sources: SearchSource[] = [];
  #today = () => '';
  #session: SearchSession | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(onChange: (state: SearchState) => void) {
    this.#onChange = onChange;
  }

  get state(): SearchState | undefined {
    return this.#session?.state;
  }

  /** @param group - Feeds to search; without any, there is nothing to search. */
  open(group: FeedGroup | undefined, { region, today, pageSize }: SearchOptions): void {
    this.close();
    if (group === undefined) return;
    this.#today = today;
    this.#sources = group.feeds.map((feed) => ({
      name: feed.url,
      open: async (signal) => {
        const search = await feed.search(signal);
        if (search === undefined) {
          if (group.feeds.length > 1) return undefined;
          throw new MingceError('search.noIndex', { feed: feed.url });
        }
        return inTasks(await openIndex({ manifest: search.index, load: loadInTasks(search), region }));
      },
    }));
    this.#session = createSearchSession({ sources: this.#sources, today, pageSize });
    this.#unsubscribe = this.#session.subscribe(this.#onChange);
  }

  close(): void {
    this.#unsubscribe?.();
    this.#session?.reset();
    this.#session = undefined;
  }

  search(terms?: SearchTerms): void {
    // A search without restrictions clears those of the search before.
    void this.#session?.search(terms && { within: undefined, ...terms });
  }

  /** The first results of a search, independent of the shown page. */
  async first(count: number, terms: SearchTerms): Promise<SessionResults | undefined> {
    const session = createSearchSession({ sources: this.#sources, today: this.#today, pageSize: count });
    await session.search({ ...terms, page: 1 });
    return session.state.results;
  }
}
