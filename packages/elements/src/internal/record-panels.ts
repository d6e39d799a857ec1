import type { Feed, FeedGroup } from '@mingce/feed';
import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import { html, nothing } from 'lit';
import { clockNote } from './clock-note.js';
import { errorText, isUntrusted } from './error-text.js';
import { renderUnrenewedNote, unrenewedSince } from './feed-age.js';
import { icon } from './icon.js';
import * as icons from './icons.js';
import type { LocalizeController } from './localize-controller.js';
import { type MessagePanel, renderMessagePanel, renderRetry } from './message-panel.js';
import { errorCode } from './policy-error-event.js';
import { safeHref } from './safe-href.js';
import * as stateIcons from './state-icons.js';

/** Placeholder for a document that is being loaded. */
export function renderOutlines() {
  return html`
    <div class="loading" aria-hidden="true">
      <span class="sk sk--title sk--half"></span>
      <span class="sk"></span><span class="sk"></span><span class="sk sk--most"></span>
      <span class="sk"></span><span class="sk"></span><span class="sk sk--half"></span>
    </div>
  `;
}

export interface ErrorPanelView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly group: FeedGroup | undefined;
  readonly retry: () => void;
  /** Title if no feed has the record; by default “document not found”. */
  readonly missingTitle?: string;
  /** Title if it cannot be loaded; by default “the document cannot be opened now”. */
  readonly failedTitle?: string;
}

/** Message for visitors about a document that cannot be shown, with the reason and the next step. */
export function renderErrorPanel(error: unknown, view: ErrorPanelView) {
  const { t } = view.i18n;
  const address = safeHref(view.group?.feeds[0]?.manifest.homepage);
  const library =
    address === undefined ? nothing : html`<a class="btn" href=${address}>${t.text('readerLibrary')}</a>`;
  const { headingLevel } = view;
  const panel = panelOf(error, view);
  return renderMessagePanel({
    headingLevel,
    alert: true,
    ...panel,
    actions: panel.retries ? [renderRetry(view.i18n, view.retry), library] : [library],
  });
}

function panelOf(
  error: unknown,
  { i18n, group, missingTitle, failedTitle }: ErrorPanelView,
): Pick<MessagePanel, 'icon' | 'title' | 'text'> & { retries?: boolean } {
  const { t, format } = i18n;
  const facts = error instanceof MingceError ? error.facts : {};
  switch (errorCode(error)) {
    case 'feed.recordMissing':
      return {
        icon: icons.document,
        title: missingTitle ?? t.text('readerMissing'),
        text: [t.text('readerMissingText')],
      };
    case 'feed.withdrawn':
      return {
        icon: stateIcons.ban,
        title: t.text('readerWithdrawn'),
        text: [
          t.text('readerWithdrawnText', {
            date: format.date(String(facts.withdrawnOn)),
            reason: String(facts.reason),
          }),
        ],
      };
  }
  if (isUntrusted(error)) {
    return {
      icon: stateIcons.shield,
      title: t.text('readerUntrusted'),
      text: [t.text('readerUntrustedText')],
      retries: true,
    };
  }
  const source = group?.feeds[0]?.manifest.title ?? t.text('feedUnnamed');
  return {
    icon: icons.offline,
    title: failedTitle ?? t.text('readerFailed'),
    text: [errorText(error, source, i18n)],
    retries: true,
  };
}

export interface FeedNoteView {
  readonly i18n: LocalizeController;
  /** The day on which validity is judged, YYYY-MM-DD. */
  readonly today: string;
  readonly retry: () => void;
}

/** Note that the shown copy may be outdated: the computer's date is wrong, or a feed is stale or was not renewed. */
export function renderFeedNote(feeds: readonly Feed[], view: FeedNoteView) {
  const doubt = clockNote(view.i18n);
  if (doubt !== undefined)
    return html`<div class="note note--warn" part="note">${icon(stateIcons.info)}<div>${doubt}</div></div>`;
  const stale = feeds.find(({ status }) => status.staleSince !== undefined);
  if (stale) return renderStaleNote(stale, view);
  const [since] = feeds.flatMap((feed) => unrenewedSince(feed, view.today) ?? []);
  return since === undefined ? nothing : renderUnrenewedNote(since, view.i18n);
}

function renderStaleNote({ status, manifest }: Feed, { i18n, retry }: FeedNoteView) {
  if (status.staleSince === undefined) return nothing;
  const { t, format } = i18n;
  const source = manifest.title;
  const reason = isUntrusted(status.reason)
    ? t.text('readerStaleUntrusted', { source })
    : t.text('readerStaleText', { source });
  return html`
    <div class="note note--warn stale" part="note">
      ${icon(icons.offline)}
      <div>
        <b>${t.text('staleTitle', { date: format.date(dayInChina(status.staleSince)) })}</b>
        ${reason}
        <button type="button" class="inline" @click=${retry}>${t.text('reconnect')}</button>
      </div>
    </div>
  `;
}
