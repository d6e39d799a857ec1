import { expect } from '@open-wc/testing';
import { pageNumbers } from './paging.js';

describe('pageNumbers', () => {
  for (const [page, pages, shown] of [
    [1, 1, [1]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [1, 20, [1, 2, 0, 20]],
    [10, 20, [1, 0, 9, 10, 11, 0, 20]],
    [20, 20, [1, 0, 19, 20]],
  ] as const) {
    it(`shows ${shown.join(' ')} for page ${page} of ${pages}`, () => {
      expect(pageNumbers(page, pages)).to.deep.equal(shown);
    });
  }
});
