import { metaZhCN } from '../messages/meta.zh-CN.js';
import pages from '../styles/pages.styles.js';
import { FeedRecordElement } from './feed-record-element.js';
import { RecordFolds } from './record-folds.js';

/** An element that shows what its attributes name in the feeds as a page of text. */
export abstract class RecordElement<T> extends FeedRecordElement<T> {
  static override styles = [FeedRecordElement.styles, pages];
  static override words = [...FeedRecordElement.words, metaZhCN];

  /** Answers and services that have no page of their own. */
  protected readonly folds = new RecordFolds(this, this.i18n, () => this.group);
}
