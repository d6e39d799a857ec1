import { expect } from '@open-wc/testing';
import { fillPattern } from './policy-address.js';

describe('fillPattern', () => {
  for (const [pattern, anchor, address] of [
    ['/zc.html?id={id}#{anchor}', 'art-6', '/zc.html?id=a-1#art-6'],
    ['/zc.html?id={id}#{anchor}', '', '/zc.html?id=a-1'],
    ['/zc.html?id={id}&clause={anchor}', '', '/zc.html?id=a-1'],
    ['/zc.html?clause={anchor}&id={id}', '', '/zc.html?id=a-1'],
    ['/zc/{id}/', 'art-6', '/zc/a-1/'],
  ] as const) {
    it(`fills ${pattern} with ${anchor === '' ? 'no anchor' : anchor}`, () => {
      expect(fillPattern(pattern, 'a-1', anchor)).to.equal(address);
    });
  }

  it('escapes what it fills in', () => {
    expect(fillPattern('/{id}#{anchor}', 'a/b?', '条')).to.equal('/a%2Fb%3F#%E6%9D%A1');
  });
});
