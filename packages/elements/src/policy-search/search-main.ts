import type { SearchTerms, SessionResults } from '@mingce/search';
import { html, nothing } from 'lit';
import { errorText } from '../internal/error-text.js';
import { feedText, langOf } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { phoneLinks } from '../internal/phone.js';
import { errorCode } from '../internal/policy-error-event.js';
import { printAlone } from '../internal/print-alone.js';
import { safeHref } from '../internal/safe-href.js';
import * as stateIcons from '../internal/state-icons.js';
import { renderAdvancedForm, renderAdvancedToggle } from './advanced-form.js';
import { chosenIn, renderChips } from './chips.js';
import { renderFacetPanel } from './facet-panel.js';
import { sourceTitle } from './feed-facts.js';
import { renderOutlines } from './outlines.js';
import { renderPaging } from './paging.js';
import { renderResultItems } from './result-items.js';
import type { SearchMainView } from './search-main-view.js';
import { renderNotes } from './search-notes.js';
import { newestShown, renderStart } from './search-start.js';
import { nearestOf, notFoundWords, renderNamed, renderWords } from './search-words.js';

export function renderSearchMain(view: SearchMainView) {
  const { feeds, search, i18n, isStart } = view;
  const isBusy = feeds.status === 'loading' || search?.status === 'loading' || (isStart && !hasTopics(view));
  return html`
    <div class="under-box">
      ${isStart ? html`<p class="hint" part="hint">${hintWords(view)}</p>` : nothing}${renderAdvancedToggle(view.advanced, i18n)}
    </div>
    ${renderAdvancedForm(view.advanced, { i18n, query: view.query, issuers: search?.counts?.facets.issuer ?? [] })}
    <div class="notes" part="notes">${renderNotes(view)}</div>
    <div class="main" aria-busy=${isBusy ? 'true' : 'false'}>
      ${renderState(view)}
    </div>
  `;
}

/** The example comes from the feed, since one from another town would mislead. */
function hintWords({ labels, i18n: { t } }: SearchMainView): unknown {
  const example = labels.example();
  return example === undefined
    ? t.text('searchHint')
    : t.parts('searchHintExample', { example: html`<span lang=${langOf(example)}>${example}</span>` });
}

/**
 * Whether the topics of the start page can be drawn: they need counts and names, and later they would push the list
 * down.
 */
function hasTopics({ search, isNamed }: SearchMainView): boolean {
  return isNamed && search?.isCounting !== true;
}

function renderState(view: SearchMainView) {
  const { feeds, search, isLong, isStart, pageSize, i18n } = view;
  if (feeds.status === 'idle') return renderUnavailable(view);
  if (feeds.status === 'error') return renderFailure(feeds.error, view);
  if (search?.status === 'error') return renderFailure(search.error, view);
  if (search?.results && !isStart) return renderFound(search.results, view);
  if (search?.results && hasTopics(view)) return renderStart(search.results, view);
  return renderOutlines({
    count: isStart ? Math.min(newestShown, pageSize) : pageSize,
    isStart,
    words: isLong ? i18n.t.text(waitingWords(isStart)) : undefined,
  });
}

/** Message of the wait: before the first search, the library is being opened. */
export function waitingWords(isStart: boolean): 'searching' | 'searchOpening' {
  return isStart ? 'searchOpening' : 'searching';
}

/** Message for visitors about a fault of the site's settings; the console has the cause. */
function renderUnavailable({ i18n: { t }, headingLevel }: SearchMainView) {
  return renderMessagePanel({
    icon: stateIcons.info,
    title: t.text('searchUnavailable'),
    text: [t.text('feedTellWebmaster')],
    headingLevel,
    alert: true,
  });
}

function renderFailure(error: unknown, view: SearchMainView) {
  const { i18n, headingLevel, retry, feeds } = view;
  const { t } = i18n;
  if (errorCode(error) === 'search.noIndex') return renderUnavailable(view);
  const reason = errorText(error, sourceTitle(feeds, t), i18n);
  const homepage = feeds.status === 'ready' ? safeHref(feeds.group.feeds[0]?.manifest.homepage) : undefined;
  return renderMessagePanel({
    icon: icons.offline,
    title: t.text('searchFailed'),
    text: [reason, t.text('searchFailedKept')],
    actions: [
      html`<button type="button" class="btn btn--main" @click=${retry}>${t.text('retry')}</button>`,
      homepage ? html`<a class="btn" href=${homepage}>${t.text('searchHomepage')}</a>` : nothing,
    ],
    headingLevel,
    alert: true,
  });
}

