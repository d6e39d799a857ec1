import type { Feed } from '@mingce/feed';
import type { MediaItem } from '@mingce/schema/types';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reasonOf } from '../internal/file-downloads.js';
import { safeHref } from '../internal/safe-href.js';

/**
 * Maximum size of verified recordings, in bytes. Larger ones play while they arrive, unverified, so that nobody waits
 * for a whole film.
 */
export const largestChecked = 8 * 1024 * 1024;

/** Fetches and verifies small recordings of the feed before they play; others play from their address. */
export class CheckedRecordings implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Addresses of the verified copies, by the `href` of their recording. */
  readonly #copies = new Map<string, string>();
  readonly #percents = new Map<string, number>();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#percents.clear();
    for (const copy of this.#copies.values()) URL.revokeObjectURL(copy);
    this.#copies.clear();
    this.#host.requestUpdate();
  }

  /** Address for the player: the checked copy, else the recording itself; `undefined` if its address is unsafe. */
  addressOf({ href }: MediaItem, feed: Feed): string | undefined {
    return this.#copies.get(href) ?? safeHref(feed.resolve(href));
  }

  /** Progress of a recording that is being fetched, in percent. */
  percentOf({ href }: MediaItem): number | undefined {
    return this.#percents.get(href);
  }

  /**
   * Fetches and verifies a recording if possible; resolves to whether it may be played. A recording that this page
   * cannot fetch may still play from its address; a recording with other bytes than published may not.
   */
  async check(item: MediaItem, feed: Feed): Promise<'playable' | 'changed' | 'aborted'> {
    const { href, size = 0, mediaType } = item;
    if (this.#copies.has(href) || size > largestChecked || feed.fileRefusal(item) !== undefined)
      return 'playable';
    const { signal } = this.#abort;
    this.#setPercent(href, 0);
    try {
      const bytes = await feed.file(item, signal, (received) =>
        this.#setPercent(href, Math.min(100, Math.floor((received * 100) / size))),
      );
      if (signal.aborted) return 'aborted';
      this.#copies.set(href, URL.createObjectURL(new Blob([bytes as BlobPart], { type: mediaType })));
      return 'playable';
    } catch (error) {
      if (signal.aborted) return 'aborted';
      return reasonOf(error) === 'changed' ? 'changed' : 'playable';
    } finally {
      if (!signal.aborted) this.#setPercent(href, undefined);
    }
  }

  /** Drops a verified copy, if the site's policy has no `media-src blob:`; returns whether there was one. */
  drop({ href }: MediaItem): boolean {
    const copy = this.#copies.get(href);
    if (copy === undefined) return false;
    URL.revokeObjectURL(copy);
    this.#copies.delete(href);
    this.#host.requestUpdate();
    return true;
  }

  #setPercent(href: string, percent: number | undefined): void {
    if (this.#percents.get(href) === percent) return;
    if (percent === undefined) this.#percents.delete(href);
    else this.#percents.set(href, percent);
    this.#host.requestUpdate();
  }
}
