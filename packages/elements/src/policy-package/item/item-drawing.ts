import type { FeedGroup } from '@mingce/feed';
import type { ReactiveControllerHost } from 'lit';
import type { FoundRecord } from '../../internal/find-record.js';
import * as icons from '../../internal/icons.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { renderMessagePanel } from '../../internal/message-panel.js';
import { type CompanionsView, renderCompanions } from '../../internal/policy-companions.js';
import { printAlone } from '../../internal/print-alone.js';
import { RecordFolds } from '../../internal/record-folds.js';
import { type ItemView, renderItem } from './item-view.js';
import { type ItemJudging, judgedItem } from './judged-item.js';

export interface ItemDrawingView
  extends Pick<ItemView, 'words' | 'headingLevel' | 'isJudged' | 'policyHref'>,
    Pick<CompanionsView, 'patterns'> {
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
  readonly complete: (item: { readonly id: string }) => void;
}

/** One item in full, in place of the list. It is loaded when an item is first opened. */
export class ItemDrawing {
  readonly #i18n: LocalizeController;
  readonly #folds: RecordFolds;

  constructor(host: ReactiveControllerHost, i18n: LocalizeController, group: () => FeedGroup | undefined) {
    this.#i18n = i18n;
    this.#folds = new RecordFolds(host, i18n, group);
  }

  /** @param record - The policy of the item. */
  render(id: string, record: FoundRecord<'policy'>, judging: ItemJudging, view: ItemDrawingView) {
    const found = judgedItem(id, record, judging);
    if (found === undefined || found === 'faulty') return this.#renderMissing(found, record, view);
    const { item, policy, feed } = found;
    const headingLevel = view.headingLevel + 1;
    return renderItem(found, {
      ...view,
      isChosen: view.isChosen(item.id),
      choose: () => view.choose(item.id),
      complete: () => view.complete(item),
      print: printAlone,
      companions: renderCompanions(policy, {
        ...view,
        i18n: this.#i18n,
        headingLevel,
        feed,
        folds: this.#folds,
      }),
    });
  }

  #renderMissing(
    found: 'faulty' | undefined,
    { record }: FoundRecord<'policy'>,
    { headingLevel }: ItemDrawingView,
  ) {
    const { t } = this.#i18n;
    const isFaulty = found === 'faulty';
    return renderMessagePanel({
      icon: icons.document,
      title: isFaulty ? record.title : t.text('packageItemMissing'),
      text: [t.text(isFaulty ? 'packageItemFaulty' : 'packageItemMissingText')],
      headingLevel,
    });
  }
}
