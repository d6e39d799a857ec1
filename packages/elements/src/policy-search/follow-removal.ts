import { focusInSight } from '../internal/scroll-into-sight.js';

/** Call it before the chip of a filter is removed; the returned function then focuses the chip in its place, else the count. */
export function followRemoval(root: ShadowRoot): () => void {
  const chips = () => Array.from(root.querySelectorAll<HTMLElement>('.chip'));
  const place = chips().indexOf(root.activeElement as HTMLElement);
  return () => {
    const left = chips();
    const next = left[Math.min(place, left.length - 1)] ?? root.querySelector<HTMLElement>('.count');
    if (place >= 0 && next) focusInSight(next);
  };
}
