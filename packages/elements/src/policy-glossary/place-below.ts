import { zoomOf } from '../internal/zoom.js';

/** Pixels between a word and what opens below it. */
const gap = 6;

/**
 * Places a box below the last line of a word, inside the positioned element around it, or above it at the end of the
 * window. Styles are set through the object model, which strict security policies allow, unlike style attributes.
 */
export function placeBelow(box: HTMLElement, word: HTMLElement): void {
  const around = box.offsetParent;
  if (around === null) return;
  const frame = around.getBoundingClientRect();
  const lines = word.getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return;
  // Rectangles are in pixels of the window, styles and offsets in those of the box.
  const zoom = zoomOf(around);
  const [width, height] = [box.offsetWidth * zoom, box.offsetHeight * zoom];
  const start = Math.min(Math.max(0, last.left - frame.left), Math.max(0, frame.width - width));
  const fitsBelow = last.bottom + gap + height <= window.innerHeight;
  const fitsAbove = first.top - gap - height >= 0;
  const top = fitsBelow || !fitsAbove ? last.bottom + gap : first.top - gap - height;
  box.style.left = `${start / zoom}px`;
  box.style.top = `${(top - frame.top) / zoom}px`;
}
