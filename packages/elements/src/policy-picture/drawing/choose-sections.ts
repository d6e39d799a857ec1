import type { PictureLayout } from '@mingce/schema/vocabulary';
import { bestLayout, canDraw } from '../layouts/layouts.js';
import { type ElementItems, elementItems } from './items.js';
import { keyFigures } from './key-figures.js';
import type { PictureSource } from './picture-source.js';

/** A section of the picture: its content and its layout. */
export interface Section extends ElementItems {
  readonly layout: PictureLayout;
  /** The headline as the author wrote it. */
  readonly title?: string | undefined;
}

/** Sections from the policy itself follow the element that they belong to, unless the author orders them otherwise. */
const elementBefore: Readonly<Record<string, string>> = {
  conditions: 'scope',
  measures: 'mainContent',
  steps: 'mainContent',
};

interface RequestedSection {
  readonly element: string;
  readonly layout?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * The sections of a picture, chosen by the shape of the data. Sections in the author's `layout` come first, in that
 * order and with those layouts; the others follow in the order of a reader's questions. An element without data or with
 * the layout `none` is not drawn; a layout that cannot draw the data is replaced by the automatic one.
 */
export function chooseSections(source: PictureSource): Section[] {
  const present = elementItems(source);
  const requests: readonly RequestedSection[] =
    source.interpretation.template === 'picture' ? (source.interpretation.layout ?? []) : [];
  const requestFor = (element: string) => requests.find((one) => one.element === element);
  const place = (element: string) => requests.findIndex((one) => one.element === element);
  const rank = ({ element }: ElementItems): number => {
    const own = place(element);
    if (own >= 0) return own;
    if (element === 'figures') return -1;
    const beside = place(elementBefore[element] ?? '');
    return beside >= 0 ? beside : requests.length;
  };

  const sections = present
    .filter(({ element }) => requestFor(element)?.layout !== 'none')
    .map((one): Section => {
      const own = requestFor(one.element);
      const layout = canDraw(own?.layout, one.items) ? own.layout : bestLayout(one);
      return { ...one, layout, title: own?.title };
    });
  sections.sort((a, b) => rank(a) - rank(b));
  return withFigures(sections, requestFor('figures')).sort((a, b) => rank(a) - rank(b));
}

/**
 * A table of three or more standards provides the key figures of the picture. They are left out if the standards are
 * drawn as a chart, or if their table would follow directly.
 */
function withFigures(sections: Section[], own: RequestedSection | undefined): Section[] {
  const standards = sections.find(({ element }) => element === 'standards');
  if (own?.layout === 'none' || standards === undefined || standards.layout !== 'table') return sections;
  if (own === undefined && standards === sections[0]) return sections;
  const items = keyFigures(standards.items);
  if (items.length < 3) return sections;
  return [{ element: 'figures', layout: 'figures', items, title: own?.title }, ...sections];
}
