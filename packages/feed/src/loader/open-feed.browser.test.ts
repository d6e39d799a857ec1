import { assert } from '@esm-bundle/chai';
import { cacheStorageStore } from '../cache/cache-storage-store.js';
import { sha256Hex } from '../digest/sha256.js';
import { type FakeFeed, fakeFeed } from '../testing/index.js';
import { openFeed } from './open-feed.js';

const records = { policy: [{ id: 'p-1', title: '一号文件' }] };
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'resolved',
    (error) => error.code ?? String(error),
  );

describe('openFeed in a browser', () => {
  let fake: FakeFeed;
  let uninstall: () => void;

  beforeEach(async () => {
    await caches.delete('mingce-feed-1');
    fake = await fakeFeed(records, { url: new URL('/fake/policies/feed.json', location.href).href });
    uninstall = fake.install();
  });
  afterEach(() => {
    uninstall();
    Reflect.deleteProperty(crypto, 'subtle');
  });

  const open = () => openFeed('/fake/policies/feed.json', { publicKey: fake.publicKey, retries: 0 });

  it('takes an address relative to the page', async () => {
    const feed = await open();
    assert.equal(feed.url, fake.url);
    assert.equal(feed.status.trust, 'verified');
    assert.equal((await feed.record('policy', 'p-1')).title, '一号文件');
  });

  it('keeps what it read in Cache Storage and shows it when the network is gone', async () => {
    await (await open()).record('policy', 'p-1');
    await stored(fake.pathOf('policy', 'p-1'));
    fake.offline();
    const feed = await open();
    assert.equal(feed.status.reason, 'feed.unreachable');
    assert.match(feed.status.staleSince ?? '', /^\d{4}-\d\d-\d\dT/);
    assert.equal((await feed.record('policy', 'p-1')).title, '一号文件');
  });

  it('does not believe what someone wrote into Cache Storage', async () => {
    await (await open()).record('policy', 'p-1');
    const path = fake.pathOf('policy', 'p-1');
    await stored(path);
    const cache = await caches.open('mingce-feed-1');
    await cache.put(new URL(path, fake.url).href, new Response('{"id":"p-1","title":"假的"}'));
    assert.equal((await (await open()).record('policy', 'p-1')).title, '一号文件');
    fake.offline();
    await cache.put(fake.url, new Response(JSON.stringify({ ...fake.manifest, title: '假的' })));
    assert.equal(await codeOf(open()), 'feed.unreachable');
  });

  it('goes on without Cache Storage when the browser withholds it', async () => {
    const original = caches.open;
    caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    try {
      assert.equal((await (await open()).record('policy', 'p-1')).title, '一号文件');
    } finally {
      caches.open = original;
    }
  });

  it('verifies by the fallback where crypto.subtle is missing, as on plain-http pages', async () => {
    const bytes = new TextEncoder().encode('示例');
    const expected = await sha256Hex(bytes);
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    assert.equal(await sha256Hex(bytes), expected);
    const feed = await open();
    assert.equal(feed.status.trust, 'verified');
    assert.equal((await feed.record('policy', 'p-1')).title, '一号文件');
    fake.corrupt('feed.json');
    await stored('feed.json');
    await caches.delete('mingce-feed-1');
    assert.include(
      ['feed.signatureInvalid', 'feed.wrongKey', 'feed.malformed', 'feed.truncated'],
      await codeOf(open()),
    );
  });

  /** Waits for a file that is written in the background. */
  async function stored(path: string): Promise<void> {
    const store = cacheStorageStore();
    const url = new URL(path, fake.url).href;
    for (let attempt = 0; attempt < 400; attempt++) {
      if (await store.read(url)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${path} was not kept`);
  }
});

describe('cacheStorageStore', () => {
  beforeEach(() => caches.delete('mingce-feed-1'));

  it('forgets files below an address and no others', async () => {
    const store = cacheStorageStore();
    const file = { bytes: Uint8Array.of(1, 2), savedAt: '2025-11-20T01:00:00.000Z' };
    await store.write('https://a.example/feed/x', file);
    await store.write('https://a.example/other/x', file);
    await store.deleteAll('https://a.example/feed/');
    assert.isUndefined(await store.read('https://a.example/feed/x'));
    assert.deepEqual(await store.read('https://a.example/other/x'), file);
    await store.delete('https://a.example/other/x');
    assert.isUndefined(await store.read('https://a.example/other/x'));
  });

  it('writes what can wait together, and not what is taken back before', async () => {
    const store = cacheStorageStore();
    const file = { bytes: Uint8Array.of(1, 2), savedAt: '2025-11-20T01:00:00.000Z' };
    const fileOf = async (name: string) => (await caches.match(`https://a.example/${name}`)) !== undefined;
    const written = ['a', 'b', 'c/d'].map((name) => store.write(`https://a.example/${name}`, file, 'later'));
    assert.deepEqual(await store.read('https://a.example/a'), file);
    assert.isFalse(await fileOf('a'));
    await store.delete('https://a.example/b');
    await store.deleteAll('https://a.example/c/');
    await Promise.all(written);
    assert.isTrue(await fileOf('a'));
    assert.deepEqual(await store.read('https://a.example/a'), file);
    assert.isUndefined(await store.read('https://a.example/b'));
    assert.isUndefined(await store.read('https://a.example/c/d'));
    await store.write('https://a.example/b', file, 'later');
    assert.deepEqual(await store.read('https://a.example/b'), file);
  });

  it('has a file for readers while a slow disk is writing it', async () => {
    const original = Cache.prototype.put;
    let goOn: (() => void) | undefined;
    const slow = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let begun = 0;
    Cache.prototype.put = async function (...words) {
      begun += 1;
      await slow;
      return original.apply(this, words);
    };
    try {
      const store = cacheStorageStore();
      const file = { bytes: Uint8Array.of(1, 2), savedAt: '2025-11-20T01:00:00.000Z' };
      const written = [
        store.write('https://a.example/now', file),
        store.write('https://a.example/later', file, 'later'),
      ];
      while (begun === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      // By now the delayed files must be written as well.
      await new Promise((resolve) => setTimeout(resolve, 1200));
      assert.deepEqual(await store.read('https://a.example/now'), file);
      assert.deepEqual(await store.read('https://a.example/later'), file);
      goOn?.();
      await Promise.all(written);
      assert.equal(begun, 2);
      assert.isDefined(await caches.match('https://a.example/later'));
    } finally {
      Cache.prototype.put = original;
    }
  });
});
