import type { FeedGroup } from '@mingce/feed';
import { html, nothing } from 'lit';
import { BackOnline } from './back-online.js';
import { FeedController, type FeedState } from './feed-controller.js';
import { icon } from './icon.js';
import type { LinkedElement } from './linked-element.js';
import { LoadController, type LoadState } from './load-controller.js';
import { LocalizeController } from './localize-controller.js';
import { renderMessagePanel } from './message-panel.js';
import { openShared } from './open-shared.js';
import { errorCode, PolicyErrorEvent } from './policy-error-event.js';
import { renderErrorPanel, renderOutlines } from './record-panels.js';
import * as stateIcons from './state-icons.js';
import { WaitingController } from './waiting-controller.js';

/** Request of an element to the feeds. */
export interface RecordTask<T> {
  /** Key of the record to show, a string that identifies the request; empty for none. */
  readonly key: () => string;
  /** Whether the key may belong to the page; then errors are not shown unless the feeds have the record. */
  readonly isDoubtful?: () => boolean;
  readonly find: (group: FeedGroup, signal: AbortSignal) => Promise<T>;
  /** Title of the message if no feed has such a record. */
  readonly missingTitle: () => string;
  /** Title of the message if it cannot be loaded; by default that the document cannot be opened. */
  readonly failedTitle?: () => string;
  /** Text during a long wait; by default a message that the record is being opened. */
  readonly loadingText?: () => string;
  /** Called once after each answer has been drawn. */
  readonly onLoaded: (value: T) => void;
}

/** Loads the record of an element, and draws the wait and errors. */
export class RecordLoading<T> {
  readonly #host: LinkedElement;
  readonly #task: RecordTask<T>;
  readonly #i18n: LocalizeController;
  readonly #feeds: FeedController;
  readonly #records: LoadController<T>;
  readonly #waiting: WaitingController;
  #loaded: T | undefined;

  constructor(host: LinkedElement, task: RecordTask<T>) {
    this.#host = host;
    this.#task = task;
    this.#i18n = new LocalizeController(host);
    this.#feeds = new FeedController(host, openShared, (state) => this.#onFeeds(state));
    this.#records = new LoadController<T>(
      (group, _, signal) => task.find(group, signal),
      () => this.#onRecords(),
    );
    this.#waiting = new WaitingController(host, () => this.#loadingText);
    new BackOnline(host, () => this.#hasFailed, this.retry);
  }

  /** The opened feeds. */
  get group(): FeedGroup | undefined {
    const { state } = this.#feeds;
    return state.status === 'ready' ? state.group : undefined;
  }

  get records(): LoadState<T> {
    return this.#records.state;
  }

  get #hasFailed(): boolean {
    return this.#isAskedFor && (this.#feeds.state.status === 'error' || this.records.status === 'error');
  }

  get #loadingText(): string {
    return this.#task.loadingText?.() ?? this.#i18n.t.text('recordLoading');
  }

  /** Whether a record is requested. */
  get #isAskedFor(): boolean {
    if (this.#task.key() === '') return false;
    if (this.#task.isDoubtful?.() !== true) return true;
    const { records } = this;
    // Only a feed that had the record reports its withdrawal.
    return records.status === 'error'
      ? errorCode(records.error) === 'feed.withdrawn'
      : records.status === 'ready';
  }

  /** Requests the record of the current key; to be called in `willUpdate`. */
  ask(): void {
    const { state: feeds } = this.#feeds;
    const key = this.#task.key();
    this.#records.ask(this.group, key);
    const isWaiting = this.#isAskedFor && (feeds.status === 'loading' || this.records.status === 'loading');
    this.#waiting[isWaiting ? 'start' : 'stop']();
  }

  /** Dispatches the event of a drawn record; to be called in `updated`. */
  tell(): void {
    if (this.#isAskedFor) this.#feeds.noteMissing();
    const { records } = this;
    const value = records.status === 'ready' ? records.value : undefined;
    if (value === this.#loaded) return;
    this.#loaded = value;
    if (value !== undefined) this.#task.onLoaded(value);
  }

  /** The record, or a message instead. */
  render(renderRecord: (value: T) => unknown) {
    if (!this.#isAskedFor) return nothing;
    const { records } = this;
    const { state: feeds } = this.#feeds;
    if (feeds.status === 'error') return this.#renderError(feeds.error);
    if (records.status === 'error') return this.#renderError(records.error);
    if (records.status === 'ready') return renderRecord(records.value);
    const { t } = this.#i18n;
    if (feeds.status === 'idle') {
      return renderMessagePanel({
        icon: stateIcons.info,
        title: t.text('feedNone'),
        text: [t.text('feedTellWebmaster')],
        headingLevel: this.#host.headingLevel,
      });
    }
    return html`<div class="expected-document">${
      this.#waiting.isLong
        ? html`<p class="wait" part="waiting">${icon(stateIcons.wait)}${this.#loadingText}</p>${renderOutlines()}`
        : nothing
    }</div>`;
  }

  /** Loads everything again. */
  readonly retry = (): void => {
    this.#records.reset();
    this.#feeds.retry();
  };

  #renderError(error: unknown) {
    return renderErrorPanel(error, {
      i18n: this.#i18n,
      headingLevel: this.#host.headingLevel,
      group: this.group,
      retry: this.retry,
      missingTitle: this.#task.missingTitle(),
      failedTitle: this.#task.failedTitle?.() ?? this.#i18n.t.text('readerFailed'),
    });
  }

  #onFeeds(feeds: FeedState): void {
    if (feeds.status === 'error' && this.#task.isDoubtful?.() !== true)
      this.#host.dispatchEvent(new PolicyErrorEvent(feeds.error));
  }

  #onRecords(): void {
    const { records } = this;
    if (records.status === 'error' && this.#isAskedFor)
      this.#host.dispatchEvent(new PolicyErrorEvent(records.error));
    this.#host.requestUpdate();
  }
}
