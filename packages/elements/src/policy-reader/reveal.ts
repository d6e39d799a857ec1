import { scrollIntoSight } from '../internal/scroll-into-sight.js';

interface RevealOptions {
  readonly behavior?: ScrollBehavior;
  readonly takesFocus?: boolean;
}

/** Scrolls to a clause and focuses it, so that keyboard and screen reader continue from there. */
export function reveal(host: HTMLElement, anchor: string, options: RevealOptions = {}): void {
  const clause = host.shadowRoot?.getElementById(anchor);
  if (!clause) return;
  const { behavior = isStill() ? 'auto' : 'smooth', takesFocus = true } = options;
  if (takesFocus) clause.focus({ preventScroll: true });
  scrollIntoSight(clause, { behavior });
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the focus is nowhere or in an ancestor of the element, so that it may move into the element. */
export function holdsFocusOf(element: Element): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return true;
  let root: Node = element;
  while (root.getRootNode() instanceof ShadowRoot) {
    const shadow = root.getRootNode() as ShadowRoot;
    if (shadow.activeElement?.contains(root)) return true;
    root = shadow.host;
  }
  return activeElement.contains(root);
}
