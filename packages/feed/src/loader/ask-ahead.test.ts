import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalBytes } from '@mingce/schema/bytes';
import type { FeedStore } from '../cache/feed-store.js';
import { memoryStore } from '../cache/memory-store.js';
import { buildPack } from '../pack/pack-builder.js';
import { bundlePath } from '../pack/paths.js';
import { type FakeFeed, fakeFeed } from '../testing/index.js';
import type { OpenFeedOptions } from '../types.js';
import { openFeed } from './open-feed.js';

const terms = [0, 1, 2, 3].map((part) => Uint8Array.of(part, 255, 10));
const records = { policy: [{ id: 'p-1', title: '一号文件' }] };
const published = () => fakeFeed(records, { search: { packs: { terms }, index: { analyzer: 1 } } });
const open = (fake: FakeFeed, options: OpenFeedOptions = {}) =>
  openFeed(fake.url, { source: fake.source, store: memoryStore(), publicKey: fake.publicKey, ...options });
const ahead = () => ['terms/1', 'terms/2'];

/** All parts of a small index are in one bundle. */
function pathOf({ manifest }: FakeFeed): string {
  const [bundle] = manifest.search?.packs.terms?.bundles ?? [];
  assert.ok(bundle);
  return bundlePath(bundle);
}

/** A store that does not answer until it is released, so that an opening that waits for it cannot finish. */
function heldStore(): { store: FeedStore; letGo(): void } {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const store = memoryStore();
  return { store: { ...store, read: (url) => held.then(() => store.read(url)) }, letGo };
}

/** Waits, for ten seconds at most, until a number of files has been requested. */
async function untilAsked({ requests }: FakeFeed, count: number): Promise<void> {
  for (let left = 1000; left > 0 && requests.length < count; left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('parts asked for ahead', () => {
  it('are on their way while the feed is being checked, each once', async () => {
    const fake = await published();
    const { store, letGo } = heldStore();
    const opening = open(fake, { store, ahead });
    const asked = ['feed.json', pathOf(fake), pathOf(fake)];
    await untilAsked(fake, asked.length);
    assert.deepEqual(fake.requests, asked);
    letGo();
    const search = await (await opening).search();
    const [one, two] = await Promise.all([search!.load('terms/1'), search!.load('terms/2')]);
    assert.deepEqual([...one, ...two], [...terms[1]!, ...terms[2]!]);
    assert.deepEqual(fake.requests, asked);
  });

  it('get the index’s manifest, and may be none or none that there are', async () => {
    const fake = await published();
    const manifests: unknown[] = [];
    const names = ['terms/9', 'terms/-1', '../x/1', 'constructor/0', 'terms'];
    for (const given of [[], names]) {
      await open(fake, {
        ahead: (index) => {
          manifests.push(index);
          return given;
        },
      });
    }
    assert.deepEqual(manifests, [{ analyzer: 1 }, { analyzer: 1 }]);
    assert.deepEqual(fake.requests, ['feed.json', 'feed.json']);
  });

  it('do not keep a feed from opening that they cannot be named for', async () => {
    const fake = await published();
    const feed = await open(fake, {
      ahead: () => {
        throw new Error('another format');
      },
    });
    assert.deepEqual([...(await (await feed.search())!.load('terms/1'))], [...terms[1]!]);
  });

  it('come to nobody where the signature is forged, though each is what the forger said', async () => {
    const fake = await published();
    const { signature } = fake.manifest;
    await fake.publish(records, { search: { packs: { terms: [Uint8Array.of(6)] }, index: {} } });
    fake.files.set('feed.json', canonicalBytes({ ...fake.manifest, signature }));
    await assert.rejects(open(fake, { ahead: () => ['terms/0'] }), { code: 'feed.signatureInvalid' });
    assert.deepEqual(fake.requests, ['feed.json', pathOf(fake)]);
  });

  it('are refused where a forger puts others under the address of a bundle that a visit before left the name of', async () => {
    const fake = await published();
    const { store, letGo } = heldStore();
    await store.write(fake.url, { bytes: fake.files.get('feed.json')!, savedAt: '2025-11-20T01:00:00.000Z' });
    const { search, ...manifest } = fake.manifest;
    const { files } = await buildPack(terms.map((term) => Uint8Array.of(...term, 6)));
    const genuine = fake.files.get(pathOf(fake))!;
    fake.files.set('feed.json', canonicalBytes({ ...manifest, search, title: '假的' }));
    fake.files.set(pathOf(fake), files[0]!.bytes);
    const opening = open(fake, { store, ahead });
    await untilAsked(fake, 2);
    letGo();
    const feed = await opening;
    assert.equal(feed.status.reason, 'feed.signatureInvalid');
    const opened = await feed.search();
    await assert.rejects(opened!.load('terms/1'), { code: 'feed.digestMismatch' });
    fake.files.set(pathOf(fake), genuine);
    assert.deepEqual([...(await opened!.load('terms/1'))], [...terms[1]!]);
  });

  it('that are damaged are had again past the caches, and one that is lost is asked for again', async () => {
    const fake = await published();
    fake.corrupt(pathOf(fake));
    const damaged = await (await open(fake, { ahead })).search();
    fake.heal();
    assert.deepEqual([...(await damaged!.load('terms/1'))], [...terms[1]!]);
    fake.respondStatus(pathOf(fake), 403);
    const lost = await (await open(fake, { ahead })).search();
    await assert.rejects(lost!.load('terms/2'), { code: 'feed.httpStatus' });
    fake.heal();
    assert.deepEqual([...(await lost!.load('terms/2'))], [...terms[2]!]);
  });

  it('are left to the store where a visit before may have kept them', async () => {
    const fake = await published();
    const store = memoryStore();
    await (await (await open(fake, { store })).search())!.load('terms/1');
    fake.requests.length = 0;
    const search = await (await open(fake, { store, ahead })).search();
    assert.deepEqual([...(await search!.load('terms/1'))], [...terms[1]!]);
    assert.deepEqual(fake.requests, ['feed.json']);
  });

  it('can be given up by one who waits for them', async () => {
    const fake = await published();
    fake.delay(pathOf(fake), Number.POSITIVE_INFINITY);
    const search = await (await open(fake, { ahead })).search();
    const controller = new AbortController();
    const load = search!.load('terms/1', controller.signal);
    controller.abort();
    await assert.rejects(load, { name: 'AbortError' });
  });
});

describe('the store, on a first visit', () => {
  it('is not asked for what it cannot have, but for what was put there since', async () => {
    const fake = await published();
    const store = memoryStore();
    const read: string[] = [];
    const feed = await open(fake, {
      store: {
        ...store,
        read: (url) => {
          read.push(url.slice(new URL('.', fake.url).href.length));
          return store.read(url);
        },
      },
    });
    await feed.record('policy', 'p-1');
    assert.deepEqual(read, ['feed.json']);
  });
});
