import { expect } from '@mingce/testing';
import { catalog } from './catalog.js';
import './generated/define.js';
import { elementExamples } from './generated/examples.js';
import * as library from './index.js';
import { PolicyElement } from './index.js';

describe('the catalogue of elements', () => {
  const tags = catalog.map(({ tag }) => tag);

  it('has every element that the package exports, and no other', () => {
    const exported = Object.values(library)
      .filter((value) => typeof value === 'function' && value.prototype instanceof HTMLElement)
      .filter((element) => element !== (PolicyElement as unknown))
      .map((element) => new (element as new () => HTMLElement)().localName);
    expect(exported).to.include('policy-search');
    expect(exported).to.have.members(tags);
  });

  it('leads to examples of every element, none named twice', () => {
    expect(Object.keys(elementExamples)).to.deep.equal(tags);
    for (const [tag, { examples, wide = [], printed = [] }] of Object.entries(elementExamples)) {
      const names = examples.map(({ name }) => name);
      expect(names, tag).not.to.have.length(0);
      expect(new Set(names).size, tag).to.equal(names.length);
      expect(names, `${tag}: screenshots of what is no example`).to.include.members([...wide, ...printed]);
    }
  });
});
