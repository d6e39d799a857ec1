import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFormatVersion } from '@mingce/schema';
import { encodeUtf8 } from '@mingce/schema/bytes';
import { memoryStore } from '../cache/memory-store.js';
import { generateSigningKey } from '../signature/sign-manifest.js';
import { type FakeFeed, fakeFeed } from '../testing/index.js';
import type { OpenFeedOptions } from '../types.js';
import { openFeed } from './open-feed.js';
import { supportedMajors } from './read-manifest.js';

const records = { policy: [{ id: 'p-1', title: '一号文件' }] };
const now = () => new Date('2025-11-20T01:00:00Z');

const open = (feed: FakeFeed, options: OpenFeedOptions = {}) =>
  openFeed(feed.url, {
    source: feed.source,
    store: memoryStore(),
    publicKey: feed.publicKey,
    now,
    ...options,
  });
const serve = (feed: FakeFeed, text: string) => feed.files.set('feed.json', encodeUtf8(text));

describe('openFeed', () => {
  it('opens a feed signed by the pinned key', async () => {
    const fake = await fakeFeed(records);
    const feed = await open(fake);
    assert.deepEqual(feed.manifest, fake.manifest);
    assert.deepEqual(feed.status, { trust: 'verified' });
    assert.deepEqual(fake.requests, ['feed.json']);
  });

  it('takes the key as JSON too, and the folder in place of feed.json', async () => {
    const fake = await fakeFeed(records);
    const url = new URL('.', fake.url).href;
    const feed = await openFeed(url, {
      source: fake.source,
      store: memoryStore(),
      publicKey: JSON.stringify(fake.publicKey),
    });
    assert.equal(feed.url, fake.url);
    assert.equal(feed.status.trust, 'verified');
  });

  it('says that an unpinned feed is not verified, signed or not', async () => {
    for (const signed of [true, false]) {
      const feed = await open(await fakeFeed(records, { signed }), { publicKey: undefined });
      assert.deepEqual(feed.status, { trust: 'unpinned' });
    }
  });

  it('refuses a feed that is unsigned, signed by another, or altered, when a key is pinned', async () => {
    const unsigned = await fakeFeed(records, { signed: false });
    await assert.rejects(open(unsigned), { code: 'feed.signatureMissing' });

    const fake = await fakeFeed(records);
    const other = await generateSigningKey();
    await assert.rejects(open(fake, { publicKey: other.publicKey }), { code: 'feed.wrongKey' });

    serve(fake, JSON.stringify({ ...fake.manifest, title: '假的' }));
    await assert.rejects(open(fake), { code: 'feed.signatureInvalid' });
  });

  it('refuses to work with a private key in the page', async () => {
    const { privateKey } = await generateSigningKey();
    const fake = await fakeFeed(records);
    await assert.rejects(open(fake, { publicKey: privateKey }), { code: 'feed.keyIsPrivate' });
    await assert.rejects(open(fake, { publicKey: 'not a key' }), { code: 'feed.keyInvalid' });
    assert.deepEqual(fake.requests, []);
  });

  it('says what came in place of a feed', async () => {
    const fake = await fakeFeed(records);
    const cases: [string, string][] = [
      ['', 'empty'],
      ['hello', 'text'],
      ['[]', 'text'],
      ['{"title":"别的 JSON"}', 'json'],
      ['\ufeff\n<html><body>登录</body></html>', 'html'],
    ];
    for (const [text, got] of cases) {
      serve(fake, text);
      await assert.rejects(open(fake), { code: 'feed.notAFeed', facts: { url: fake.url, got } }, text);
    }
    fake.respondHtml('feed.json');
    await assert.rejects(open(fake), { code: 'feed.notAFeed', facts: { url: fake.url, got: 'html' } });
  });

  it('recognises a feed.json cut anywhere, inside a character too', async () => {
    const fake = await fakeFeed(records);
    const whole = fake.files.get('feed.json')!;
    for (let length = 1; length < whole.length; length += 7) {
      fake.files.set('feed.json', whole.slice(0, length));
      await assert.rejects(open(fake), { code: 'feed.truncated' }, `cut to ${length}`);
    }
  });

  it('refuses another major format, clearly, and ignores what a later minor one adds', async () => {
    const manifest = (more: object) => ({ signed: false, manifest: more });
    const newer = await fakeFeed(records, manifest({ formatVersion: '4.0' }));
    await assert.rejects(open(newer, { publicKey: undefined }), {
      code: 'feed.newerFormat',
      facts: { url: newer.url, found: '4.0', supported: '3.x' },
    });
    const older = await fakeFeed(records, manifest({ formatVersion: '2.0' }));
    await assert.rejects(open(older, { publicKey: undefined }), { code: 'feed.olderFormat' });
    const minor = await fakeFeed(records, { manifest: { formatVersion: '3.7', later: true } as object });
    assert.equal((await open(minor)).status.trust, 'verified');
  });

  it('knows the major format that the schema writes', () => {
    assert.equal(Number(feedFormatVersion.split('.')[0]), supportedMajors.newest);
  });

  it('refuses a manifest of the wrong shape, and one whose pack would lead out of the folder', async () => {
    const fake = await fakeFeed(records, { signed: false });
    const { manifest } = fake;
    const wrong = [
      { directory: { bundles: [{ root: '../../elsewhere', sizes: 'a' }] } },
      { directory: { bundles: [{ root: 'a'.repeat(32), sizes: '' }] } },
      { directory: { bundles: [{ root: 'a'.repeat(32), sizes: 'a-b' }] } },
      { directory: { bundles: [] } },
      { directory: { bundles: 'none' } },
      { collections: { sha256: '../x', size: 1 } },
      { sequence: 0 },
      { sequence: '3' },
      { signature: 'yes' },
      { formatVersion: 'one' },
      { vocabulary: undefined },
    ];
    for (const change of wrong) {
      serve(fake, JSON.stringify({ ...manifest, ...change }));
      await assert.rejects(
        open(fake, { publicKey: undefined }),
        { code: 'feed.malformed' },
        JSON.stringify(change),
      );
    }
  });

  it('is not stopped by a hostile depth of nesting', async () => {
    const fake = await fakeFeed(records);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    serve(fake, JSON.stringify({ ...fake.manifest, more: 0 }).replace('"more":0', `"more":${deep}`));
    await assert.rejects(open(fake), { code: 'feed.signatureInvalid' });
  });

  it('refuses addresses that no feed can have', async () => {
    for (const url of ['', 'feed/feed.json', 'data:,x', 'javascript:void 0', 'file:///srv/feed/feed.json']) {
      await assert.rejects(openFeed(url), { code: 'feed.urlInvalid' }, url);
    }
  });

  it('is opened once for all who ask at the same time, and again later', async () => {
    const fake = await fakeFeed(records);
    const options = { source: fake.source, store: memoryStore() };
    const [one, two] = await Promise.all([openFeed(fake.url, options), openFeed(fake.url, options)]);
    assert.equal(one, two);
    assert.deepEqual(fake.requests, ['feed.json']);
    assert.notEqual(await openFeed(fake.url, options), one);
  });

  it('never shares between different keys', async () => {
    const fake = await fakeFeed(records);
    const other = await generateSigningKey();
    const options = { source: fake.source, store: memoryStore() };
    const [pinned, wrong] = await Promise.allSettled([
      openFeed(fake.url, { ...options, publicKey: fake.publicKey }),
      openFeed(fake.url, { ...options, publicKey: other.publicKey }),
    ]);
    assert.equal(pinned.status, 'fulfilled');
    assert.equal(wrong.status, 'rejected');
  });

  it('never remembers a failure', async () => {
    const fake = await fakeFeed(records);
    const options = { source: fake.source, store: memoryStore() };
    fake.offline();
    await assert.rejects(openFeed(fake.url, options), { code: 'feed.unreachable' });
    fake.heal();
    assert.equal((await openFeed(fake.url, options)).manifest.sequence, 1);
  });

  it('is stopped by its signal, but not for others who wait for it', async () => {
    const fake = await fakeFeed(records);
    fake.delay('feed.json', 20);
    const options = { source: fake.source, store: memoryStore() };
    const controller = new AbortController();
    const stopped = openFeed(fake.url, { ...options, signal: controller.signal });
    const patient = openFeed(fake.url, options);
    controller.abort();
    await assert.rejects(stopped, { name: 'AbortError' });
    assert.equal((await patient).manifest.sequence, 1);
  });
});

