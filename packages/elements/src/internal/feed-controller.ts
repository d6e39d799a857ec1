import type { FeedGroup } from '@mingce/feed';
import type { Locale } from '@mingce/i18n';
import { MingceError } from '@mingce/schema/errors';
import type { ReactiveController } from 'lit';
import { ancestors } from './ancestors.js';
import { breathe } from './breathe.js';
import { publishingDay } from './judged-day.js';
import { LocalizeController } from './localize-controller.js';
import type { PolicyElement } from './policy-element.js';
import { reportFeedFault } from './settings/report.js';
import { prepareWords } from './typography/words.js';
import { wordsIn } from './words.js';

/** Opens feeds to be read as one; an element that may need no feed loads the code only then. */
export type OpenFeeds = (urls: readonly string[], publicKey: string) => Promise<FeedGroup>;

/** `idle`: no feed is named; `error`: none of the named feeds could be opened. */
export type FeedState =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly group: FeedGroup }
  | { readonly status: 'error'; readonly error: unknown };

/**
 * The feeds of an element, its own or its provider's, opened once for all elements of the page. Failures are not
 * cached: `retry` and every new element try again.
 */
export class FeedController implements ReactiveController {
  readonly #host: PolicyElement;
  readonly #i18n: LocalizeController;
  readonly #openFeeds: OpenFeeds;
  readonly #onChange: ((state: FeedState) => void) | undefined;
  #state: FeedState = { status: 'idle' };
  #opened = '';
  #isTold = false;

  /** @param onChange - Called after each change of `state`; the element renders again anyway. */
  constructor(host: PolicyElement, openFeeds: OpenFeeds, onChange?: (state: FeedState) => void) {
    this.#host = host;
    this.#openFeeds = openFeeds;
    this.#onChange = onChange;
    this.#i18n = new LocalizeController(host);
    host.addController(this);
    host.site.onChange(() => this.#open());
  }

  get state(): FeedState {
    return this.#state;
  }

  /** The currently requested feeds: addresses and key. */
  get source(): { urls: string[]; publicKey: string } {
    const { feed, publicKey, site } = this.#host;
    const own = feed.trim() !== '';
    return {
      urls: splitUrls(own ? feed : (site.provider?.feed ?? '')),
      publicKey: publicKey || (own ? '' : (site.provider?.publicKey ?? '')),
    };
  }

  /** The element and attribute that name the feeds. */
  get #named(): { element: string; attribute: string } {
    const { feed, localName } = this.#host;
    return { element: feed.trim() === '' ? 'policy-provider' : localName, attribute: 'feed' };
  }

  hostConnected(): void {
    this.#open();
  }

  hostUpdate(): void {
    this.#open();
  }

  /**
   * Warns once on the console that no feed is named; visitors only see a request to report it. To be called in
   * `updated`.
   */
  noteMissing(): void {
    const { localName } = this.#host;
    if (this.#state.status !== 'idle' || this.#isTold || !this.#host.isConnected) return;
    // A provider that is not defined yet may name it.
    const around = Array.from(ancestors(this.#host), ({ localName }) => localName);
    if (around.includes('policy-provider') && !customElements.get('policy-provider')) return;
    this.#isTold = true;
    console.error(this.#i18n.t.text('feedNoAttribute', { tag: localName }));
  }

  /** Opens the feeds again, even after a success. */
  retry(): void {
    this.#opened = '';
    this.#open();
  }

  #open(): void {
    if (!this.#host.isConnected) return;
    const { urls, publicKey } = this.source;
    const opened = JSON.stringify([urls, publicKey]);
    if (opened === this.#opened) return;
    this.#opened = opened;
    if (urls.length === 0) {
      this.#set({ status: 'idle' });
      return;
    }
    const invalid = urls.find((url) => absolute(url) === undefined);
    if (invalid !== undefined) {
      this.#set({ status: 'error', error: new MingceError('feed.urlInvalid', { url: invalid }) });
      return;
    }
    this.#set({ status: 'loading' });
    void this.#load(urls, publicKey, () => this.#opened === opened);
  }

  /** In a new task, since the current one has run the script or drawn the surrounding element. */
  async #load(urls: readonly string[], publicKey: string, isNewest: () => boolean): Promise<void> {
    await breathe();
    if (!isNewest()) return;
    const opening = this.#openFeeds(urls, publicKey);
    void prepareWords();
    try {
      const group = await opening;
      if (isNewest()) this.#set(stateOf(group));
    } catch (error) {
      if (isNewest()) this.#set({ status: 'error', error });
    }
  }

  #set(state: FeedState): void {
    this.#state = state;
    if (state.status === 'ready') {
      warnOfOldKeys(state.group, this.#host.site.settings.locale);
      this.#host.site.publishedOn = publishingDay(state.group.feeds);
    }
    if (state.status === 'error') reportFeedFault(state.error, this.#named);
    for (const { error } of state.status === 'ready' ? state.group.failures : [])
      reportFeedFault(error, this.#named);
    this.#onChange?.(state);
    this.#host.requestUpdate();
  }
}

const warned = new Set<string>();

/** Warns the page's webmaster once that the pinned key was replaced or revoked. */
function warnOfOldKeys({ feeds }: FeedGroup, locale: Locale): void {
  for (const { url, status } of feeds) {
    if (status.pinnedKey === undefined || warned.has(url)) continue;
    warned.add(url);
    const { text } = wordsIn(locale);
    const isRevoked = status.pinnedKey === 'revoked';
    console.warn(isRevoked ? text('pinnedKeyRevoked', { url }) : text('pinnedKeyReplaced', { url }));
  }
}

function stateOf(group: FeedGroup): FeedState {
  const [failure] = group.failures;
  return group.feeds.length === 0 && failure
    ? { status: 'error', error: failure.error }
    : { status: 'ready', group };
}

function splitUrls(feed: string): string[] {
  const urls = feed
    .split(/\s+/)
    .filter((url) => url !== '')
    .map((url) => absolute(url) ?? url);
  // A repeated feed would return each policy twice.
  return Array.from(new Set(urls));
}

/** The absolute address; `undefined` if it is invalid. */
function absolute(url: string): string | undefined {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    // The element shows an error, and the console names the attribute.
    return undefined;
  }
}
