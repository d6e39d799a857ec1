import type { FeedGroup } from '@mingce/feed';
import {
  emptyTerms,
  type FilterName,
  partsAhead,
  type SearchState,
  type SearchTerms,
  type SessionResults,
} from '@mingce/search';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { BackOnline } from '../internal/back-online.js';
import { FeedController } from '../internal/feed-controller.js';
import { loadReading } from '../internal/lazy-elements.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { openShared } from '../internal/open-shared.js';
import { PolicyElement } from '../internal/policy-element.js';
import { errorCode, PolicyErrorEvent } from '../internal/policy-error-event.js';
import { scrollIntoSight } from '../internal/scroll-into-sight.js';
import * as kinds from '../internal/settings/kinds.js';
import { SuggestBox } from '../internal/suggest/suggest-box.js';
import { WaitingController } from '../internal/waiting-controller.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import { feedZhCN } from '../messages/feed.zh-CN.js';
import { suggestZhCN } from '../messages/suggest.zh-CN.js';
import badges from '../styles/badges.styles.js';
import { notices } from '../styles/notices.styles.js';
import pages from '../styles/pages.styles.js';
import { suggestions } from '../styles/suggestions.styles.js';
import textBox from '../styles/text-box.styles.js';
import advancedStyles from './advanced.styles.js';
import { AdvancedSearch } from './advanced-search.js';
import { AnswerPlace } from './answer-place.js';
import { saveResults } from './export-results.js';
import filterStyles from './filters.styles.js';
import { followRemoval } from './follow-removal.js';
import { InPlace } from './in-place.js';
import { FeedLabels } from './labels.js';
import { cutQuery } from './longest-query.js';
import { zhCN as searchZhCN } from './messages.zh-CN.js';
import { OldLink } from './old-link.js';
import { openSuggestions } from './open-suggestions.js';
import { renderOpened } from './opened-place.js';
import type { Opened } from './places.js';
import { PolicyLinks } from './policy-links.js';
import { SearchResultsEvent } from './policy-search.events.js';
import resultStyles from './policy-search.styles.js';
import { recentSearches } from './recent-searches.js';
import { ResultTools } from './result-tools.js';
import boxStyles from './search-box.styles.js';
import { renderSearchBox } from './search-box-view.js';
import { SearchController } from './search-controller.js';
import { renderSearchMain, waitingWords } from './search-main.js';
import type { SearchMainView } from './search-main-view.js';
import { SearchSettings } from './search-settings.js';
import { isStart } from './search-start.js';
import type { Place } from './search-url.js';
import { checkRegion, regionOf } from './site-region.js';

/**
 * Finds policies in plain words: a box with suggestions, filters, and results that link to the exact clause.
 *
 * @element policy-search
 * @fires {SearchResultsEvent} policy-search-results - After results have arrived.
 * @fires {SearchOpenEvent} policy-search-open - When the reader opens a policy; cancel it to open the policy yourself.
 * @fires {PolicyErrorEvent} policy-error - When a feed could not be read; the element shows it as well.
 * @csspart hint - Hint below the box.
 * @csspart answer - The place of an answer above the results.
 * @csspart advanced - The form of the advanced search.
 * @csspart results - The list of policies found.
 * @csspart result - A policy found.
 * @csspart kind - Kind of the document.
 * @csspart date - Date of publication or of entry into force.
 * @csspart issuer - Issuer of the document.
 * @csspart excerpt - An excerpt of its text with the found words.
 * @csspart count - Number of policies that were found.
 * @csspart filters - The values of one filter, to choose from.
 * @csspart filter - An active filter; pressing it removes it.
 * @csspart filter-count - The number of policies that match a filter.
 * @csspart words - Notes on the query, such as ignored words, and on the result of an action.
 * @csspart not-found - Note that nothing was found, above results that may be relevant.
 * @csspart lacks - Words of the query that a result does not have.
 * @csspart link - The link to the results, if it could not be copied.
 * @csspart notes - All notes above the results.
 * @csspart outline - Placeholder for a result.
 * @csspart reader - The element that was opened from the results.
 * @csspart back - The way back to the results.
 */
export class PolicySearch extends SearchSettings {
  static override styles = [
    PolicyElement.styles,
    pages,
    notices,
    badges,
    textBox,
    boxStyles,
    suggestions,
    advancedStyles,
    filterStyles,
    resultStyles,
  ];
  static override words = [...PolicyElement.words, copyZhCN, feedZhCN, suggestZhCN, searchZhCN];

