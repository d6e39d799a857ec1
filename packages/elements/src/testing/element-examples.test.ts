import { expect } from '@mingce/testing';
import '../define.js';
import * as library from '../index.js';
import { PolicyElement } from '../index.js';
import { elementExamples } from './element-examples.js';

describe('the list of examples', () => {
  const tags = Object.values(library)
    .filter((value) => typeof value === 'function' && value.prototype instanceof HTMLElement)
    .filter((element) => element !== (PolicyElement as unknown))
    .map((element) => new (element as new () => HTMLElement)().localName);

  it('has examples of every element', () => {
    expect(tags).to.include('policy-search');
    expect(Object.keys(elementExamples)).to.have.members(tags);
    for (const { examples } of Object.values(elementExamples)) expect(examples).not.to.have.length(0);
  });

  it('names no example twice', () => {
    for (const [tag, { examples }] of Object.entries(elementExamples)) {
      const names = examples.map(({ name }) => name);
      expect(new Set(names).size, tag).to.equal(names.length);
    }
  });
});
