import { nearestName } from '@mingce/schema';
import { elementLabels, palettes, pictureLayouts } from '@mingce/schema/vocabulary';
import type { Rule } from './library.js';
import type { RuleCode } from './severities.js';

/** Sections of a picture besides the ten elements: what policy and service add, and the figures drawn from the standards. */
const otherSections = ['conditions', 'measures', 'steps', 'questions', 'figures'];

/** An author may leave a section out by this name. */
const layouts = [...pictureLayouts, 'none'];

/** A picture's theme, layouts and sections are called by names that exist: one misspelt would silently do nothing. */
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
