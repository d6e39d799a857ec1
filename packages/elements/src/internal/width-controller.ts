import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Width = 'narrow' | 'mid' | 'wide';

/** The class of width of the element's container: layout depends on the container, not on the screen. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #steps: readonly [mid: number, wide: number];
  #observer: ResizeObserver | undefined;
  #value: Width = 'narrow';
  #isMeasured = false;
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

  get value(): Width {
    if (!this.#isMeasured) this.measure();
    return this.#value;
  }

  /** Not measured yet: the task that connects the element need not lay out the page as well. */
  hostConnected(): void {
    this.#isMeasured = false;
    // Answering in the next frame: a change of layout inside the callback would be reported as a resize loop.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#follow()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Has the browser lay out the page, if it has changed, and reads the width. */
  measure(): void {
    const { clientWidth } = this.#host;
    this.#isMeasured = true;
    this.#isShown = clientWidth > 0;
    // An element that is not shown has no width; it keeps what it had.
    if (!this.#isShown) return;
    const [mid, wide] = this.#steps;
    this.#value = clientWidth >= wide ? 'wide' : clientWidth >= mid ? 'mid' : 'narrow';
  }

  #follow(): void {
    const [before, wasShown] = [this.#value, this.#isShown];
    this.measure();
    // A drawing without a layout is made again.
    if (this.#isShown && (this.#value !== before || !wasShown)) this.#host.requestUpdate();
  }
}
