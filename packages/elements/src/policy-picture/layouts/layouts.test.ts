import { expect } from '@open-wc/testing';
import { elementItems } from '../drawing/items.js';
import { policyPictureExamples } from '../policy-picture.examples.js';
import { bestLayout, canDraw, layouts } from './layouts.js';

const contents = policyPictureExamples.flatMap(({ record, policy }) =>
  elementItems({ interpretation: record, policy }),
);

describe('layouts', () => {
  it('leave no doubt which one draws what an element says: no two suit it best', () => {
    for (const content of contents) {
      const scores = Object.entries(layouts)
        .filter(([name]) => canDraw(name, content.items))
        .map(([, { score }]) => score(content))
        .sort((a, b) => b - a);
      expect(scores[0], content.element).to.be.greaterThan(scores[1] ?? 0);
    }
  });

  it('take what no other is made for as cards, whatever a city calls it', () => {
    for (const name of ['办理时间', 'constructor', '__proto__'])
      expect(bestLayout({ element: name, name, items: [{ text: '一。' }, { text: '二。' }] })).to.equal(
        'cards',
      );
  });

  it('are known by their own names alone', () => {
    expect(canDraw('constructor', [])).to.equal(false);
    expect(canDraw(undefined, [])).to.equal(false);
    expect(canDraw('cards', [])).to.equal(true);
  });
});
