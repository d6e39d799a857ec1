/** Pixels between a word and what opens below it. */
const gap = 6;

/**
 * Puts a box below the last line of a word, inside the positioned element around it; above it where the window ends.
 * Set through the object model, which strict security policies allow, unlike style attributes.
 */
export function placeBelow(box: HTMLElement, word: HTMLElement): void {
  const around = box.offsetParent;
  if (around === null) return;
  const frame = around.getBoundingClientRect();
  const lines = word.getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return;
  const start = Math.min(Math.max(0, last.left - frame.left), Math.max(0, frame.width - box.offsetWidth));
  const fitsBelow = last.bottom + gap + box.offsetHeight <= window.innerHeight;
  const fitsAbove = first.top - gap - box.offsetHeight >= 0;
  const top = fitsBelow || !fitsAbove ? last.bottom + gap : first.top - gap - box.offsetHeight;
  box.style.left = `${start}px`;
  box.style.top = `${top - frame.top}px`;
}
