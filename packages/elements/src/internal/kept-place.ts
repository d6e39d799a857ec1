/** Reserves room for an element that is not drawn yet, so that the following content does not move. */
export class KeptPlace {
  readonly #host: HTMLElement;
  #isKept = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param height - A CSS length; the page's own style for the element has precedence. */
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
