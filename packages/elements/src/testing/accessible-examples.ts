import { expectAccessible } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import { describeExamples } from './describe-examples.js';
import { headingFaults, languageFaults } from './heading-faults.js';
import { untilStill } from './stage.js';

/**
 * Declares one test per named example of an element and width: axe finds no fault, and headings are in order. In
 * English, the texts of the feed are marked as Chinese.
 */
export function describeAccessibleExamples(tag: string, widths: readonly number[] = [1000, 375]): void {
  describeExamples(`examples of <${tag}> for everyone`, tag, widths, async (_, container) => {
    // Pictures are loaded in parts, and their titles do not come first.
    await untilStill(container);
    expect(headingFaults(container)).to.deep.equal([]);
    // The example is in a bare page, so rules about whole pages do not apply.
    await expectAccessible(container, { rules: { region: { enabled: false } } });
  });
  const inEnglish = async (_: Element, container: HTMLElement) => {
    await untilStill(container);
    expect(languageFaults(container)).to.deep.equal([]);
  };
  describeExamples(`examples of <${tag}> in English`, tag, [1000], inEnglish, { locale: 'en' });
}
