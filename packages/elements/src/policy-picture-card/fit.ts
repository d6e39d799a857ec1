/** Sets a custom property to the largest of some sizes in pixels at which everything fits, else to the smallest. */
export function fitSize(
  element: HTMLElement,
  property: string,
  sizes: readonly number[],
  fits: () => boolean,
): void {
  for (const size of sizes) {
    element.style.setProperty(property, `${size}px`);
    if (fits()) return;
  }
}

/** Whether what stands in a box stays inside it; a pixel more is rounding. */
export function isInside(box: Element): boolean {
  return box.scrollWidth <= box.clientWidth + 1 && box.scrollHeight <= box.clientHeight + 1;
}
