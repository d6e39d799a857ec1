import { expect } from '@open-wc/testing';
import { recentSearches } from './recent-searches.js';

describe('recentSearches', () => {
  afterEach(() => recentSearches.clear());

  it('lists the newest first, each once, eight at most', () => {
    for (let number = 1; number <= 10; number++) recentSearches.add(`词${number}`);
    recentSearches.add(' 词5 ');
    expect(recentSearches.list()).to.deep.equal(['词5', '词10', '词9', '词8', '词7', '词6', '词4', '词3']);
  });

  it('keeps nothing empty and nothing long', () => {
    recentSearches.add('  ');
    recentSearches.add('长'.repeat(81));
    expect(recentSearches.list()).to.deep.equal([]);
  });

  it('forgets what is older than a month, or from a day to come, and takes it away', () => {
    const day = 24 * 3_600_000;
    const at = (text: string, age: number) => [text, Date.now() - age * day];
    const stored = [at('新', 1), at('明天', -2), at('旧', 31)];
    localStorage.setItem('mingce:recent-searches', JSON.stringify(stored));
    expect(recentSearches.list()).to.deep.equal(['新']);
    expect(localStorage.getItem('mingce:recent-searches')).not.to.match(/旧|明天/);
  });

  it('lives with foreign contents, and with a list that has no dates', () => {
    for (const foreign of ['{', '{"a":1}', '[1,"词"]', '["词"]']) {
      localStorage.setItem('mingce:recent-searches', foreign);
      expect(recentSearches.list()).to.deep.equal([]);
    }
  });

  it('lives without storage', () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(() => recentSearches.add('词')).not.to.throw();
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
