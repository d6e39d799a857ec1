import { html, nothing } from 'lit';
import { langOf } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { headline, prose } from '../internal/typography/typeset.js';
import { countOf, inLanguage, type Topic } from './load-topics.js';
import { listKinds } from './zone-lists.js';

interface GridView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly href: (topic: Topic) => string;
  readonly open: (topic: Topic, event: MouseEvent) => void;
}

/** A card for each topic: its name leads to it, and the whole card is the target. */
export function renderGrid(topics: readonly Topic[], view: GridView) {
  const { t } = view.i18n;
  const title = t.text(topics[0]?.kind === 'featured' ? 'topicsList' : 'topicsSubjects');
  return html`
    <ul class="grid" part="topics" role="list" aria-label=${title}>
      ${topics.map((topic) => renderCard(topic, view))}
    </ul>
  `;
}

function renderCard(topic: Topic, view: GridView) {
  const { i18n, headingLevel, href, open } = view;
  const name = inLanguage(topic.label, i18n.locale);
  const summary = topic.summary && inLanguage(topic.summary, i18n.locale);
  const link = html`<a href=${href(topic)} lang=${langOf(name)} @click=${(event: MouseEvent) => open(topic, event)}>${headline(name)}</a>`;
  return html`
    <li part="topic" class="card">
      ${topic.cover === undefined ? nothing : html`<img class="cover" src=${topic.cover} alt="" loading="lazy" @error=${hide} />`}
      <div class="card-words">
        ${heading(headingLevel, link, 'card-title')}
        ${summary === undefined ? nothing : html`<p class="card-text" lang=${langOf(summary)}>${prose(summary)}</p>`}
        <p class="small muted card-facts">${renderFacts(topic, i18n)}</p>
      </div>
    </li>
  `;
}

/** A picture that does not come leaves no broken frame. */
function hide({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.hidden = true;
}

/** Number of records of a topic, and its last update: 12 件文件, 3 项申报事项, 2025年7月15日更新; set apart by space, since a dot could end or begin a line. */
export function renderFacts(topic: Topic, i18n: LocalizeController) {
  const date = topic.newestOn && html`<span class="date">${i18n.format.date(topic.newestOn)}</span>`;
  const facts = [...countsOf(topic, i18n), ...(date ? [i18n.t.parts('topicsNewest', { date })] : [])];
  return facts.map((fact) => html`<span class="nb fact">${fact}</span> `);
}

/** Number of records of a topic by kind, in words. */
export function countsOf(topic: Topic, { t }: LocalizeController): string[] {
  return listKinds.flatMap((kind) => {
    const count = countOf(topic, kind);
    return count === 0 ? [] : [t.text(`topicsCount.${kind}`, { count })];
  });
}
