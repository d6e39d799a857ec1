import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { barsAbove } from '../internal/page-bars.js';

/** Milliseconds without scrolling after which scrolling counts as ended. */
const rest = 100;

/**
 * Keeps the outline below the page's sticky bars, which may appear and disappear during scrolling, by setting
 * `--_bars`.
 */
export class OutlinePlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.#later, { capture: true, passive: true });
    addEventListener('resize', this.#later);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#later, true);
    removeEventListener('resize', this.#later);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#later();
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#measure(), rest);
  };

  #measure(): void {
    const outline = this.#host.renderRoot.querySelector<HTMLElement>('.outline');
    if (!outline || getComputedStyle(outline).position !== 'sticky') return;
    outline.style.setProperty('--_bars', `${barsAbove(outline)}px`);
  }
}
