import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import type { FoundPackage } from './load-package.js';
import { hotlineWords } from './package-views.js';

/** Message in place of the list where no feed has items, and whom to call. */
export function renderNoItems({ feeds }: FoundPackage, i18n: LocalizeController, headingLevel: number) {
  return renderMessagePanel({
    icon: icons.document,
    title: i18n.t.text('packageNoItems'),
    text: [i18n.t.text('packageNoItemsText'), hotlineWords(feeds[0]?.manifest.publisher.hotline, i18n)],
    headingLevel,
  });
}

/**
 * Sources and items that could not be loaded, so that nothing is missing without notice.
 *
 * @param missing - Number of items that could not be loaded.
 */
export function renderGaps(
  { missing: sources }: FoundPackage,
  missing: number,
  { t, format }: LocalizeController,
  retry: () => void,
) {
  return html`
    ${sources.length === 0 ? nothing : html`<div class="note note--warn" part="note">${icon(icons.offline)}<div>${t.parts('packageFeedMissing', { sources: html`<span lang="zh-CN">${format.list(sources)}</span>` })}</div></div>`}
    ${missing === 0 ? nothing : html`<div class="note note--warn" part="note">${icon(icons.offline)}<div>${t.text('packagePartMissing', { count: missing })} <button type="button" class="inline" @click=${retry}>${t.text('retry')}</button></div></div>`}
  `;
}
