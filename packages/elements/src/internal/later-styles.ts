import { adoptStyles, type CSSResult, type ReactiveElement, supportsAdoptingStyleSheets } from 'lit';
import { addLinkedSheet, usesLinkedSheets } from './linked-sheet.js';

/** Style sheets that come to an element after those of its class, in an order of their own, whichever came first. */
export class LaterStyles {
  readonly #host: ReactiveElement;
  #worn: readonly CSSResult[] = [];
  #elements: readonly Element[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  wear(styles: readonly CSSResult[]): void {
    if (styles.length === this.#worn.length && styles.every((one, index) => one === this.#worn[index]))
      return;
    const root = this.#host.renderRoot as ShadowRoot;
    if (supportsAdoptingStyleSheets) {
      const worn = sheetsOf(this.#worn);
      const own = root.adoptedStyleSheets.filter((sheet) => !worn.includes(sheet));
      root.adoptedStyleSheets = [...own, ...sheetsOf(styles)];
    } else if (usesLinkedSheets()) {
      const previous = this.#elements;
      const { element, ready } = addLinkedSheet(root, styles);
      // The old styles apply until the new ones do, so that nothing is drawn without either.
      void ready.then(() => {
        for (const old of previous) old.remove();
      });
      this.#elements = [element];
    } else {
      for (const element of this.#elements) element.remove();
      adoptStyles(root, [...styles]);
      this.#elements = Array.from(root.children).slice(-styles.length);
    }
    this.#worn = styles;
  }
}

const sheetsOf = (styles: readonly CSSResult[]) => styles.flatMap(({ styleSheet }) => styleSheet ?? []);
