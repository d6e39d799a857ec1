import { scrollersAround, sightStart } from './page-bars.js';
import { zoomOf } from './zoom.js';

/**
 * Interval and duration of the checks after scrolling, in milliseconds, since bars appear late or with an animation.
 */
const interval = 80;
const patience = 1200;

/** Room below a bar of the page, in pixels. */
const gap = 16;

let stopWatching: (() => void) | undefined;

/**
 * Scrolls until an element begins below the page's bars at the top of the window, and corrects the position if a bar
 * appears only then. The reader's own scrolling ends this.
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
  // The browser adds the page's `scroll-padding-top` to this margin, which may already include the bars.
  const { scrollMarginTop } = element.style;
  element.style.scrollMarginTop = `${marginFor(element)}px`;
  element.scrollIntoView({ block: 'start', behavior });
  element.style.scrollMarginTop = scrollMarginTop;
  if (behavior !== 'smooth') uncover(element);
}

/** Focuses an element, and scrolls to it only if it is not visible. */
export function focusInSight(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < sightStart(element) || bottom > innerHeight) scrollIntoSight(element);
}

/** Scrolls the page to a former position. */
export function scrollBackTo(x: number, y: number): void {
  stopWatching?.();
  scrollTo(x, y);
}

/** Scroll margin that keeps an element below the bars, in px of its styles, less the page's own scroll padding. */
function marginFor(element: HTMLElement): number {
  const [scroller = document.documentElement] = scrollersAround(element);
  const padding = pixels(getComputedStyle(scroller).scrollPaddingTop, scroller.clientHeight);
  const own = pixels(getComputedStyle(element).scrollMarginTop);
  const edge = scroller === document.documentElement ? 0 : Math.max(0, scroller.getBoundingClientRect().top);
  return Math.max(own, (sightStart(element) - edge - padding + gap) / zoomOf(element));
}

/** A computed length in pixels; 0 for `auto` and for unsupported properties. */
function pixels(length: string | undefined, whole = 0): number {
  const value = Number.parseFloat(length ?? '') || 0;
  return length?.endsWith('%') ? (value / 100) * whole : value;
}

/** Scrolls back by the covered height of the element's beginning. */
function uncover(element: HTMLElement): void {
  let covered = sightStart(element) + gap - element.getBoundingClientRect().top;
  // Up to the gap, no text is covered.
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
 * Uncovers the element whenever scrolling has ended, and scrolls again if the page has grown, until the time is up or
 * the reader acts.
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
