import type { Feed, FeedGroup } from '@mingce/feed';
import type { PropertyValues } from 'lit';
import { documentZhCN } from '../messages/document.zh-CN.js';
import { feedZhCN } from '../messages/feed.zh-CN.js';
import { recordZhCN } from '../messages/record.zh-CN.js';
import { notices } from '../styles/notices.styles.js';
import { LinkedElement } from './linked-element.js';
import type { LoadState } from './load-controller.js';
import { PolicyElement } from './policy-element.js';
import { RecordLoading } from './record-loading.js';
import { renderFeedNote } from './record-panels.js';

/** An element that shows a record of the feeds, named by its attributes, or a message instead. */
export abstract class FeedRecordElement<T> extends LinkedElement {
  static override styles = [PolicyElement.styles, notices];
  static override words = [...PolicyElement.words, feedZhCN, recordZhCN, documentZhCN];

  readonly #loading = new RecordLoading<T>(this, {
    key: () => this.recordKey,
    isDoubtful: () => this.isDoubtful,
    find: (group, signal) => this.find(group, signal),
    missingTitle: () => this.missingTitle,
    failedTitle: () => this.failedTitle,
    loadingText: () => this.loadingText,
    onLoaded: (value) => this.onLoaded(value),
  });

  /** Key of the record to show, a string that identifies the request; empty for none. */
  protected abstract get recordKey(): string;
  /** Whether the key comes from a parameter that may belong to the page (internal/page-address). */
  protected get isDoubtful(): boolean {
    return false;
  }
  /** Title of the message if no feed has such a record. */
  protected abstract get missingTitle(): string;
  /** Title of the message if the record cannot be loaded. */
  protected get failedTitle(): string {
    return this.i18n.t.text('readerFailed');
  }
  /** Text during a long wait. */
  protected get loadingText(): string {
    return this.i18n.t.text('recordLoading');
  }
  protected abstract find(group: FeedGroup, signal: AbortSignal): Promise<T>;
  protected abstract renderRecord(value: T): unknown;
  /** Called once after each answer has been drawn. */
  protected abstract onLoaded(value: T): void;

  /** Note on the age of these feeds, if readers must know it. */
  protected renderFeedNote(feeds: readonly Feed[]) {
    return renderFeedNote(feeds, { i18n: this.i18n, today: this.site.settings.today, retry: this.retry });
  }

  /** The opened feeds. */
  protected get group(): FeedGroup | undefined {
    return this.#loading.group;
  }

  protected get records(): LoadState<T> {
    return this.#loading.records;
  }

  protected get retry(): () => void {
    return this.#loading.retry;
  }

  protected override willUpdate(_changed?: PropertyValues): void {
    this.#loading.ask();
  }

  protected override updated(): void {
    this.#loading.tell();
  }

  protected override renderBody(): unknown {
    return this.#loading.render((value) => this.renderRecord(value));
  }
}
