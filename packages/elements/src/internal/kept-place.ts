/** The place on the page of an element that is not drawn yet: what follows it does not move up for a moment. */
export class KeptPlace {
  readonly #host: HTMLElement;
  #isKept = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param height - A CSS length; what the page has set of the element itself counts before it. */
  keep(height: string): void {
    const { style } = this.#host;
    if (height === '' || style.minHeight !== '') return;
    style.minHeight = height;
    this.#isKept = true;
  }

  free(): void {
    if (!this.#isKept) return;
    this.#isKept = false;
    this.#host.style.removeProperty('min-height');
    if (this.#host.getAttribute('style') === '') this.#host.removeAttribute('style');
  }
}
