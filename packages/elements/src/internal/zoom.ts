/**
 * Pixels of the window in one pixel of an element's own styles: pages for older readers zoom, as by `body { zoom: 1.25 }`.
 * Browsers that do not say it measure rectangles in the element's own pixels.
 */
export function zoomOf(element: Element): number {
  return (element as { readonly currentCSSZoom?: number }).currentCSSZoom || 1;
}
