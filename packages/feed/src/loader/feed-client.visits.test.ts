import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '../cache/memory-store.js';
import { objectPath } from '../pack/paths.js';
import { fakeFeed } from '../testing/index.js';
import { open, opened, policies, utf8 } from './fixtures/opened-feed.js';

describe('a page that stays open while the publisher moves on', () => {
  it('reads feed.json again, once, when a file is gone', async () => {
    const { fake, feed } = await opened();
    const old = [...fake.files.keys()];
    await fake.publish({ policy: [{ id: 'p-7', title: '新的七号文件' }] });
    for (const path of old) if (path !== 'feed.json') fake.files.delete(path);
    const [one, two] = await Promise.all([feed.record('policy', 'p-7'), feed.record('policy', 'p-7')]);
    assert.equal(one.title, '新的七号文件');
    assert.deepEqual(two, one);
    assert.equal(feed.manifest.sequence, 2);
    assert.equal(fake.requests.filter((path) => path === 'feed.json').length, 2);
  });

  it('says so when the file is still missing, and asks again the next time', async () => {
    for (const breakIt of ['remove', 'respondHtml'] as const) {
      const { fake, feed } = await opened();
      fake[breakIt](fake.pathOf('policy', 'p-7'));
      await assert.rejects(feed.record('policy', 'p-7'), { code: 'feed.moved' });
      fake.heal();
      assert.equal((await feed.record('policy', 'p-7')).id, 'p-7');
    }
  });

  it('drops from memory what the newer feed has withdrawn', async () => {
    const { fake, feed } = await opened();
    await feed.record('policy', 'p-7');
    const old = fake.manifest;
    const tombstones = [{ kind: 'policy' as const, id: 'p-7', withdrawnOn: '2025-11-01', reason: '有误' }];
    await fake.publish({ policy: policies(5) }, { tombstones });
    fake.files.delete(objectPath(old.collections.sha256));
    await feed.collections();
    await assert.rejects(feed.record('policy', 'p-7'), { code: 'feed.withdrawn' });
  });
});

describe('what is kept between visits', () => {
  it('is used without a request, after it was checked again', async () => {
    const fake = await fakeFeed({ policy: policies(3) });
    const store = memoryStore();
    await (await open(fake, { store })).record('policy', 'p-1');
    fake.requests.length = 0;
    fake.offline();
    const feed = await open(fake, { store });
    assert.equal((await feed.record('policy', 'p-1')).title, '第1号文件');
    assert.deepEqual(new Set(fake.requests), new Set(['feed.json']));
  });

  it('is refused and had afresh when it was altered', async () => {
    const fake = await fakeFeed({ policy: policies(3) });
    const store = memoryStore();
    const url = new URL(fake.pathOf('policy', 'p-1'), fake.url).href;
    await (await open(fake, { store })).record('policy', 'p-1');
    const stored = await store.read(url);
    const bytes = Buffer.from(utf8(stored?.bytes).replace('第1号', '第9号'));
    await store.write(url, { bytes, savedAt: '' });
    assert.equal((await (await open(fake, { store })).record('policy', 'p-1')).title, '第1号文件');
    assert.match(utf8((await store.read(url))?.bytes), /第1号/);
  });

  it('is all dropped when something was withdrawn', async () => {
    const fake = await fakeFeed({ policy: policies(3) });
    const store = memoryStore();
    const url = new URL(fake.pathOf('policy', 'p-1'), fake.url).href;
    await (await open(fake, { store })).record('policy', 'p-1');
    assert.ok(await store.read(url));
    const tombstones = [{ kind: 'policy' as const, id: 'p-1', withdrawnOn: '2025-11-01', reason: '有误' }];
    await fake.publish({ policy: policies(1) }, { tombstones });
    await open(fake, { store });
    assert.equal(await store.read(url), undefined);
    assert.ok(await store.read(fake.url));
  });

  it('never holds a refused file', async () => {
    const fake = await fakeFeed({ policy: policies(3) });
    const store = memoryStore();
    const path = fake.pathOf('policy', 'p-1');
    fake.corrupt(path);
    await assert.rejects((await open(fake, { store })).record('policy', 'p-1'));
    assert.equal(await store.read(new URL(path, fake.url).href), undefined);
  });
});

describe('an aborted read', () => {
  it('rejects for the one who gave up, not for the other', async () => {
    const { fake, feed } = await opened();
    fake.delay(fake.pathOf('policy', 'p-1'), 20);
    const controller = new AbortController();
    const impatient = feed.record('policy', 'p-1', controller.signal);
    const patient = feed.record('policy', 'p-1');
    setTimeout(() => controller.abort(), 5);
    await assert.rejects(impatient, { name: 'AbortError' });
    assert.equal((await patient).id, 'p-1');
  });

  it('stops the request when the last one gave up, and can be made again', async () => {
    const { fake, feed } = await opened();
    fake.delay(fake.pathOf('policy', 'p-1'), Number.POSITIVE_INFINITY);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    await assert.rejects(feed.record('policy', 'p-1', controller.signal), { name: 'AbortError' });
    fake.heal();
    assert.equal((await feed.record('policy', 'p-1')).id, 'p-1');
  });
});
