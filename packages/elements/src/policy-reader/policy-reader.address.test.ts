import { aTimeout, expect } from '@open-wc/testing';
import {
  all,
  draw,
  eachWithOwnReaderFeed,
  feed,
  find,
  said,
  status,
  words,
} from '../testing/reader-harness.js';
import { waitUntil } from '../testing/wait-until.js';

/** Resolves when the feed has answered for what the address names. */
async function answered(): Promise<void> {
  await waitUntil(() => feed.requests.includes('feed.json'));
  await aTimeout(300);
}

describe('<policy-reader> and the parameters of the page', () => {
  eachWithOwnReaderFeed();

  it('reads policy and clause by our names', async () => {
    const reader = await draw({
      attributes: {},
      address: '?policy=12&mingce-policy=xize&mingce-clause=art-3',
    });
    await said(reader, '已定位到第三条');
  });

  it('says of a policy by our name that the feed does not have it', async () => {
    const reader = await draw({ attributes: {}, address: '?mingce-policy=nowhere' });
    expect(words(find(reader, '[role=alert]'))).to.contain('没有找到该文件');
  });

  it('shows what an old link names, and gives its clauses new links that keep what is the page’s', async () => {
    const reader = await draw({ attributes: {}, address: '?id=7&policy=xize&clause=art-3' });
    await said(reader, '已定位到第三条');
    const { search } = new URL(find<HTMLAnchorElement>(reader, 'a[href*="mingce-clause="]').href);
    expect(search).to.match(/[?&]id=7&mingce-policy=xize&mingce-clause=[\w-]+$/);
    expect(search).not.to.match(/[?&](?:policy|clause)=/);
  });

  for (const own of [
    'policy=12',
    'policy=detail',
    'policy=nowhere&clause=art-3',
    'clause=3',
    'interpretation=xize',
  ])
    it(`opens nothing by the page’s own ?${own}, and says nothing of it`, async () => {
      const errors: Event[] = [];
      const listen = (event: Event) => void errors.push(event);
      addEventListener('policy-error', listen);
      const reader = await draw({ attributes: {}, address: `?${own}`, settles: false });
      await answered();
      removeEventListener('policy-error', listen);
      expect(all(reader, 'article, [role=alert], [part=waiting]')).to.deep.equal([]);
      expect(status(reader)).to.equal('');
      expect(errors).to.deep.equal([]);
    });

  it('keeps silent about the page’s own parameter where the feed cannot be read', async () => {
    feed.offline();
    const reader = await draw({ attributes: {}, address: '?policy=detail', settles: false });
    await answered();
    expect(all(reader, 'article, [role=alert]')).to.deep.equal([]);
  });

  it('shows the policy of its attribute beside a policy and a clause of the page’s own', async () => {
    const reader = await draw({ address: '?policy=detail&clause=3' });
    expect(words(find(reader, '[part~=missing-clause]'))).to.equal('');
    expect(find(reader, '[part=target]')).to.equal(null);
    const link = find<HTMLAnchorElement>(reader, 'a[href*="mingce-clause="]');
    expect(new URL(link.href).search).to.contain('policy=detail&clause=3&mingce-policy=xize');
  });
});
