import { metaZhCN } from '../messages/meta.zh-CN.js';
import pages from '../styles/pages.styles.js';
import { FeedRecordElement } from './feed-record-element.js';
import { RecordFolds } from './record-folds.js';

/** An element that shows a record of the feeds as a page of text. */
export abstract class RecordElement<T> extends FeedRecordElement<T> {
  static override styles = [FeedRecordElement.styles, pages];
  static override words = [...FeedRecordElement.words, metaZhCN];

  /** Answers and services without a page on the site. */
  protected readonly folds = new RecordFolds(this, this.i18n, () => this.group);
}
