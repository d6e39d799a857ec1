import { scrollersAround, sightStart } from './page-bars.js';
import { zoomOf } from './zoom.js';

/** Interval and duration of the checks after scrolling, in milliseconds: bars come late, and slide. */
const interval = 80;
const patience = 1200;

/** Room between a bar of the page and what comes below it. */
const gap = 16;

let stopWatching: (() => void) | undefined;

/**
 * Scrolls until an element begins below whatever the page keeps at the top of the window, and sees to it that it stays there
 * when a bar of the page comes out only then. The reader's own scrolling ends that.
 */
export function scrollIntoSight(
  element: HTMLElement,
  { behavior = 'auto' }: { behavior?: ScrollBehavior } = {},
): void {
  stopWatching?.();
  bring(element, behavior);
  watch(element);
}

function bring(element: HTMLElement, behavior: ScrollBehavior): void {
  // The margin is for the engine: it adds the page's `scroll-padding-top`, which may allow for the bars already.
  const { scrollMarginTop } = element.style;
  element.style.scrollMarginTop = `${marginFor(element)}px`;
  element.scrollIntoView({ block: 'start', behavior });
  element.style.scrollMarginTop = scrollMarginTop;
  if (behavior !== 'smooth') uncover(element);
}

/** Gives focus to an element; it is scrolled to only if the reader cannot see where the focus went. */
export function focusInSight(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < sightStart(element) || bottom > innerHeight) scrollIntoSight(element);
}

/** Scrolls the page to where the reader was. */
export function scrollBackTo(x: number, y: number): void {
  stopWatching?.();
  scrollTo(x, y);
}

/** Scroll margin that keeps an element clear of the bars, in px of its styles; the page's own scroll padding is counted. */
function marginFor(element: HTMLElement): number {
  const [scroller = document.documentElement] = scrollersAround(element);
  const padding = pixels(getComputedStyle(scroller).scrollPaddingTop, scroller.clientHeight);
  const own = pixels(getComputedStyle(element).scrollMarginTop);
  const edge = scroller === document.documentElement ? 0 : Math.max(0, scroller.getBoundingClientRect().top);
  return Math.max(own, (sightStart(element) - edge - padding + gap) / zoomOf(element));
}

/** A computed length; `auto`, and what an old engine does not know, are none. */
function pixels(length: string | undefined, whole = 0): number {
  const value = Number.parseFloat(length ?? '') || 0;
  return length?.endsWith('%') ? (value / 100) * whole : value;
}

/** Scrolls back by the height of the element's beginning that is covered. */
function uncover(element: HTMLElement): void {
  let covered = sightStart(element) + gap - element.getBoundingClientRect().top;
  // Less than the gap is no text under a bar.
  if (covered <= gap) return;
  for (const scroller of [...scrollersAround(element), document.scrollingElement]) {
    if (!scroller || covered <= 0) continue;
    const before = scroller.scrollTop;
    // Not `scrollTo`, which Prototype and MooTools replace.
    scroller.scroll({ top: before - covered, behavior: 'instant' });
    covered -= before - scroller.scrollTop;
  }
}

/**
 * Uncovers the element whenever the page has come to rest, and brings it up again when a page that was too short has grown,
 * until time is up or the reader does something.
 */
function watch(element: HTMLElement): void {
  const events = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'];
  let top = Number.NaN;
  let length = document.documentElement.scrollHeight;
  const timer = setInterval(() => {
    if (!element.isConnected) return stop();
    const now = element.getBoundingClientRect().top;
    const { scrollHeight } = document.documentElement;
    if (scrollHeight > length && now > sightStart(element) + gap) bring(element, 'auto');
    else if (now === top) uncover(element);
    length = scrollHeight;
    top = element.getBoundingClientRect().top;
  }, interval);
  const end = setTimeout(() => stop(), patience);
  const stop = () => {
    clearInterval(timer);
    clearTimeout(end);
    for (const name of events) removeEventListener(name, stop, true);
    stopWatching = undefined;
  };
  for (const name of events) addEventListener(name, stop, { capture: true, passive: true });
  stopWatching = stop;
}
