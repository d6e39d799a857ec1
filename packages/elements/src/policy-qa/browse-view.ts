import { html, nothing } from 'lit';
import { langOf } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { type Browsed, type Grouping, groupings, type QuestionGroup } from './browse.js';
import type { QaRequest } from './load-qa.js';
import { type PartView, renderKnown } from './other-views.js';

export interface BrowseView extends Omit<PartView, 'labels'> {
  readonly group: QuestionGroup;
  /** The current grouping. */
  readonly by: Grouping;
  /** Whether the reader may choose a group. */
  readonly hasGroups: boolean;
  readonly groupBy: (by: Grouping) => void;
  readonly openGroup: (group: QuestionGroup) => void;
  readonly more: () => void;
}

/** Number of groups shown at first; the others are folded. */
const shownAtFirst = 12;

/** Draws the known questions and their groups. */
export function renderBrowse({ total, questions, groups, labels }: Browsed, view: BrowseView) {
  const { t } = view.i18n;
  const isAll = view.group.value === '';
  const title = isAll ? titleOfAll(questions, view) : labelOfGroup(groups, questions, view);
  if (total === 0 && isAll) return html`<p class="muted browse" part="browse">${t.text('qaNone')}</p>`;
  return html`
    <section class="browse" part="browse">
      ${total === 0 ? html`<p class="muted">${t.text('qaNoneInGroup')}</p>` : renderKnown(title, questions, { ...view, labels })}
      ${questions.length < total ? html`<button type="button" class="btn no-print" @click=${view.more}>${t.text('qaMore')}</button>` : nothing}
      ${view.hasGroups ? html`<div class="no-print">${renderGroups(groups, view)}</div>` : nothing}
    </section>
  `;
}

/** The title says “often asked” only if departments have counted requests. */
function titleOfAll([first]: Browsed['questions'], { i18n }: BrowseView): string {
  if (first === undefined || first.asked) return i18n.t.text('qaOften');
  return i18n.t.text(first.publishedOn === undefined ? 'qaRelated' : 'qaNewest');
}

function labelOfGroup(groups: Browsed['groups'], questions: Browsed['questions'], view: BrowseView): string {
  const label = groups[view.group.by].find(({ value }) => value === view.group.value)?.label;
  return label ?? titleOfAll(questions, view);
}

/** A grouping with fewer than two groups is not offered. */
function renderGroups(groups: Browsed['groups'], view: BrowseView) {
  const { t } = view.i18n;
  const usable = groupings.filter((by) => groups[by].length > 1);
  const by = usable.includes(view.by) ? view.by : usable[0];
  if (by === undefined) return nothing;
  const shown = groups[by];
  return html`
    ${heading(view.headingLevel, t.text('qaGroups'), 'part-title')}
    ${
      usable.length > 1
        ? html`<div class="btns seg" role="group" aria-label=${t.text('qaGroupBy')}>
            ${usable.map(
              (one) =>
                html`<button type="button" class="btn" aria-pressed=${one === by ? 'true' : 'false'} @click=${() => view.groupBy(one)}>${t.term('groupBy', one)}</button>`,
            )}
          </div>`
        : nothing
    }
    <div class="btns" role="group" aria-label=${t.term('groupBy', by)}>
      ${renderGroup({ by, value: '' }, t.text('qaTopicAll'), undefined, view)}
      ${shown.slice(0, shownAtFirst).map(({ value, label, count }) => renderGroup({ by, value }, label, count, view))}
    </div>
    ${
      shown.length > shownAtFirst
        ? html`<details class="more-groups">
            <summary>${t.text('qaMoreGroups', { count: shown.length - shownAtFirst })}</summary>
            <div class="btns">${shown.slice(shownAtFirst).map(({ value, label, count }) => renderGroup({ by, value }, label, count, view))}</div>
          </details>`
        : nothing
    }
  `;
}

function renderGroup(group: QuestionGroup, label: string, count: number | undefined, view: BrowseView) {
  const { by, value } = view.group;
  const isChosen = value === group.value && (value === '' || by === group.by);
  return html`
    <button type="button" class="btn chip" part="group" aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => view.openGroup(group)}>
      <span lang=${langOf(label)}>${label}</span>${count === undefined ? nothing : html` <span class="muted group-count">${view.i18n.format.count(count)}</span>`}
    </button>
  `;
}

interface EarlierView extends Pick<PartView, 'i18n' | 'headingLevel'> {
  readonly again: (asked: QaRequest) => void;
  readonly clear: () => void;
}

/** Earlier questions on this page. Long ones are shown by their beginning. */
export function renderEarlier(earlier: readonly Extract<QaRequest, { ask: string }>[], view: EarlierView) {
  if (earlier.length === 0) return nothing;
  const { t } = view.i18n;
  return html`
    <section class="asked no-print" part="asked">
      ${heading(view.headingLevel, t.text('qaAsked'), 'part-title')}
      <ul class="known" part="known" role="list">
        ${earlier.map((asked) => html`<li><button type="button" class="link" @click=${() => view.again(asked)}><span class="asked-words">${asked.ask}</span></button></li>`)}
      </ul>
      <button type="button" class="btn btn--plain" @click=${view.clear}>${t.text('qaAskedClear')}</button>
    </section>
  `;
}
