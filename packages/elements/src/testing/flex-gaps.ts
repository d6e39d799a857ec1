/**
 * The boxes of an element, including its inner elements, that have a gap between flex items. Chromium 80 supports gaps
 * in grids only: there such items would touch.
 */
export function flexGaps(element: Element): string[] {
  const nodes = Array.from(element.shadowRoot?.querySelectorAll('*') ?? []);
  return nodes.flatMap((node) => {
    const { display, rowGap, columnGap } = getComputedStyle(node);
    const own =
      display.includes('flex') && [rowGap, columnGap].some((gap) => !/^(?:normal|0px|0%)$/.test(gap));
    return [...(own ? [`${node.localName}.${node.getAttribute('class')}`] : []), ...flexGaps(node)];
  });
}
