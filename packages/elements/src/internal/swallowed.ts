const longestLabel = 40;

/** Calls back when the page has been parsed, and at once where it has. */
export function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true });
  else then();
}

/**
 * Page content inside an element by mistake: `<policy-search … />` does not close, so that all that follows it in its parent is
 * inside it, and out of sight. A short text for browsers without scripts, and what goes into a slot, is no mistake.
 */
export function swallowedBy(element: Element): string | undefined {
  const others = Array.from(element.children).filter(
    (child) => !child.hasAttribute('slot') && !isSilent(child),
  );
  const [first] = others;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const telling = others.find(({ localName }) =>
    /^h[1-6]$|^policy-|^(?:form|header|footer|main|nav|section|table)$/.test(localName),
  );
  if (telling === undefined && (first === undefined || others.length < 2) && text.length <= longestLabel)
    return undefined;
  const tag = (telling ?? first)?.localName;
  return tag === undefined ? text.slice(0, longestLabel) : `<${tag}>`;
}

function isSilent({ localName }: Element): boolean {
  return ['noscript', 'script', 'style', 'template', 'link', 'meta', 'br'].includes(localName);
}
