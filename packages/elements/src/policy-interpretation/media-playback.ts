import type { Feed } from '@mingce/feed';
import type { MediaItem } from '@mingce/schema/types';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeHref } from '../internal/safe-href.js';
import { parseCaptions } from './captions.js';
import { CheckedRecordings } from './checked-recordings.js';

/** Faults of a recording: it does not play, it differs from the published file, or its captions are missing. */
export type MediaTrouble = 'failed' | 'changed' | 'uncaptioned';

/** State of the recordings of an element: started and unfolded ones, and faults. */
export class MediaPlayback implements ReactiveController {
  /** Addresses of the recordings that players play. */
  readonly recordings: CheckedRecordings;
  readonly #host: ReactiveControllerHost;
  readonly #onTrouble: (trouble: MediaTrouble, item: MediaItem) => void;
  readonly #started = new Set<string>();
  readonly #failed = new Map<string, 'failed' | 'changed'>();
  readonly #uncaptioned = new Set<string>();
  readonly #unfolded = new Set<string>();
  readonly #captioned = new WeakSet<HTMLMediaElement>();
  #abort = new AbortController();

  /** @param onTrouble - Called on a fault of a recording, for an announcement. */
  constructor(host: ReactiveControllerHost, onTrouble: (trouble: MediaTrouble, item: MediaItem) => void) {
    this.#host = host;
    this.recordings = new CheckedRecordings(host);
    this.#onTrouble = onTrouble;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#started.clear();
  }

  /** Whether the reader has started it; before, nothing is requested from a media server. */
  hasStarted({ href }: MediaItem): boolean {
    return this.#started.has(href);
  }

  /** Reason why it is not played: the browser or the site's policy refuses, or it is not what was published. */
  failureOf({ href }: MediaItem): 'failed' | 'changed' | undefined {
    return this.#failed.get(href);
  }

  hasLostCaptions({ href }: MediaItem): boolean {
    return this.#uncaptioned.has(href);
  }

  isUnfolded({ href }: MediaItem): boolean {
    return this.#unfolded.has(href) || this.#failed.has(href);
  }

  /**
   * Records that a player could not play its source.
   *
   * @param address - The source. Sites whose policy has no `media-src blob:` refuse a verified copy; then the
   *   recording plays from its own address.
   */
  async refuse(item: MediaItem, player: HTMLMediaElement, address: string, startSeconds = 0): Promise<void> {
    if (!address.startsWith('blob:')) return this.#fail(item, 'failed', player);
    // A player reports a failure twice, the second time after the copy is gone.
    if (!this.recordings.drop(item)) return;
    await this.#host.updateComplete;
    await this.#start(player, item, startSeconds);
  }

  /**
   * @param place - The failed player's place. If the focus was inside, the message that replaces the player gets it.
   */
  #fail(item: MediaItem, trouble: 'failed' | 'changed', place: Element): void {
    if (this.#failed.has(item.href)) return;
    this.#failed.set(item.href, trouble);
    this.#onTrouble(trouble, item);
    this.#host.requestUpdate();
    const media = place.closest('.media');
    const focused = media?.querySelector(':focus');
    void this.#host.updateComplete.then(() => {
      if (focused?.isConnected === false) media?.querySelector<HTMLElement>('.failed')?.focus();
    });
  }

  toggle({ href }: MediaItem): void {
    if (!this.#unfolded.delete(href)) this.#unfolded.add(href);
    this.#host.requestUpdate();
  }

  /**
   * Verifies a recording, draws its player and plays from a moment; if the browser refuses to start, the player waits
   * there.
   */
  async play(place: HTMLElement | null, item: MediaItem, feed: Feed, startSeconds = 0): Promise<void> {
    if (place === null || this.recordings.percentOf(item) !== undefined) return;
    const root = place.getRootNode() as Partial<DocumentOrShadowRoot>;
    const focused = root.activeElement;
    const outcome = await this.recordings.check(item, feed);
    if (outcome === 'aborted') return;
    if (outcome === 'changed') return this.#fail(item, 'changed', place);
    this.#started.add(item.href);
    this.#host.requestUpdate();
    // If the reader has moved the focus meanwhile, it stays.
    const isHere = root.activeElement === focused;
    await this.#host.updateComplete;
    const player = place.querySelector<HTMLMediaElement>('.player');
    if (!player) return;
    if (isHere) player.focus({ preventScroll: true });
    await this.#start(player, item, startSeconds);
  }

  async #start(player: HTMLMediaElement, item: MediaItem, startSeconds: number): Promise<void> {
    const address = player.getAttribute('src') ?? '';
    player.currentTime = startSeconds;
    try {
      await player.play();
    } catch (error) {
      // `NotAllowedError`: the reader must press play. `AbortError`: another chapter was chosen. Otherwise loading
      // failed.
      const isRefusal = error instanceof DOMException && /^(?:NotAllowed|Abort)Error$/.test(error.name);
      if (!isRefusal) await this.refuse(item, player, address, startSeconds);
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
        // A message is shown beside the player; the transcript has the same text.
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
