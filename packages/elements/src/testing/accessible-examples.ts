import { expectAccessible } from '@mingce/testing';
import { describeExamples } from './describe-examples.js';

/** Declares one test per named example of an element and width: axe finds nothing. */
export function describeAccessibleExamples(tag: string, widths: readonly number[] = [1000, 375]): void {
  describeExamples(`examples of <${tag}> for everyone`, tag, widths, (_, container) =>
    // The example stands in a bare page, so rules about whole pages do not apply.
    expectAccessible(container, { rules: { region: { enabled: false } } }),
  );
}