function renderFound(results: SessionResults, view: SearchMainView) {
  const { i18n, filtersOpen, toggleFilters, width } = view;
  const { t } = i18n;
  const chosen = chosenIn(view);
  const nothingToFilter = results.total === 0 && chosen.length === 0;
  if (nothingToFilter)
    return html`${view.answer}${renderWords(results, view)}${renderNothing(results, view, chosen.length)}`;
  const hidden = width !== 'wide' && !filtersOpen;
  return html`
    <div class="filterbar">
      <button type="button" class="btn" aria-expanded=${filtersOpen ? 'true' : 'false'} aria-controls="filters" @click=${toggleFilters}>
        ${icon(icons.filter)}${chosen.length > 0 ? t.text('searchFiltersChosen', { count: chosen.length }) : t.text('searchFilters')}
      </button>
    </div>
    <div class="cols">
      <div id="filters" class="side ${filtersOpen ? 'is-open' : ''}" role="group" aria-label=${t.text('searchFilters')} aria-busy=${view.search?.isCounting ? 'true' : 'false'}>
        ${hidden ? nothing : renderFilters(results.total, view)}
      </div>
      <div class="list">
        ${view.answer}${renderHead(results.total, view)}${renderExportNote(view)}${renderLinkToCopy(view)}${renderWords(results, view)}${view.search?.counts ? renderNamed(view.search.counts, results.total, view) : nothing}${renderChips(chosen, view)}
        ${results.total === 0 ? renderNothing(results, view, chosen.length) : html`${renderNotFound(results, view)}${renderList(results, view)}`}
      </div>
    </div>
  `;
}

/** The counts arrive after the results; until then those of the search before are shown. */
function renderFilters(total: number, view: SearchMainView) {
  const { i18n, query, labels, expanded, folds, expand, ask, toggleFilters, search } = view;
  if (!search?.counts) return nothing;
  return html`
    ${renderFacetPanel({
      facets: search.counts.facets,
      filters: query.filters,
      labels,
      expanded,
      folds,
      i18n,
      expand,
      toggle: (name, value, on) => {
        const others = (query.filters[name] ?? []).filter((other) => other !== value);
        ask({ filters: { ...query.filters, [name]: on ? [...others, value] : others } });
      },
    })}
    <div class="side-end">
      <button type="button" class="btn btn--main" @click=${toggleFilters}>
        ${i18n.t.text('searchFiltersDone', { count: i18n.format.count(total) })}
      </button>
    </div>
  `;
}

function renderHead(total: number, view: SearchMainView) {
  const { i18n, headingLevel, query, ask, width } = view;
  const { t, format } = i18n;
  const count = t.parts('searchCount', { count: html`<b>${format.count(total)}</b>` });
  const sort = (value: SearchTerms['sort']) => html`
    <button
      type="button"
      class="btn"
      aria-pressed=${query.sort === value ? 'true' : 'false'}
      @click=${() => query.sort !== value && ask({ sort: value })}
    >
      ${t.term('sort', value)}
    </button>
  `;
  return html`
    <div class="head">
      <div class="count" part="count" tabindex="-1">${heading(headingLevel, count)}</div>
      ${width === 'narrow' || total === 0 ? nothing : renderTools(view)}
      ${
        total > 1 && query.text !== ''
          ? html`<div class="seg" role="group" aria-label=${t.text('searchSort')}>${sort('relevance')}${sort('newest')}</div>`
          : nothing
      }
    </div>
  `;
}

/** Message near the button about a table that failed or is incomplete. */
function renderExportNote({ i18n: { t, format }, tableExport: { note } }: SearchMainView) {
  if (note === undefined) return nothing;
  const words =
    note.kind === 'failed'
      ? t.text('searchExportFailed')
      : t.text('searchExportedPart', { count: format.count(note.count), total: format.count(note.total) });
  return html`<p class="words" part="words" role="status">${words}</p>`;
}

