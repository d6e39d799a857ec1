import { MingceError } from '@mingce/schema/errors';
import type { SearchIndex } from '../reader/search-index.js';
import type { FacetCounts, FacetRequest, SearchRequest } from '../types.js';
import { gather } from './gather.js';
import { mergeCounts, mergeResults, type SessionResults, type SourceResults } from './merge-results.js';
import { emptyTerms, type SearchTerms } from './search-terms.js';

/** The part of an index that a session uses. */
export type Searchable = Pick<SearchIndex, 'search' | 'facets'>;

/** A feed to search; it is opened at the first search. */
export interface SearchSource {
  /** The name of the source in results and failures, such as the feed's URL. */
  name: string;
  /** Resolves to `undefined` for a feed without search. A failure is not kept: the next search tries again. */
  open(signal: AbortSignal): Promise<Searchable | undefined>;
}

export interface SourceFailure {
  source: string;
  error: unknown;
}

export interface SearchState extends SearchTerms {
  status: 'idle' | 'loading' | 'results' | 'error';
  /** While `loading`, the results of the search before, so that a page does not flicker. */
  results?: SessionResults | undefined;
  /**
   * Counts of the results by the values of each filter. They arrive after the results; until then they are those of the
   * search before.
   */
  counts?: FacetCounts | undefined;
  /** Whether the counts of the current results are still being loaded. */
  isCounting: boolean;
  /** Reason why no source answered, when `status` is `error`. */
  error?: unknown;
  /** Sources that are missing in the results. */
  failures: readonly SourceFailure[];
}

export interface SearchSessionOptions {
  sources: readonly SearchSource[];
  /** The day on which validity is judged, YYYY-MM-DD. */
  today(): string;
  /** Number of results on a page; 10 by default. */
  pageSize?: number;
  /** Milliseconds to wait for the other sources after one has answered; 2,000 by default. */
  patience?: number;
}

/** The state of a search without a page: the request, its results, its error. */
export interface SearchSession {
  readonly state: SearchState;
  /** Calls `listener` after each change; returns a function that ends the subscription. */
  subscribe(listener: (state: SearchState) => void): () => void;
  /**
   * Searches with the current terms and the given changes; if the change has no `page` but other terms, the page
   * becomes 1. Resolves when results and counts are in the state; never rejects. A newer search replaces a running one.
   */
  search(change?: Partial<SearchTerms>): Promise<void>;
  /** Resets to the initial state and aborts running searches. */
  reset(): void;
}

export function createSearchSession(options: SearchSessionOptions): SearchSession {
  return new Session(options);
}

class Session implements SearchSession {
  readonly #sources: readonly SearchSource[];
  readonly #today: () => string;
  readonly #pageSize: number;
  readonly #patience: number;
  readonly #listeners = new Set<(state: SearchState) => void>();
  readonly #opened = new Map<string, Searchable | undefined>();
  #running: AbortController | undefined;
  #state: SearchState = { ...emptyTerms, status: 'idle', failures: [], isCounting: false };

  constructor({ sources, today, pageSize = 10, patience = 2000 }: SearchSessionOptions) {
    this.#sources = sources;
    this.#today = today;
    this.#pageSize = pageSize;
    this.#patience = patience;
  }

  get state(): SearchState {
    return this.#state;
  }

  subscribe(listener: (state: SearchState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  reset(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#change({
      ...emptyTerms,
      status: 'idle',
      results: undefined,
      counts: undefined,
      isCounting: false,
      error: undefined,
      failures: [],
    });
  }

  async search(change: Partial<SearchTerms> = {}): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const page = Object.keys(change).length > 0 ? 1 : this.#state.page;
    // A new query is searched with its synonyms again.
    const exact = change.text === undefined && this.#state.exact;
    this.#change({ page, exact, ...change, status: 'loading', error: undefined });
    const { outcome, answered } = await this.#askAll(running.signal);
    if (this.#running !== running) return;
    this.#change({ ...outcome, isCounting: answered.length > 0 });
    if (answered.length > 0) await this.#countAll(answered, running);
    if (this.#running === running) this.#running = undefined;
  }

  /**
   * Counts are loaded after the results, so that results do not wait for them; sources without counts are listed as
   * missing.
   */
  async #countAll(answered: readonly Searchable[], running: AbortController): Promise<void> {
    const request: FacetRequest = { ...this.#state, today: this.#today() };
    const outcomes = await gather(
      answered.map((source) => (signal: AbortSignal) => source.facets({ ...request, signal })),
      this.#patience,
      running.signal,
    );
    const { results } = this.#state;
    if (this.#running !== running || !results) return;
    const counts = outcomes.flatMap((outcome) => (outcome.kind === 'value' ? [outcome.value] : []));
    const lost = counts.length < answered.length ? ['columns/1'] : [];
    this.#change({
      counts: counts.length > 0 ? mergeCounts(counts) : undefined,
      isCounting: false,
      results: { ...results, missing: [...results.missing, ...lost] },
    });
  }

  async #askAll(
    signal: AbortSignal,
  ): Promise<{ outcome: Partial<SearchState>; answered: readonly Searchable[] }> {
    const { page, sort } = this.#state;
    const [from, to] = [(page - 1) * this.#pageSize, page * this.#pageSize];
    // A single source returns the page itself; each of several must return all hits that may come before the page's
    // end.
    const [offset, limit] = this.#sources.length === 1 ? [from, this.#pageSize] : [0, to];
    const request = { ...this.#state, offset, limit, today: this.#today() };
    const outcomes = await gather(
      this.#sources.map((source) => (own: AbortSignal) => this.#ask(source, { ...request, signal: own })),
      this.#patience,
      signal,
    );
    const answers: SourceResults[] = [];
    const failures: SourceFailure[] = [];
    const answered: Searchable[] = [];
    outcomes.forEach((outcome, at) => {
      const source = this.#sources[at]?.name ?? '';
      if (outcome.kind === 'error') failures.push({ source, error: outcome.error });
      else if (outcome.kind === 'late') failures.push({ source, error: this.#tooLate(source) });
      else if (outcome.value) {
        answers.push({ source, results: outcome.value });
        const index = this.#opened.get(source);
        if (index) answered.push(index);
      }
    });
    if (answers.length === 0 && failures.length > 0) {
      return {
        outcome: { status: 'error', error: failures[0]?.error, failures, results: undefined },
        answered,
      };
    }
    const results = mergeResults(answers, sort, from - offset, to - offset);
    return { outcome: { status: 'results', results, failures }, answered };
  }

  async #ask(source: SearchSource, request: SearchRequest & { signal: AbortSignal }) {
    if (!this.#opened.has(source.name)) {
      this.#opened.set(source.name, await source.open(request.signal));
    }
    return this.#opened.get(source.name)?.search(request);
  }

  #tooLate(source: string): MingceError {
    return new MingceError('search.sourceTimeout', { source, milliseconds: this.#patience });
  }

  #change(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }
}
