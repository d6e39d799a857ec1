import type { Feed, LinkedFile } from '@mingce/feed';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Announcer } from './announcer.js';
import { downloadBlob } from './download.js';
import { isUntrusted } from './error-text.js';
import { endingOf, fileName } from './file-name.js';
import { icon } from './icon.js';
import type { LocalizeController } from './localize-controller.js';
import { errorCode } from './policy-error-event.js';
import { safeHref } from './safe-href.js';
import * as stateIcons from './state-icons.js';

/** A file that a record offers. */
export interface OfferedFile extends LinkedFile {
  readonly title: string;
}

type DownloadState =
  | { readonly status: 'loading'; readonly percent: number }
  | { readonly status: 'failed'; readonly reason: Reason };

/** Different bytes than published; missing; or unreachable, perhaps only for this page (CORS). */
type Reason = 'changed' | 'missing' | 'unreachable';

interface Host extends ReactiveControllerHost {
  readonly announcer: Announcer;
}

/**
 * Saves the files that records link to, each verified first by the digest in its record. Files that cannot be verified
 * are plain links with a note.
 */
export class FileDownloads implements ReactiveController {
  readonly #host: Host;
  readonly #i18n: LocalizeController;
  readonly #states = new Map<string, DownloadState>();
  #abort = new AbortController();

  constructor(host: Host, i18n: LocalizeController) {
    this.#host = host;
    this.#i18n = i18n;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#states.clear();
    this.#host.requestUpdate();
  }

  /** The link to a file with the given text; only the text if its address is unsafe. */
  renderLink(file: OfferedFile, feed: Feed, words: unknown, className: string) {
    const address = safeHref(feed.resolve(file.href));
    if (address === undefined) return html`<span class=${className}>${words}</span>`;
    return html`<a class=${className} href=${address} download=${savedName(file)} @click=${(event: MouseEvent) => this.#onClick(event, file, feed)}>${words}</a>`;
  }

  /** State of a file: its progress, the reason why it was not opened, or a note that it is not verified. */
  renderState(file: OfferedFile, feed: Feed) {
    const { t } = this.#i18n;
    const address = safeHref(feed.resolve(file.href));
    if (address === undefined) return nothing;
    const state = this.#states.get(file.href);
    if (state?.status === 'loading')
      return html`<p class="file-state small muted" part="file-state">${t.text('fileLoading', { percent: state.percent })}</p>`;
    if (state?.status === 'failed')
      return html`<div class="note note--bad file-state" part="note file-state">${icon(stateIcons.info)}<div>${this.#failure(state.reason, file, address)}</div></div>`;
    const refusal = refusalOf(file, feed);
    return refusal === undefined
      ? nothing
      : html`<p class="file-state small muted" part="file-state">${t.text(`fileUnchecked.${refusal}`)}</p>`;
  }

  #failure(reason: Reason, file: OfferedFile, address: string): unknown {
    const { t } = this.#i18n;
    if (reason !== 'unreachable') return failureText(reason, this.#i18n);
    const link = html`<a class="inline" href=${address} download=${savedName(file)}>${t.text('fileDirectly')}</a>`;
    return t.parts('fileUnreachable', { link });
  }

  #onClick(event: MouseEvent, file: OfferedFile, feed: Feed): void {
    // The browser opens new tabs and windows.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (refusalOf(file, feed) !== undefined) return;
    event.preventDefault();
    if (this.#states.get(file.href)?.status !== 'loading') void this.#download(file, feed);
  }

  async #download(file: OfferedFile, feed: Feed): Promise<void> {
    const { announcer } = this.#host;
    const { t } = this.#i18n;
    const { signal } = this.#abort;
    const { href, title, size = 1 } = file;
    this.#set(href, { status: 'loading', percent: 0 });
    announcer.say(t.text('fileStarted', { title }), 1000);
    try {
      const bytes = await feed.file(file, signal, (received) => {
        const percent = Math.min(100, Math.floor((received * 100) / size));
        const known = this.#states.get(href);
        if (known?.status === 'loading' && known.percent !== percent)
          this.#set(href, { status: 'loading', percent });
      });
      if (signal.aborted) return;
      this.#set(href, undefined);
      // A type that browsers do not open, so that the file never runs as part of this page.
      downloadBlob(savedName(file), new Blob([bytes as BlobPart], { type: 'application/octet-stream' }));
      announcer.say(t.text('fileSaved', { title }));
    } catch (error) {
      if (signal.aborted) return;
      const reason = reasonOf(error);
      this.#set(href, { status: 'failed', reason });
      announcer.say(failureText(reason, this.#i18n));
    }
  }

  #set(href: string, state: DownloadState | undefined): void {
    if (state === undefined) this.#states.delete(href);
    else this.#states.set(href, state);
    this.#host.requestUpdate();
  }
}

/** Reason why a file is not verified; pages on disk cannot read attachments at all. */
function refusalOf(file: LinkedFile, feed: Feed) {
  const refusal = feed.fileRefusal(file);
  if (refusal !== undefined) return refusal;
  return feed.url.startsWith('file:') ? 'feed.digestMissing' : undefined;
}

/** Reason for a failed download. A file longer than its record states is not the published one either. */
export function reasonOf(error: unknown): Reason {
  if (isUntrusted(error) || errorCode(error) === 'feed.tooLarge') return 'changed';
  return /^feed\.(?:moved|missing)$/.test(errorCode(error)) ? 'missing' : 'unreachable';
}

function failureText(reason: Reason, { t }: LocalizeController): string {
  switch (reason) {
    case 'changed':
      return t.text('fileChanged');
    case 'missing':
      return t.text('fileMissing');
    case 'unreachable':
      return t.text('fileUnreachable', { link: t.text('fileDirectly') });
  }
}

const savedName = ({ title, href }: OfferedFile) => fileName(title, endingOf(href));