describe('a feed that cannot be fetched fresh', () => {
  async function visited(): Promise<{ fake: FakeFeed; again(): ReturnType<typeof openFeed> }> {
    const fake = await fakeFeed(records);
    const store = memoryStore();
    await open(fake, { store });
    const later = () => new Date('2025-11-21T01:00:00Z');
    return { fake, again: () => open(fake, { store, now: later }) };
  }
  const staleSince = '2025-11-20T01:00:00.000Z';

  it('is the last good copy, marked with its date and the reason, whatever went wrong', async () => {
    const { fake, again } = await visited();
    const troubles: [string, () => void][] = [
      ['feed.unreachable', () => fake.offline()],
      ['feed.notAFeed', () => fake.respondHtml('feed.json')],
      ['feed.missing', () => fake.remove('feed.json')],
      ['feed.httpStatus', () => fake.respondStatus('feed.json', 503)],
      ['feed.truncated', () => serve(fake, '{"format":"min')],
      ['feed.newerFormat', () => serve(fake, '{"format":"mingce-feed","formatVersion":"4.0"}')],
      ['feed.signatureInvalid', () => serve(fake, JSON.stringify({ ...fake.manifest, title: '假的' }))],
    ];
    for (const [reason, cause] of troubles) {
      cause();
      const feed = await again();
      assert.deepEqual(feed.status, { trust: 'verified', staleSince, reason });
      assert.equal(feed.manifest.title, '示例市政策文件库');
      fake.heal();
    }
  });

  it('is fresh again, and newly dated, as soon as it can be fetched', async () => {
    const { fake, again } = await visited();
    fake.offline();
    await again();
    fake.heal();
    assert.deepEqual((await again()).status, { trust: 'verified' });
    fake.offline();
    assert.equal((await again()).status.staleSince, '2025-11-21T01:00:00.000Z');
  });

  it('is not replaced by an older one that is replayed', async () => {
    const { fake, again } = await visited();
    const old = fake.files.get('feed.json')!;
    await fake.publish({ policy: [{ id: 'p-1', title: '改过的一号文件' }] });
    assert.equal((await again()).manifest.sequence, 2);
    fake.files.set('feed.json', old);
    const feed = await again();
    assert.equal(feed.manifest.sequence, 2);
    assert.equal(feed.status.reason, 'feed.replayed');
    assert.equal((await feed.record('policy', 'p-1')).title, '改过的一号文件');
  });

  it('starts over with a publisher who does, where no key vouches for the sequence', async () => {
    const fake = await fakeFeed(records, { manifest: { sequence: 900 } });
    const store = memoryStore();
    await open(fake, { store, publicKey: undefined });
    await fake.publish(records, { manifest: { sequence: 1 } });
    const feed = await open(fake, { store, publicKey: undefined });
    assert.equal(feed.manifest.sequence, 1);
    assert.deepEqual(feed.status, { trust: 'unpinned' });
  });

  it('is the error when the copy is not signed by the key that is pinned now', async () => {
    const fake = await fakeFeed(records);
    const store = memoryStore();
    await open(fake, { store, publicKey: undefined });
    const other = await generateSigningKey();
    fake.offline();
    await assert.rejects(open(fake, { store, publicKey: other.publicKey }), { code: 'feed.unreachable' });
  });

  it('is the error when the copy was damaged', async () => {
    const fake = await fakeFeed(records);
    const store = memoryStore();
    await open(fake, { store });
    await store.write(fake.url, { bytes: encodeUtf8('{"format":'), savedAt: '' });
    fake.offline();
    await assert.rejects(open(fake, { store }), { code: 'feed.unreachable' });
  });
});
