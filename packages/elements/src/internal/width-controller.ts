import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Width = 'narrow' | 'mid' | 'wide';

/** The class of width of the element's container: layout depends on the container, not on the screen. */
export class WidthController implements ReactiveController {
  value: Width = 'narrow';
  readonly #host: ReactiveControllerHost & Element;
  readonly #steps: readonly [mid: number, wide: number];
  #observer: ResizeObserver | undefined;
  /** Whether the host had a layout when it was measured last; in a tab of the page that is not open it has none. */
  #isShown = false;

  /** @param steps - The widths in pixels from which the container is mid and wide. */
  constructor(
    host: ReactiveControllerHost & Element,
    steps: readonly [mid: number, wide: number] = [600, 900],
  ) {
    this.#host = host;
    this.#steps = steps;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    // Answering in the next frame: a change of layout inside the callback would be reported as a resize loop.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const { clientWidth } = this.#host;
    const wasShown = this.#isShown;
    this.#isShown = clientWidth > 0;
    // An element that is not shown has no width; it keeps what it had.
    if (!this.#isShown) return;
    const [mid, wide] = this.#steps;
    const value = clientWidth >= wide ? 'wide' : clientWidth >= mid ? 'mid' : 'narrow';
    // A width that was measured without a layout is measured again.
    if (value === this.value && wasShown) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}
