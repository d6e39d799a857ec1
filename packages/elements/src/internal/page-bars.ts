import { ancestors } from './ancestors.js';
import { zoomOf } from './zoom.js';

/** Maximum share of the window of a bar; larger boxes are side bars, dialogs or overlays. */
const mostOfWindow = 0.5;

/**
 * Top of the visible part of the window for an element, in px: below fixed or sticky bars of the page. It is measured
 * from the current layout, since it cannot be derived from style sheets.
 *
 * @returns Pixels from the top of the window.
 */
export function sightStart(element: Element): number {
  const edge = topEdge(element);
  const { left, right } = element.getBoundingClientRect();
  const [from, to] = [Math.max(left, 0), Math.min(right, document.documentElement.clientWidth)];
  if (to <= from) return edge;
  // A badge in a corner covers only a small part of the width, a bar most of it.
  const covered = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
    coveredTo(element, from + (to - from) * share, edge),
  );
  return covered.sort((a, b) => a - b)[2] ?? edge;
}

/** Height covered by bars at the top of the element's scroll container, in px of the element's styles. */
export function barsAbove(element: Element): number {
  return Math.round((sightStart(element) - topEdge(element)) / zoomOf(element));
}

/** The top of the element's scroll container, or of the window. */
function topEdge(element: Element): number {
  return Math.max(0, ...scrollersAround(element).map(contentTop));
}

/** The elements around this one that scroll by themselves, from within; the page itself is none of them. */
export function scrollersAround(element: Element): Element[] {
  return Array.from(ancestors(element)).filter(
    (one) =>
      one !== element &&
      one !== document.scrollingElement &&
      one !== document.body &&
      one.scrollHeight > one.clientHeight &&
      /auto|scroll|overlay/.test(getComputedStyle(one).overflowY),
  );
}

const contentTop = (scroller: Element): number => scroller.getBoundingClientRect().top + scroller.clientTop;

/** Lower edge of the bars, one below the other, that cover a column of the window from `edge` on, in px. */
function coveredTo(element: Element, x: number, edge: number): number {
  const around = new Set(ancestors(element));
  let y = edge;
  // Each turn comes to the end of one box; bars seldom have ten of them one below the other.
  for (let turn = 0; turn < 20; turn += 1) {
    const box = boxesAt(document, x, y + 1).find((one) => isOfBar(one, around));
    if (box === undefined) return y;
    y = Math.max(box.getBoundingClientRect().bottom, y + 1);
  }
  return y;
}

/** Elements drawn at a point, topmost first, shadow trees included. */
function boxesAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const own = root.elementsFromPoint(x, y).filter((box) => box.getRootNode() === root);
  return own.flatMap((box) => (box.shadowRoot ? [...boxesAt(box.shadowRoot, x, y), box] : [box]));
}

/** Whether a box belongs to something that stays where it is while the element scrolls, and is no more than a bar. */
function isOfBar(box: Element, around: ReadonlySet<Element>): boolean {
  if (around.has(box)) return false;
  for (const one of ancestors(box)) {
    if (around.has(one)) return false;
    const { position, opacity, pointerEvents } = getComputedStyle(one);
    if (opacity === '0') return false;
    if (position !== 'fixed' && position !== 'sticky') continue;
    // A frame over the window that lets clicks through only holds its boxes in place.
    return pointerEvents === 'none' || one.getBoundingClientRect().height <= innerHeight * mostOfWindow;
  }
  return false;
}
