/** An element and everything around it up to the page, through shadow roots and slots. */
export function* ancestors(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node = (node instanceof Element && node.assignedSlot) || node.parentNode || hostOf(node);
  }
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
