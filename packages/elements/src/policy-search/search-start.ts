import type { SearchTerms, SessionResults } from '@mingce/search';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { renderResultItems } from './result-items.js';
import type { SearchMainView } from './search-main-view.js';

/** Number of policies that the start page lists. */
export const newestShown = 5;
const topicsShown = 10;

/** Draws the view before the first query: the topics, and the documents published last. */
export function renderStart(results: SessionResults, view: SearchMainView) {
  const { i18n, headingLevel, ask, labels } = view;
  const { t, format, locale } = i18n;
  const topics = (view.search?.counts?.facets.topic ?? [])
    .filter(({ count, value }) => count > 0 && labels.label('topic', value, locale) !== '')
    .slice(0, topicsShown);
  const newest = results.hits.slice(0, newestShown);
  return html`
    ${
      topics.length === 0
        ? nothing
        : html`<div class="topics" role="group" aria-label=${t.text('searchTopics')}>
            <span class="muted small" aria-hidden="true">${t.text('searchTopics')}</span>
            ${topics.map(
              ({
                value,
              }) => html`<button type="button" @click=${() => ask({ filters: { topic: [value] } }, 'count')}>
                ${labels.label('topic', value, locale)}
              </button>`,
            )}
          </div>`
    }
    ${
      newest.length === 0
        ? nothing
        : html`<div class="head start-head">
              ${heading(headingLevel, t.text('searchNewest'), 'count')}
              <button type="button" class="btn btn--plain" @click=${() => ask({ sort: 'newest' }, 'count')}>
                ${t.text('searchAll', { count: format.count(results.total) })}
              </button>
            </div>
            <ol class="results" part="results">
              ${renderResultItems(newest, { ...view, headingLevel: headingLevel + 1, hasExcerpts: false })}
            </ol>`
    }
  `;
}

/** Before a search: the newest policies and the topics in the place of results. */
export function isStart({ text, filters, within, sort, page }: SearchTerms): boolean {
  return (
    text === '' &&
    within === undefined &&
    sort === 'relevance' &&
    page === 1 &&
    Object.values(filters).every((values) => !values?.length)
  );
}
