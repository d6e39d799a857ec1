import { assert } from '@esm-bundle/chai';
import { type FakeFeed, fakeFeed } from '../testing/index.js';
import { openFeed } from './open-feed.js';

describe('openFeed where Cache Storage never answers', () => {
  const original = caches.open;
  let fake: FakeFeed;
  let uninstall: () => void;

  before(async () => {
    fake = await fakeFeed(
      { policy: [{ id: 'p-1', title: '一号文件' }] },
      { url: new URL('/fake/silent/feed.json', location.href).href },
    );
    uninstall = fake.install();
    caches.open = () => new Promise(() => undefined);
  });
  after(() => {
    caches.open = original;
    uninstall();
  });

  it('goes on with the network after a moment, and does not wait a second time', async () => {
    const feed = await openFeed(fake.url);
    assert.equal((await feed.record('policy', 'p-1')).title, '一号文件');
    const start = performance.now();
    await openFeed(fake.url);
    assert.isBelow(performance.now() - start, 1000);
  }).timeout(8000);
});
