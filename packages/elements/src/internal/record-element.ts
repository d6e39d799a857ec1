import type { Feed, FeedGroup } from '@mingce/feed';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { recordZhCN } from '../messages/record.zh-CN.js';
import { renderFace } from './faces.js';
import { FeedController, type OpenFeeds } from './feed-controller.js';
import { icon } from './icon.js';
import * as icons from './icons.js';
import { LoadController, type LoadState } from './load-controller.js';
import { LocalizeController } from './localize-controller.js';
import { fillPattern } from './policy-address.js';
import { PolicyElement } from './policy-element.js';
import { PolicyErrorEvent } from './policy-error-event.js';
import { renderErrorFace, renderOutlines } from './record-faces.js';
import { safeHref } from './safe-href.js';
import { WaitingController } from './waiting-controller.js';

/** An element that shows what its attributes name in the feeds: it asks, waits, and says what went wrong. */
export abstract class RecordElement<T> extends PolicyElement {
  static override words = [...PolicyElement.words, recordZhCN];

  protected readonly i18n = new LocalizeController(this);
  readonly #feeds = new FeedController(
    this,
    (urls, publicKey) => this.openFeeds(urls, publicKey),
    () => this.#onFeeds(),
  );
  readonly #records = new LoadController<T>(
    (group, _, signal) => this.find(group, signal),
    () => this.#onRecords(),
  );
  readonly #waiting = new WaitingController(this, () => this.loadingText);
  #loaded: T | undefined;

  /** Address pattern of a policy's page, `{id}` and `{anchor}` in it; without one, policies and clauses are named only. */
  @property({ attribute: 'policy-url' }) policyUrl = '';

  /** The level of the topmost heading; others are lower. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected abstract readonly openFeeds: OpenFeeds;
  /** What to show, as a string that changes when it does; empty for nothing. */
  protected abstract get wish(): string;
  /** What to say when a feed has no such record. */
  protected abstract get missingTitle(): string;
  /** What to say of a long wait. */
  protected get loadingText(): string {
    return this.i18n.t.text('recordLoading');
  }
  protected abstract find(group: FeedGroup, signal: AbortSignal): Promise<T>;
  protected abstract renderRecord(value: T): unknown;
  /** Called once after each answer has been drawn. */
  protected abstract onLoaded(value: T): void;

  /** The opened feeds. */
  protected get group(): FeedGroup | undefined {
    const { state } = this.#feeds;
    return state.status === 'ready' ? state.group : undefined;
  }

  protected get records(): LoadState<T> {
    return this.#records.state;
  }

  protected override willUpdate(): void {
    const { state: feeds } = this.#feeds;
    this.#records.ask(this.group, this.wish);
    const isWaiting =
      this.wish !== '' && (feeds.status === 'loading' || this.#records.state.status === 'loading');
    this.#waiting[isWaiting ? 'start' : 'stop']();
  }

  protected override updated(): void {
    const { state } = this.#records;
    const value = state.status === 'ready' ? state.value : undefined;
    if (value === this.#loaded) return;
    this.#loaded = value;
    if (value !== undefined) this.onLoaded(value);
  }

  protected override renderBody() {
    if (this.wish === '') return nothing;
    const { state: feeds } = this.#feeds;
    const { state: records } = this.#records;
    if (feeds.status === 'error') return this.renderError(feeds.error);
    if (records.status === 'error') return this.renderError(records.error);
    if (records.status === 'ready') return this.renderRecord(records.value);
    const { t } = this.i18n;
    if (feeds.status === 'idle') {
      return renderFace({
        icon: icons.info,
        title: t.text('searchNoFeed'),
        text: [t.text('searchNoFeedText')],
        headingLevel: this.headingLevel,
      });
    }
    return this.#waiting.isLong
      ? html`<p class="wait">${icon(icons.wait)}${this.loadingText}</p>${renderOutlines()}`
      : nothing;
  }

  /** The address of a policy's page, or of a clause on it; a policy's own page where no pattern is given. */
  protected policyHref(policy: string, anchor = ''): string | undefined {
    return this.policyUrl === '' ? undefined : safeHref(fillPattern(this.policyUrl, policy, anchor));
  }

  protected readonly retry = (): void => this.startAgain();

  /** Asks for everything anew. */
  protected startAgain(): void {
    this.#records.reset();
    this.#feeds.retry();
  }

  protected renderError(error: unknown) {
    return renderErrorFace(error, {
      i18n: this.i18n,
      headingLevel: this.headingLevel,
      group: this.group,
      retry: this.retry,
      missingTitle: this.missingTitle,
    });
  }

  #onFeeds(): void {
    const { state: feeds } = this.#feeds;
    if (feeds.status === 'error') this.dispatchEvent(new PolicyErrorEvent(feeds.error));
  }

  #onRecords(): void {
    const { state } = this.#records;
    if (state.status === 'error') this.dispatchEvent(new PolicyErrorEvent(state.error));
    this.requestUpdate();
  }
}

/** The feed that a stale copy came from, if any of these did. */
export function staleFeed(feeds: readonly Feed[]): Feed | undefined {
  return feeds.find(({ status }) => status.staleSince !== undefined);
}
