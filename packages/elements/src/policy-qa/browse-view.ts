import { html, nothing } from 'lit';
import { langOf } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import type { Browsed } from './browse.js';
import type { QaWish } from './load-qa.js';
import { type PartView, renderKnown } from './other-views.js';

export interface BrowseView extends Omit<PartView, 'labels'> {
  /** The topic chosen; empty for all. */
  readonly topic: string;
  /** Whether the reader may choose one. */
  readonly hasTopics: boolean;
  readonly more: () => void;
}

/** The known questions, and their topics. */
export function renderBrowse({ total, questions, topics, labels }: Browsed, view: BrowseView) {
  const { t } = view.i18n;
  if (total === 0) return html`<p class="muted browse">${t.text('qaNone')}</p>`;
  return html`
    <section class="browse">
      ${renderKnown(t.text('qaOften'), questions, { ...view, labels })}
      ${questions.length < total ? html`<button type="button" class="btn" @click=${view.more}>${t.text('qaMore')}</button>` : nothing}
      ${view.hasTopics && topics.length > 1 ? renderTopics(topics, view) : nothing}
    </section>
  `;
}

function renderTopics(topics: Browsed['topics'], view: BrowseView) {
  const { t } = view.i18n;
  const chip = (value: string, label: string) => html`
    <button type="button" class="btn chip" aria-pressed=${view.topic === value ? 'true' : 'false'} @click=${() => view.openTopic(value)}><span lang=${langOf(label)}>${label}</span></button>
  `;
  return html`
    ${heading(view.headingLevel, t.text('qaTopic'), 'part-title')}
    <div class="btns" role="group" aria-label=${t.text('qaTopic')}>
      ${chip('', t.text('qaTopicAll'))}${topics.map(({ value, label }) => chip(value, label))}
    </div>
  `;
}

interface EarlierView extends Pick<PartView, 'i18n' | 'headingLevel'> {
  readonly again: (asked: QaWish) => void;
  readonly clear: () => void;
}

/** Earlier questions on this page. A letter is named by its beginning. */
export function renderEarlier(earlier: readonly Extract<QaWish, { ask: string }>[], view: EarlierView) {
  if (earlier.length === 0) return nothing;
  const { t } = view.i18n;
  return html`
    <section class="asked no-print">
      ${heading(view.headingLevel, t.text('qaAsked'), 'part-title')}
      <ul class="known" role="list">
        ${earlier.map((asked) => html`<li><button type="button" class="link" @click=${() => view.again(asked)}><span class="asked-words">${asked.ask}</span></button></li>`)}
      </ul>
      <button type="button" class="btn btn--plain" @click=${view.clear}>${t.text('qaAskedClear')}</button>
    </section>
  `;
}
