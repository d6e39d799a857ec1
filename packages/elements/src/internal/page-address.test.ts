import { expect } from '@open-wc/testing';
import { addressWith, putAddress } from './page-address.js';

describe('the address of the page with parameters of ours', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  const written = () => addressWith((name) => name === 'mingce-q', [['mingce-q', '补贴']]);

  it('keeps the fragment by which a router of the page finds its view', () => {
    for (const route of ['#/list?type=1', '#!/home']) {
      history.replaceState(null, '', `${location.pathname}?type=1${route}`);
      expect(written()).to.equal(
        `${location.pathname}?type=1&mingce-q=${encodeURIComponent('补贴')}${route}`,
      );
      expect(putAddress(written(), 'replace')).to.equal(true);
      expect(location.hash).to.equal(route);
      expect(putAddress(written(), 'replace'), 'again').to.equal(false);
    }
  });

  it('has no fragment that named a place in what was shown before', () => {
    history.replaceState(null, '', `${location.pathname}#art-3`);
    expect(written()).not.to.contain('#');
  });
});
