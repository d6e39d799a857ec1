import type { FeedGroup } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import {
  createSearchSession,
  openIndex,
  type SearchSession,
  type SearchSource,
  type SearchState,
  type SearchTerms,
  type SessionResults,
} from '@mingce/search';

export interface SearchOptions {
  readonly region: string;
  readonly pageSize: number;
  readonly today: () => string;
}

/** Ties a search session to the feeds of an element, and forgets the old session when the feeds change. */
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

  open(group: FeedGroup, { region, today, pageSize }: SearchOptions): void {
    this.close();
    this.#today = today;
    this.#sources = group.feeds.map((feed) => ({
      name: feed.url,
      open: async (signal) => {
        const search = await feed.search(signal);
        if (search === undefined) {
          if (group.feeds.length > 1) return undefined;
          throw new MingceError('search.noIndex', { feed: feed.url });
        }
        return openIndex({ manifest: search.index, load: search.load.bind(search), region });
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
    void this.#session?.search(terms);
  }

  /** The first results of a search, apart from the pages on show. */
  async first(count: number, terms: SearchTerms): Promise<SessionResults | undefined> {
    const session = createSearchSession({ sources: this.#sources, today: this.#today, pageSize: count });
    await session.search({ ...terms, page: 1 });
    return session.state.results;
  }
}
