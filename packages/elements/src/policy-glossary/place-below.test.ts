import { expect } from '@open-wc/testing';
import { placeBelow } from './place-below.js';

describe('placeBelow', () => {
  for (const zoom of [1, 1.25]) {
    it(`puts a box under its word on a page zoomed to ${zoom}`, () => {
      const frame = document.createElement('div');
      frame.style.cssText = `position: relative; width: 600px; height: 200px; zoom: ${zoom}`;
      frame.innerHTML =
        '<span style="position: absolute; left: 120px; top: 40px">词语</span><div style="position: absolute; width: 90px; height: 30px"></div>';
      document.body.append(frame);
      const [word, box] = Array.from(frame.children) as [HTMLElement, HTMLElement];
      placeBelow(box, word);
      const [at, below] = [word.getBoundingClientRect(), box.getBoundingClientRect()];
      expect(below.left).to.be.closeTo(at.left, 1);
      expect(below.top).to.be.within(at.bottom, at.bottom + 10 * zoom);
      frame.remove();
    });
  }
});
