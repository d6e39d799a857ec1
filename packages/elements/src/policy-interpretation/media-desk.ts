import type { Feed } from '@mingce/feed';
import type { MediaItem } from '@mingce/schema/types';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeHref } from '../internal/safe-href.js';
import { parseCaptions } from './captions.js';

/** What the reader does with recordings: plays, seeks, unfolds; and what did not work. */
export class MediaDesk implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onTrouble: (trouble: 'failed' | 'uncaptioned', item: MediaItem) => void;
  readonly #started = new Set<string>();
  readonly #failed = new Set<string>();
  readonly #uncaptioned = new Set<string>();
  readonly #unfolded = new Set<string>();
  readonly #captioned = new WeakSet<HTMLMediaElement>();
  #abort = new AbortController();

  /** @param onTrouble - Called when a recording cannot be played, or its captions cannot be had, to say so. */
  constructor(
    host: ReactiveControllerHost,
    onTrouble: (trouble: 'failed' | 'uncaptioned', item: MediaItem) => void,
  ) {
    this.#host = host;
    this.#onTrouble = onTrouble;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** Whether the reader has asked for it: nothing is requested from a media server before. */
  hasStarted({ href }: MediaItem): boolean {
    return this.#started.has(href);
  }

  /** Whether the browser, or the site's security policy, refused to play it. */
  hasFailed({ href }: MediaItem): boolean {
    return this.#failed.has(href);
  }

  hasLostCaptions({ href }: MediaItem): boolean {
    return this.#uncaptioned.has(href);
  }

  isUnfolded({ href }: MediaItem): boolean {
    return this.#unfolded.has(href) || this.#failed.has(href);
  }

  /** @param player - What could not play it: if it has the focus, what is said in its place gets it. */
  fail(item: MediaItem, player?: Element | null): void {
    if (this.#failed.has(item.href)) return;
    this.#failed.add(item.href);
    this.#onTrouble('failed', item);
    this.#host.requestUpdate();
    if (player?.matches(':focus')) void this.#focusNote(player.closest('.media'));
  }

  /** Focus does not fall out of the page with the player. */
  async #focusNote(place: Element | null): Promise<void> {
    await this.#host.updateComplete;
    place?.querySelector<HTMLElement>('.failed')?.focus();
  }

  toggle({ href }: MediaItem): void {
    if (!this.#unfolded.delete(href)) this.#unfolded.add(href);
    this.#host.requestUpdate();
  }

  /** Puts the player in its place and plays from a moment on; a browser that will not start by itself waits there. */
  async play(place: HTMLElement | null, item: MediaItem, startSeconds = 0): Promise<void> {
    this.#started.add(item.href);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const player = place?.querySelector<HTMLMediaElement>('.player');
    if (!player) return;
    player.focus({ preventScroll: true });
    player.currentTime = startSeconds;
    try {
      await player.play();
    } catch (error) {
      // Not allowed to start: the reader presses play. Interrupted: another chapter was chosen. Else it cannot be had.
      const isRefusal = error instanceof DOMException && /^(?:NotAllowed|Abort)Error$/.test(error.name);
      if (!isRefusal) this.fail(item, player);
    }
  }

  /** Fetches the captions when the recording is first played. */
  async caption(player: HTMLMediaElement, item: MediaItem, feed: Feed, locale: string): Promise<void> {
    if (this.#captioned.has(player)) return;
    this.#captioned.add(player);
    const { signal } = this.#abort;
    for (const { href, label, language } of item.captions ?? []) {
      const address = safeHref(feed.resolve(href));
      if (address === undefined) continue;
      try {
        const response = await fetch(address, { signal, credentials: 'omit' });
        if (!response.ok) throw new Error(`${response.status}`);
        const captions = parseCaptions(await response.text());
        const track = player.addTextTrack('captions', label, language);
        for (const { start, end, text } of captions) track.addCue(new VTTCue(start, end, text));
        track.mode = language.slice(0, 2) === locale.slice(0, 2) ? 'showing' : 'hidden';
      } catch {
        // Said beside the player; the transcript has the same words.
        if (!signal.aborted) this.#loseCaptions(item);
      }
    }
  }

  #loseCaptions(item: MediaItem): void {
    if (this.#uncaptioned.has(item.href)) return;
    this.#uncaptioned.add(item.href);
    this.#onTrouble('uncaptioned', item);
    this.#host.requestUpdate();
  }
}
