import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The current section is the last one that begins above this share of the window's height. */
const line = 0.3;

/** Finds the section of the outline that the reader is at; without IntersectionObserver there is none. */
export class CurrentSection implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  #anchors: readonly string[] = [];
  #observer: IntersectionObserver | undefined;
  #current: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get current(): string | undefined {
    return this.#current;
  }

  /** Observes these sections, in reading order, after they are drawn. */
  follow(anchors: readonly string[]): void {
    this.#anchors = anchors;
    this.#stop();
    if (typeof IntersectionObserver === 'undefined' || anchors.length === 0) return;
    this.#observer = new IntersectionObserver(() => this.#measure(), {
      rootMargin: `0px 0px -${100 - line * 100}% 0px`,
    });
    for (const { section } of this.#sections()) {
      this.#observer.observe(section.querySelector('.lead') ?? section);
    }
  }

  hostConnected(): void {
    if (this.#host.shadowRoot) this.follow(this.#anchors);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #sections(): { anchor: string; section: HTMLElement }[] {
    const root = this.#host.shadowRoot;
    return this.#anchors.flatMap((anchor) => {
      const section = root?.getElementById(anchor);
      return section ? [{ anchor, section }] : [];
    });
  }

  #measure(): void {
    const limit = innerHeight * line;
    // Without a layout, as in a hidden tab of the page, every section is at 0.
    const isShown = this.#host.getClientRects().length > 0;
    const passed = this.#sections().filter(({ section }) => section.getBoundingClientRect().top <= limit);
    const current = isShown ? passed[passed.length - 1]?.anchor : undefined;
    if (current === this.#current) return;
    this.#current = current;
    this.#onChange();
  }
}
