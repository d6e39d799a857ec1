/**
 * Sets a custom property to the largest of the given sizes in pixels at which everything fits, else to the smallest;
 * returns whether everything fits.
 */
export function fitSize(
  element: HTMLElement,
  property: string,
  sizes: readonly number[],
  fits: (size: number) => boolean,
): boolean {
  for (const size of sizes) {
    element.style.setProperty(property, `${size}px`);
    if (fits(size)) return true;
  }
  return false;
}

/** Whether no line is wider than its box; a pixel more is rounding. */
export function isNarrowEnough(box: Element): boolean {
  return box.scrollWidth <= box.clientWidth + 1;
}
