/** A container higher than this, in px, is likely to cross the end of a page. */
const longest = 240;

/**
 * Lists what Chromium before 108 cuts on paper, one line per fault: flex and grid containers that are long, or contain
 * a box that may not break, since that version ignores break rules inside them. Call it while the page is drawn for
 * print.
 */
export function paperFaults(root: ShadowRoot): string[] {
  const containers = Array.from(root.querySelectorAll('*')).filter(
    (element) => isDrawn(element) && /flex|grid/.test(getComputedStyle(element).display) && !isKept(element),
  );
  return containers.flatMap((container) => {
    const { height } = container.getBoundingClientRect();
    const kept = Array.from(container.querySelectorAll('*')).find(
      (inner) => isDrawn(inner) && isWhole(inner),
    );
    if (kept) return [`${nameOf(kept)} may not break, and is in ${nameOf(container)}`];
    return height > longest ? [`${nameOf(container)} is long: ${Math.round(height)} px`] : [];
  });
}

const isDrawn = (element: Element) => element.getClientRects().length > 0;
const isWhole = (element: Element) => getComputedStyle(element).breakInside === 'avoid';

/** Whether an element, or a box around it, may not break: then it moves to the next page as a whole. */
function isKept(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) if (isWhole(one)) return true;
  return false;
}

const nameOf = ({ localName, classList }: Element) => [localName, ...Array.from(classList)].join('.');