  readonly #i18n = new LocalizeController(this);
  readonly #feeds: FeedController = new FeedController(
    this,
    (urls, publicKey) => openShared(urls, publicKey, this.#ahead),
    () => this.#onFeeds(),
  );
  readonly #search = new SearchController((found) => this.#onSearch(found));
  readonly #waiting = new WaitingController(this, () =>
    this.#i18n.t.text(waitingWords(isStart(this.#query))),
  );
  readonly #box = new SuggestBox(this, {
    i18n: this.#i18n,
    words: { list: 'suggestLabel', recent: 'suggestRecent', cleared: 'suggestRecentCleared' },
    loadSuggestions: () => openSuggestions(this.#group?.feeds ?? []),
    recent: recentSearches,
    keepsRecent: () => !this.noRecent,
    usable: cutQuery,
    submit: (text) => {
      const form = this.#advanced.take();
      if (form) this.#ask({ ...form, text, sort: 'relevance' });
    },
    open: (id) => this.#links.open(id),
  });
  readonly #places: InPlace = new InPlace(this, {
    setting: () => this.openedSetting(this.#feeds.source, this.#query),
    openedAt: (href) => this.url.openedAt(href),
    isLeftToUs: (opened) => this.#links.isLeftToUs(opened),
    write: (opened) => this.url.write({ query: this.#query, opened }, 'push'),
    onResults: () => {
      if (this.#search.state?.results === undefined) this.#search.search(this.#query);
    },
  });
  readonly #links = new PolicyLinks(this, {
    pattern: () => this.policyUrl,
    inPlace: (opened) => this.url.linkTo({ query: this.#query, opened }),
    openInPlace: (opened) => this.#places.open(opened),
  });
  readonly #advanced = new AdvancedSearch(this, {
    query: () => this.#query,
    text: () => cutQuery(this.#box.text),
    ask: (change, focus) => this.#ask(change, focus),
  });
  readonly #folds = new Map<FilterName, boolean>();
  readonly #labels = new FeedLabels(this, () => checkRegion(this, this.#labels.value));
  #group: FeedGroup | undefined;
  #query: SearchTerms = emptyTerms;
  #context = '';
  #hasReadAddress = false;
  #announces = false;
  readonly #oldLink = new OldLink();
  readonly #answer = new AnswerPlace();
  readonly #tools = new ResultTools(this, {
    i18n: this.#i18n,
    link: () => this.linkOf(this.#query),
    load: () => this.#search.first(kinds.usableNumber(this.exportLimit, 500), this.#query),
    save: ({ hits }) => saveResults(hits, this.#mainView()),
  });
  /** The results of the last event. */
  #reported: SessionResults['hits'] | undefined;

  @state() private filtersOpen = false;
  @state() private expanded: ReadonlySet<FilterName> = new Set();

  constructor() {
    super();
    new BackOnline(this, () => this.#hasFailed, this.#retry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#onPopState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
  }

  override willUpdate(): void {
    if (this.noRecent) recentSearches.clear();
    this.#readAddress();
    // A provider may be defined late, with another region and another day.
    if (this.#currentContext !== this.#context) this.#openSearch();
  }

  get #currentContext(): string {
    return [regionOf(this, this.#labels.value), this.pageSize, this.site.settings.today].join();
  }

  protected override updated(): void {
    this.#feeds.noteMissing();
  }

  /** Searches for a text, as if the reader had typed it. */
  search(text: string): void {
    this.#box.submit(text);
  }

  protected override renderBody() {
    const { view } = this.#places;
    const main = this.#mainView();
    return html`
      <div ?hidden=${view !== undefined}>
        ${renderSearchBox(this.#box, this.placeholder, main)}${renderSearchMain(main)}
      </div>
      ${view ? renderOpened({ ...view, i18n: this.#i18n, hasResults: !isStart(this.#query) }) : nothing}
    `;
  }

  #mainView(): SearchMainView {
    return {
      i18n: this.#i18n,
      feeds: this.#feeds.state,
      search: this.#search.state,
      query: this.#query,
      isStart: isStart(this.#query),
      isNamed: this.#labels.group === this.#group,
      isLong: this.#waiting.isLong,
      width: this.width,
      today: this.site.settings.today,
      labels: this.#labels.value,
      headingLevel: this.headingLevel,
      pageSize: this.usablePageSize,
      filtersOpen: this.filtersOpen,
      expanded: this.expanded,
      folds: this.#folds,
      ...this.#tools.view,
      answer: this.#answer.render({
        group: this.noAnswers ? undefined : this.#group,
        query: this.#query,
        isDue: this.#search.state?.status === 'results',
        headingLevel: this.headingLevel,
        setting: this.openedSetting(this.#feeds.source, this.#query),
        follow: this.#places.follow,
      }),
      href: this.#links.hrefOf,
      open: this.#links.follow,
      ask: this.#ask,
      remove: this.#remove,
      advanced: this.#advanced,
      retry: this.#retry,
      toggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
      },
      expand: (name, on) => {
        const others = Array.from(this.expanded).filter((other) => other !== name);
        this.expanded = new Set(on ? [...others, name] : others);
      },
    };
  }

  #onFeeds(): void {
    const { state } = this.#feeds;
    this.#group = state.status === 'ready' ? state.group : undefined;
    if (state.status === 'error') this.dispatchEvent(new PolicyErrorEvent(state.error));
    for (const { error } of this.#group?.failures ?? []) this.dispatchEvent(new PolicyErrorEvent(error));
    this.#box.suggest.reset();
    this.#openSearch();
    this.#followWait();
    void this.#labels.load(this.#group);
    void this.#followOldLink();
  }

  /** Opening the feeds and the first search are one wait, whose placeholders stay until the results arrive. */
  #followWait(): void {
    const statuses = [this.#feeds.state.status, this.#search.state?.status];
    this.#waiting[statuses.includes('loading') ? 'start' : 'stop']();
  }

  /** Parts that the search of the page's address will need, requested while the feed is being checked. */
  readonly #ahead = (index: unknown): Iterable<string> => {
    this.#readAddress();
    return this.#places.opened === undefined ? partsAhead(index, this.#query) : [];
  };

  #openSearch(): void {
    this.#context = this.#currentContext;
    if (this.#group !== undefined) this.#readAddress();
    this.#search.open(this.#group, {
      region: regionOf(this, this.#labels.value),
      today: () => this.site.settings.today,
      pageSize: this.usablePageSize,
    });
    if (this.#places.opened === undefined) this.#search.search(this.#query);
  }

  #onSearch(found: SearchState): void {
    this.#followWait();
    if (found.status === 'loading') this.#tools.table.forget();
    if (found.status === 'error') {
      if (errorCode(found.error) === 'search.noIndex') console.error(this.#i18n.t.text('searchNoIndex'));
      this.dispatchEvent(new PolicyErrorEvent(found.error));
    }
    const { results } = found;
    // The counts of the same results come later and are no news.
    if (found.status === 'results' && results && results.hits !== this.#reported) {
      this.#reported = results.hits;
      // Most readers open a result next, so its code is loaded while they look at the list.
      loadReading().catch((error: unknown) => console.error(error));
      if (!isStart(this.#query)) this.#reportResults(results.total);
    }
    this.requestUpdate();
  }

  #reportResults(total: number): void {
    const { text, filters, page } = this.#query;
    this.dispatchEvent(new SearchResultsEvent({ text, filters, page, total }));
    if (!this.#announces) return;
    this.#announces = false;
    this.announcer.say(this.#i18n.t.text('searchFound', { count: total }), 500);
  }

  /** Starts a new search: the change of the query, and the place for the focus afterwards. */
  readonly #ask = (change: Partial<SearchTerms>, focus?: 'count'): void => {
    const exact = change.text === undefined && this.#query.exact;
    this.#query = { ...this.#query, page: 1, exact, ...change };
    this.#announces = true;
    this.#oldLink.take(undefined);
    this.#search.search(this.#query);
    this.url.write({ query: this.#query, opened: undefined }, 'push');
    this.requestUpdate();
    if (focus === 'count') void this.#focusCount();
  };

  readonly #retry = (): void => {
    this.#announces = true;
    this.#feeds.retry();
  };

  get #hasFailed(): boolean {
    return this.#feeds.state.status === 'error' || this.#search.state?.status === 'error';
  }

  async #focusCount(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.count')?.focus({ preventScroll: true });
    scrollIntoSight(this);
  }

  readonly #remove = async (change: Partial<SearchTerms>): Promise<void> => {
    const focusNext = followRemoval(this.renderRoot as ShadowRoot);
    this.#ask(change);
    await this.updateComplete;
    focusNext();
  };

  /** The record that an address opens here; one with a page on the site is opened there. */
  #openedHere({ opened }: Place): Opened | undefined {
    return opened && this.pages[opened.kind] === '' ? opened : undefined;
  }

  /** Once, before the first search and the first drawing, whichever is earlier; all attributes are there by then. */
  #readAddress(): void {
    if (this.#hasReadAddress) return;
    this.#hasReadAddress = true;
    const place = this.url.read();
    if (place === undefined) return;
    this.#query = place.query;
    this.#oldLink.take(this.url.readOld());
    this.#box.text = place.query.text;
    this.#places.start(this.#openedHere(place));
  }

  async #followOldLink(): Promise<void> {
    const group = this.#group;
    // The reader may have begun something meanwhile.
    const link = await this.#oldLink.follow(group, () => this.#group === group && this.#box.text === '');
    if (link === undefined || this.policyUrl !== '') return;
    this.url.renew({ query: this.#query, opened: link });
    this.#places.start(link);
  }

  /** After Back and Forward, the address names the place to show. */
  readonly #onPopState = (): void => {
    const place = this.url.read();
    if (place === undefined) return;
    const isSame = JSON.stringify(place.query) === JSON.stringify(this.#query);
    this.#query = place.query;
    this.#box.text = place.query.text;
    if (!isSame) this.#search.search(this.#query);
    this.#places.comeTo(this.#openedHere(place));
    this.requestUpdate();
  };
}
