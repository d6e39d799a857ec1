import { expect } from '@open-wc/testing';
import { elementExamples } from '../generated/examples.js';
import { describeExamples } from '../testing/describe-examples.js';
import { flexGaps } from '../testing/flex-gaps.js';

describe('gaps between flex items, which Chromium 80 does not know', () => {
  it('are seen where there are any', () => {
    const host = document.createElement('div');
    const box = document.createElement('p');
    box.className = 'row';
    Object.assign(box.style, { display: 'flex', columnGap: '8px' });
    host.attachShadow({ mode: 'open' }).append(box);
    document.body.append(host);
    expect(flexGaps(host)).to.deep.equal(['p.row']);
    host.remove();
  });

  for (const tag of Object.keys(elementExamples)) {
    describeExamples(`are nowhere in the examples of <${tag}>`, tag, [1000, 640, 375], (element) => {
      expect(flexGaps(element)).to.deep.equal([]);
    });
  }
});
