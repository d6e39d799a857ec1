import type { LitElement, ReactiveController } from 'lit';
import { isForNewWindow } from '../internal/new-window.js';
import { scrollBackTo, scrollIntoSight } from '../internal/scroll-into-sight.js';
import { isSamePlace, type Place, type PlaceUrl, start } from './place.js';

type Host = LitElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** State of a place when the reader left it. */
interface Left {
  readonly scroll: number;
  /** The address of the followed link, to focus it again. */
  readonly link: string;
}

/** Place of the reader in the finder, with the browser’s history for going back. */
export class PlaceController implements ReactiveController {
  readonly #host: Host;
  readonly #url: () => PlaceUrl;
  readonly #left = new Map<string, Left>();
  #place = start;
  /** Number of history entries of this finder after the reader's first one. */
  #steps = 0;

  constructor(host: Host, url: () => PlaceUrl) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  get place(): Place {
    return this.#place;
  }

  hostConnected(): void {
    this.#place = this.#url().read();
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** Goes to another place, scrolls to its beginning and moves the focus there. */
  async go(place: Place): Promise<void> {
    if (isSamePlace(place, this.#place)) return;
    this.#leave();
    this.#steps = this.#url().push(place) ? this.#steps + 1 : 0;
    this.#place = place;
    await this.#draw();
    this.#section?.focus({ preventScroll: true });
    scrollIntoSight(this.#host);
  }

  /** Goes back to the previous place, or to `otherwise` if the visit began here. */
  back(otherwise: Place): void {
    if (this.#steps > 0) history.back();
    else void this.go(otherwise);
  }

  /** Opens a link of the finder in place. */
  readonly follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || isForNewWindow(event)) return;
    const place = this.#url().placeAt(link.href);
    if (place === undefined) return;
    event.preventDefault();
    void this.go(place);
  };

  readonly #onPopState = (): void => {
    const place = this.#url().read();
    if (isSamePlace(place, this.#place)) return;
    this.#leave();
    this.#steps = Math.max(0, this.#steps - 1);
    this.#place = place;
    void this.#return();
  };

  async #return(): Promise<void> {
    const left = this.#left.get(JSON.stringify(this.#place));
    await this.#draw();
    const links = this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('a[href]');
    const link = left && Array.from(links).find(({ href }) => href === left.link);
    (link ?? this.#section)?.focus({ preventScroll: true });
    if (left) scrollBackTo(scrollX, left.scroll);
    else scrollIntoSight(this.#host);
  }

  #leave(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    const link = focused instanceof HTMLAnchorElement ? focused.href : '';
    this.#left.set(JSON.stringify(this.#place), { scroll: scrollY, link });
  }

  async #draw(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  get #section(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[data-place]');
  }
}
