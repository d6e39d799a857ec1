import { isPicture, shadowRoots } from './stage.js';

/**
 * Faults of the headings below a container, including shadow trees, in reading order: the first heading does not have
 * the requested level, a heading is more than one level below the one before, or its name is split into pieces.
 */
export function headingFaults(container: HTMLElement, topmost = 2): string[] {
  const headings = headingsBelow(container);
  return headings.flatMap((heading, index) => {
    const level = Number(heading.localName.slice(1));
    const before = index === 0 ? topmost - 1 : Number(headings[index - 1]?.localName.slice(1));
    const words = heading.textContent?.trim() ?? '';
    return [
      ...(level < topmost ? [`${heading.localName} “${words}” belongs to the page`] : []),
      ...(level > before + 1 ? [`${heading.localName} “${words}” follows h${before}`] : []),
      // Screen readers pause between inline blocks.
      ...(isInPieces(heading) ? [`${heading.localName} “${words}” is spoken in pieces`] : []),
    ];
  });
}

function headingsBelow(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => [
    ...(/^h[1-6]$/.test(element.localName) && element.getClientRects().length > 0 ? [element] : []),
    ...(element.shadowRoot ? headingsBelow(element.shadowRoot) : []),
  ]);
}

function isInPieces(heading: Element): boolean {
  const root = heading.getRootNode();
  if (root instanceof ShadowRoot && isPicture(root)) return false;
  const named = [heading, ...Array.from(heading.querySelectorAll('a'))];
  return named.some((one) => !one.hasAttribute('aria-label') && one.querySelector('.ph') !== null);
}

/** Chinese text of the feed that a screen reader set to another language would spell out, without duplicates. */
export function languageFaults(container: HTMLElement): string[] {
  const faults = shadowRoots(container).flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      // Announcements are sentences of ours, even if they contain names from the feed.
      const isSpoken = parentElement !== null && !parentElement.closest('style, script, [role=status]');
      if (isSpoken && /[\u4e00-\u9fff]/.test(nodeValue ?? '') && !lang.startsWith('zh'))
        found.push(`“${nodeValue?.trim()}” in ${parentElement.localName}.${parentElement.className}`);
    }
    return found;
  });
  return Array.from(new Set(faults));
}
