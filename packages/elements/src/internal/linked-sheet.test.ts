import { expect } from '@open-wc/testing';
import { topLevelRules } from './linked-sheet.js';

describe('topLevelRules', () => {
  it('keeps nested rules whole, and is not misled by braces in strings and comments', () => {
    const css = ":host { a: b }\n/* } */ p::before { content: '}{' }\n@media print { p { c: d } q { e: f } }";
    expect(topLevelRules(css)).to.deep.equal([
      ':host { a: b }',
      "/* } */ p::before { content: '}{' }",
      '@media print { p { c: d } q { e: f } }',
    ]);
  });

  it('finds none in nothing', () => {
    expect(topLevelRules('')).to.deep.equal([]);
  });
});