function renderLinkToCopy({ i18n: { t }, linkToCopy }: SearchMainView) {
  if (linkToCopy === undefined) return nothing;
  return html`<p class="words" part="words" role="status">${t.text('copyFailed')}<output class="link-to-copy" part="link">${linkToCopy}</output></p>`;
}

function renderTools(
  { i18n: { t }, copyLink, exportTable, tableExport, isCopied }: SearchMainView,
  className = '',
) {
  return html`
    <div class="tools ${className}" role="group" aria-label=${t.text('searchTools')}>
      <button type="button" class="btn btn--plain" @click=${copyLink}>
        ${icon(isCopied ? icons.check : icons.link)}${t.text(isCopied ? 'copied' : 'searchCopyLink')}
      </button>
      <button type="button" class="btn btn--plain" aria-disabled=${tableExport.isRunning ? 'true' : 'false'} @click=${exportTable}>
        ${icon(icons.table)}${tableExport.isRunning ? t.text('searchExporting') : t.text('searchExport')}
      </button>
      <button type="button" class="btn btn--plain" @click=${printAlone}>${icon(icons.print)}${t.text('print')}</button>
    </div>
  `;
}

function renderList(results: SessionResults, view: SearchMainView) {
  const { query, pageSize, width, i18n, headingLevel, ask } = view;
  const pages = Math.ceil(results.total / pageSize);
  return html`
    <ol class="results" part="results" aria-label=${i18n.t.text('searchResults')}>
      ${renderResultItems(results.hits, { ...view, headingLevel: headingLevel + 1, hasExcerpts: query.text !== '' })}
    </ol>
    ${renderPaging({ page: query.page, pages, narrow: width === 'narrow' }, i18n, (page) => ask({ page }, 'count'))}
    ${width === 'narrow' ? renderTools(view, 'tools--end') : nothing}
  `;
}

/** Message that nothing was found, with the hotline, above results that may be relevant. */
function renderNotFound({ notFound = [], understood }: SessionResults, view: SearchMainView) {
  if (notFound.length === 0) return nothing;
  const { i18n, headingLevel, feeds } = view;
  const hotline = feeds.status === 'ready' ? feeds.group.feeds[0]?.manifest.publisher.hotline : undefined;
  return html`
    <div class="note" part="not-found" role="status">
      ${icon(icons.search)}
      <div>
        <b>${notFoundWords(notFound, understood?.documentNumbers ?? [], i18n)}</b>
        ${hotline ? renderHotline(hotline, view) : nothing}
      </div>
    </div>
    ${heading(headingLevel + 1, i18n.t.text('searchMaybe'), 'maybe')}
  `;
}

function renderNothing(results: SessionResults, view: SearchMainView, filters: number) {
  const { i18n, query, headingLevel, ask, feeds } = view;
  const { t } = i18n;
  const hotline = feeds.status === 'ready' ? feeds.group.feeds[0]?.manifest.publisher.hotline : undefined;
  const nearest = nearestOf(results, view);
  return renderMessagePanel({
    icon: icons.search,
    title: nothingWords(query.text, filters, t),
    text: [
      t.text(filters > 0 ? 'searchNothingAdvice' : 'searchNothingAdvicePlain'),
      hotline ? renderHotline(hotline, view) : nothing,
    ],
    actions:
      nearest !== undefined
        ? [nearest]
        : filters > 0
          ? [
              html`<button type="button" class="btn" @click=${() => ask({ filters: {}, within: undefined }, 'count')}>${t.text('searchWithoutFilters')}</button>`,
            ]
          : [],
    headingLevel: filters > 0 ? headingLevel + 1 : headingLevel,
  });
}

/** Message for an empty list; with filters it must not say that nothing was found for the words. */
function nothingWords(text: string, filters: number, t: LocalizeController['t']): unknown {
  if (text === '') return t.text('searchNothingAtAll');
  return filters > 0
    ? t.text('searchNothingChosen')
    : t.parts('searchNothing', { text: html`<span lang=${langOf(text)}>${text}</span>` });
}

function renderHotline(
  { phone, name }: { phone: string; name?: string | undefined },
  { i18n: { t } }: SearchMainView,
) {
  const link = phoneLinks(phone);
  return name === undefined
    ? t.parts('searchHotlinePlain', { phone: link })
    : t.parts('searchHotline', { phone: link, name: feedText(name) });
}
