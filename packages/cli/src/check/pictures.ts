import { nearestName } from '@mingce/schema';
import { elementLabels, palettes, pictureLayouts } from '@mingce/schema/vocabulary';
import type { Rule } from './library.js';
import type { RuleCode } from './severities.js';

/**
 * Sections of a picture besides the ten elements: those from policy and service, and the figures from the standards.
 */
const otherSections = ['conditions', 'measures', 'steps', 'questions', 'figures'];

/** An author may leave a section out by this name. */
const layouts = [...pictureLayouts, 'none'];

/** Reports unknown names of themes, layouts and sections in a picture, which would silently have no effect. */
export const pictures: Rule = (library, report) => {
  for (const source of library.all('interpretation')) {
    const { record } = source;
    if (record.template !== 'picture') continue;
    const own = (record.elements.extra ?? []).map(({ name }) => name);
    const sections = [...Object.keys(elementLabels), ...otherSections, ...own];
    const expect = (rule: RuleCode, name: string, known: readonly string[], path: (string | number)[]) => {
      if (known.includes(name)) return;
      const suggestion = nearestName(name, known);
      report(
        source,
        rule,
        { name, known: known.join('、'), ...(suggestion === undefined ? {} : { suggestion }) },
        path,
      );
    };
    if (record.theme !== undefined) expect('picture.themeUnknown', record.theme, palettes, ['theme']);
    for (const [index, { element, layout }] of (record.layout ?? []).entries()) {
      expect('picture.elementUnknown', element, sections, ['layout', index, 'element']);
      if (layout !== undefined) expect('picture.layoutUnknown', layout, layouts, ['layout', index, 'layout']);
    }
  }
};
