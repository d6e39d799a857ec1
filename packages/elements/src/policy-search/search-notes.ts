import { dayInChina } from '@mingce/schema/days';
import { html, nothing } from 'lit';
import { clockNote } from '../internal/clock-note.js';
import { renderUnrenewedNote, unrenewedSince } from '../internal/feed-age.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { hostOf } from './feed-facts.js';
import { isCut, longestQuery } from './longest-query.js';
import type { SearchMainView } from './search-main-view.js';

/** Warnings about the list: it is a copy, or something is missing from it. Without a connection one note says both, and none if there is no list: its message says why. */
export function renderNotes(view: SearchMainView) {
  const { feeds, search, query, i18n, labels, retry } = view;
  if (feeds.status !== 'ready' || search?.status === 'error') return nothing;
  const { t, format } = i18n;
  const dead = new Set([
    ...feeds.group.failures.map(({ url }) => url),
    ...(search?.status === 'results' ? search.failures.map(({ source }) => source) : []),
  ]);
  const again = html`<button type="button" class="inline" @click=${retry}>${t.text('reconnect')}</button>`;
  const isPartial = labels.isPartial || (search?.results !== undefined && search.results.missing.length > 0);
  const partial = t.text('searchPartial');
  const alsoPartial = isPartial ? html`<br>${partial}` : nothing;
  const stale = feeds.group.feeds.flatMap(({ manifest, status }) => {
    if (status.staleSince === undefined) return [];
    const title = t.text('staleTitle', { date: format.date(dayInChina(status.staleSince)) });
    return [
      warning(html`<b>${title}</b>${t.text('staleText', { source: manifest.title })}${alsoPartial}`, again),
    ];
  });
  const unrenewed = feeds.group.feeds.flatMap((feed) => {
    const since = feed.status.staleSince === undefined ? unrenewedSince(feed, view.today) : undefined;
    return since === undefined ? [] : [renderUnrenewedNote(since, i18n)];
  });
  const doubt = clockNote(i18n);
  return [
    isCut(query.text)
      ? html`<p class="words" part="words" role="status">${t.text('searchCut', { count: longestQuery })}</p>`
      : nothing,
    doubt === undefined ? nothing : warning(doubt, nothing),
    ...stale,
    ...unrenewed,
    ...Array.from(dead, (url) => warning(t.text('searchFeedDown', { source: hostOf(url) }), again)),
    isPartial && stale.length === 0 ? warning(partial, again) : nothing,
  ];
}

function warning(text: unknown, action: unknown) {
  return html`<div class="note note--warn" part="note">${icon(icons.offline)}<div>${text} ${action}</div></div>`;
}
