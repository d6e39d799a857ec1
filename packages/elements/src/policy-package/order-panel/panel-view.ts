import type { FeedItem } from '@mingce/eligibility';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { headline, prose } from '../../internal/typography/typeset.js';
import * as packageIcons from '../package-icons.js';
import type { OfferedPackage } from './offered-packages.js';

/** Parts of an order that are drawn by separate code, which is loaded once an item is chosen. */
export interface OrderDrawing {
  /** Facts of an item, below its title. */
  readonly facts: (id: string) => unknown;
  /** Button that removes an item. */
  readonly remove: (id: string) => unknown;
  /** Sum, warnings and tools, below the items. */
  readonly below: unknown;
}

export interface PanelView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  /** The chosen items. */
  readonly items: readonly FeedItem[];
  readonly drawing: OrderDrawing;
  readonly packages: readonly OfferedPackage[];
  readonly unmet: unknown;
  readonly isChosen: (id: string) => boolean;
  readonly hrefOf: (id: string) => string;
  readonly add: (offered: OfferedPackage) => void;
}

/** 点餐单: the chosen items, and the packages that a government offers. */
export function renderPanel(view: PanelView) {
  const { i18n, headingLevel, items, drawing, unmet } = view;
  const { t } = i18n;
  const title = html`${icon(packageIcons.order)}${t.text('packageOrder', { count: items.length })}`;
  return html`
    <aside class="order" part="order" aria-labelledby="order-title" tabindex="-1">
      ${heading(headingLevel, title, 'order-title', undefined, { id: 'order-title' })}
      ${items.length === 0 ? html`<p class="small muted">${t.text('packageOrderEmpty')}</p>` : html`<ul role="list">${items.map((item) => renderItem(item, view))}</ul>`}
      ${drawing.below}
      ${renderPackages(view)}
      ${unmet}
    </aside>
  `;
}

function renderItem({ id, title }: FeedItem, { drawing, hrefOf }: PanelView) {
  return html`
    <li class="order-line" part="order-item">
      <div>
        <a class="order-name" lang="zh-CN" href=${hrefOf(id)}>${headline(title)}</a>
        ${drawing.facts(id)}
      </div>
      ${drawing.remove(id)}
    </li>
  `;
}

/** 政府配餐: packages that a government has put together, each of which can be added as a whole. */
function renderPackages({ packages, i18n, headingLevel, isChosen, add }: PanelView) {
  if (packages.length === 0) return nothing;
  const { t } = i18n;
  return html`
    <section class="packages no-print" part="packages">
      ${heading(headingLevel + 1, t.text('orderPackages'), 'small-title')}
      <ul role="list">
        ${packages.slice(0, 3).map((offered) => {
          const { policyPackage, items } = offered;
          const isIn = items.every(isChosen);
          const label = isIn ? t.text('orderPackageIn') : t.text('orderPackageAdd', { count: items.length });
          return html`
            <li>
              <span lang="zh-CN"><b>${headline(policyPackage.title)}</b><span class="small muted by">${prose(policyPackage.publishedBy)}</span></span>
              <button type="button" class="btn" aria-disabled=${isIn ? 'true' : nothing} aria-label=${t.text('orderPackageAddOf', { action: label, title: policyPackage.title })} @click=${() => add(offered)}>${label}</button>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
