import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '../cache/memory-store.js';
import { fakeFeed } from '../testing/index.js';
import { openFeeds } from './open-feeds.js';
import { filterByRegion, scopeRegions } from './region-scope.js';

async function twoFeeds() {
  const city = await fakeFeed(
    { policy: [{ id: 'both', title: '市' }] },
    { url: 'https://city.example/feed.json' },
  );
  const county = await fakeFeed(
    { policy: [{ id: 'both', title: '县' }, { id: 'county-only' }] },
    { url: 'https://county.example/feed.json' },
  );
  const choices = [city, county].map(({ url, source, publicKey }) => ({
    url,
    source,
    publicKey,
    store: memoryStore(),
  }));
  return { city, county, choices };
}

describe('openFeeds', () => {
  it('reads several feeds as one, the first named first, each pinned to its own key', async () => {
    const { city, choices } = await twoFeeds();
    city.delay('feed.json', 10);
    const group = await openFeeds(choices);
    assert.deepEqual(
      group.feeds.map((feed) => feed.status.trust),
      ['verified', 'verified'],
    );
    assert.equal((await group.record('policy', 'both')).title, '市');
    assert.equal((await group.record('policy', 'county-only')).id, 'county-only');
    await assert.rejects(group.record('policy', 'none'), { code: 'feed.recordMissing' });
  });

  it('works with those that opened when one is dead, and names it', async () => {
    const { city, county, choices } = await twoFeeds();
    city.offline();
    const group = await openFeeds(choices);
    assert.deepEqual(
      group.feeds.map((feed) => feed.url),
      [county.url],
    );
    assert.equal(group.failures[0]?.url, city.url);
    assert.equal((await group.record('policy', 'both')).title, '县');
    // The record may be in the dead feed, so that feed's error is the reason.
    await assert.rejects(group.record('policy', 'none'), { code: 'feed.unreachable' });
  });

  it('goes on to the next feed when a record of one is damaged, and reports it when no other has it', async () => {
    const { city, county, choices } = await twoFeeds();
    const group = await openFeeds(choices);
    city.corrupt(city.pathOf('policy', 'both'));
    assert.equal((await group.record('policy', 'both')).title, '县');
    county.corrupt(county.pathOf('policy', 'county-only'));
    await assert.rejects(group.record('policy', 'county-only'), { code: 'feed.digestMismatch' });
  });

  it('waits no longer for the others than is said once one has opened, in the order of the choices', async () => {
    const { city, county, choices } = await twoFeeds();
    const arrive = city.hold('feed.json');
    const group = await openFeeds(choices, { patience: 20 });
    arrive();
    assert.deepEqual(
      group.feeds.map((feed) => feed.url),
      [county.url],
    );
    assert.deepEqual(
      group.failures.map(({ url, error }) => [url, (error as { code?: string }).code]),
      [[city.url, 'feed.timeout']],
    );
  });

  it('takes a name without an extension for the folder of a feed', async () => {
    const { choices } = await twoFeeds();
    const [city] = choices.map((choice) => ({ ...choice, url: 'https://city.example/feed' }));
    const { feeds } = await openFeeds([city ?? '']);
    assert.equal(feeds[0]?.url, 'https://city.example/feed/feed.json');
  });

  it('resolves when all are dead', async () => {
    const group = await openFeeds(['data:,x']);
    assert.equal(group.feeds.length, 0);
    await assert.rejects(group.record('policy', 'p'), { code: 'feed.urlInvalid' });
  });
});

describe('scopeRegions', () => {
  it('goes from a county to its city, its province and the nation', () => {
    assert.deepEqual(scopeRegions('990122'), ['990122', '990100', '990000', '000000']);
    assert.deepEqual(scopeRegions('990100'), ['990100', '990000', '000000']);
    assert.deepEqual(scopeRegions('990000'), ['990000', '000000']);
    assert.deepEqual(scopeRegions('000000'), ['000000']);
  });

  it('follows the parent that the feed gives a region, and survives a circle', () => {
    const regions = [
      { code: '990188', label: '示例开发区', parent: '990122' },
      { code: '990122', label: '示例县' },
      { code: '990301', label: '甲', parent: '990302' },
      { code: '990302', label: '乙', parent: '990301' },
    ];
    assert.deepEqual(scopeRegions('990188', regions), ['990188', '990122', '990100', '990000', '000000']);
    assert.deepEqual(scopeRegions('990301', regions), ['990301', '990302']);
  });

  it('refuses what is no region code', () => {
    for (const code of ['', '99', '9901220', '示例县']) {
      assert.throws(() => scopeRegions(code), { code: 'feed.regionInvalid' });
    }
  });

  it('leaves the policies of a neighbour out of a list', () => {
    const items = ['990122', '990123', '990100', '000000'].map((region) => ({ region }));
    assert.deepEqual(
      filterByRegion(items, '990122').map(({ region }) => region),
      ['990122', '990100', '000000'],
    );
  });
});
