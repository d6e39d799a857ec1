import type { FeedItem, Judgement } from '@mingce/eligibility';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { headline } from '../../internal/typography/typeset.js';
import type { Chosen } from '../chosen.js';
import { amountOf } from '../item/amount-words.js';
import * as packageIcons from '../package-icons.js';
import type { FactWords } from '../profile/value-words.js';

export interface OrderView {
  readonly words: FactWords;
  readonly headingLevel: number;
  readonly chosen: Chosen;
  /** Every item that is loaded, by its id. */
  readonly items: ReadonlyMap<string, FeedItem>;
  /** How each was judged; absent for an item that cannot be judged. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly hrefOf: (id: string) => string;
}

/** 点餐单: the items that were chosen. */
export function renderOrder({ words, headingLevel, chosen, items, judgements, hrefOf }: OrderView) {
  const { t } = words.i18n;
  const { ids } = chosen;
  return html`
    <aside class="order" part="order" aria-labelledby="order-title">
      ${heading(headingLevel, html`${icon(packageIcons.order)}${t.text('packageOrder', { count: ids.length })}`, 'order-title', undefined, { id: 'order-title' })}
      ${ids.length === 0 ? html`<p class="small muted">${t.text('packageOrderEmpty')}</p>` : nothing}
      <ul role="list">
        ${ids.map((id) => {
          const item = items.get(id);
          if (item === undefined) return nothing;
          const amount = amountOf(item, judgements.get(id), words);
          return html`
            <li>
              <span><a class="order-name" lang="zh-CN" href=${hrefOf(id)}>${headline(item.title)}</a>
              ${amount === undefined ? nothing : html`<span class="small muted">${amount.before}${amount.figure}</span>`}</span>
              <button type="button" class="btn btn--plain" aria-label=${t.text('packageOrderRemove', { title: item.title })} @click=${() => chosen.remove(id)}>${icon(icons.clear)}</button>
            </li>
          `;
        })}
      </ul>
    </aside>
  `;
}
