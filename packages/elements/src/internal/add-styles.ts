import { adoptStyles, type CSSResult, supportsAdoptingStyleSheets } from 'lit';

/** Adds style sheets to an element that has been drawn already; they come after those it has. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (styles.length === 0) return;
  const shadow = root as ShadowRoot;
  if (!supportsAdoptingStyleSheets) {
    adoptStyles(shadow, [...styles]);
    return;
  }
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, ...sheets];
}
