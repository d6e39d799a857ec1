import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalBytes } from '@mingce/schema/bytes';
import fc from 'fast-check';
import { sha256Hex } from '../digest/sha256.js';
import { buildDirectory } from '../pack/build-directory.js';
import { locatePart, partCount } from '../pack/locate-part.js';
import { bundlePath, objectPath, recordPart } from '../pack/paths.js';
import { fakeFeed } from '../testing/index.js';
import type { Feed } from '../types.js';
import { open, opened, policies, search } from './fixtures/opened-feed.js';

describe('an object', () => {
  it('is refused unread where its size is more than any object has, be the feed pinned or not', async () => {
    const fake = await fakeFeed({ policy: policies(1) });
    fake.manifest.vocabulary.size = 2 ** 40;
    fake.files.set('feed.json', canonicalBytes(fake.manifest));
    const feed = await open(fake, { publicKey: undefined });
    await assert.rejects(feed.vocabulary(), { code: 'feed.tooLarge' });
    assert.deepEqual(fake.requests, ['feed.json']);
  });
});

describe('a record', () => {
  it('comes with two requests, and without any when it is asked for again', async () => {
    const { fake, feed } = await opened();
    assert.equal((await feed.record('policy', 'p-7')).title, '第7号文件');
    await feed.record('policy', 'p-7');
    const { directory } = fake.manifest;
    assert.deepEqual(fake.requests, [
      'feed.json',
      bundlePath(locatePart(directory, recordPart('policy', 'p-7', partCount(directory)))!.bundle),
      fake.pathOf('policy', 'p-7'),
    ]);
  });

  it('is requested once by those who ask at the same time', async () => {
    const { fake, feed } = await opened();
    await Promise.all([feed.record('policy', 'p-1'), feed.record('policy', 'p-1')]);
    assert.equal(fake.requests.length, 3);
  });

  it('is the caller’s own: changing it changes nothing for others', async () => {
    const { feed } = await opened();
    (await feed.record('policy', 'p-1')).title = '改了';
    assert.equal((await feed.record('policy', 'p-1')).title, '第1号文件');
  });

  it('is refused when a bit of it is wrong, never kept, and tried again the next time', async () => {
    const { fake, feed } = await opened();
    const path = fake.pathOf('policy', 'p-7');
    fake.corrupt(path);
    await assert.rejects(
      feed.record('policy', 'p-7'),
      (error: { code: string; facts: Record<string, string> }) => {
        assert.equal(error.code, 'feed.digestMismatch');
        assert.equal(error.facts.path, path);
        assert.equal(objectPath(error.facts.expected!), path);
        assert.notEqual(error.facts.got, error.facts.expected);
        return true;
      },
    );
    fake.heal();
    assert.equal((await feed.record('policy', 'p-7')).title, '第7号文件');
  });

  it('is fetched past the caches when a cached copy is damaged', async () => {
    const { fake } = await opened();
    const path = fake.pathOf('policy', 'p-7');
    const modes: string[] = [];
    const { source } = fake;
    const feed = await open(fake, {
      source: {
        read: async (request) => {
          if (request.path === path) modes.push(request.freshness);
          const bytes = await source.read(request);
          return request.path === path && request.freshness === 'any' ? bytes.map((byte) => byte ^ 1) : bytes;
        },
      },
    });
    assert.equal((await feed.record('policy', 'p-7')).title, '第7号文件');
    assert.deepEqual(modes, ['any', 'reload']);
  });

  it('is refused when it is cut short or too long', async () => {
    const { fake, feed } = await opened();
    const path = fake.pathOf('policy', 'p-7');
    const whole = fake.files.get(path)!;
    fake.files.set(path, whole.slice(0, -1));
    await assert.rejects(feed.record('policy', 'p-7'), {
      code: 'feed.sizeMismatch',
      facts: { path, expected: whole.length, got: whole.length - 1 },
    });
    fake.files.set(path, Buffer.concat([whole, whole]));
    await assert.rejects(feed.record('policy', 'p-7'), { code: 'feed.tooLarge' });
  });

  it('that does not exist is named', async () => {
    const { feed } = await opened();
    for (const id of ['p-999', '../feed', 'constructor', '__proto__']) {
      await assert.rejects(feed.record('policy', id), {
        code: 'feed.recordMissing',
        facts: { kind: 'policy', id },
      });
    }
    await assert.rejects(feed.record('qa', 'p-1'), { code: 'feed.recordMissing' });
  });

  it('that was withdrawn is not shown, even where the directory still names it', async () => {
    const withdrawal = { withdrawnOn: '2025-11-01', reason: '内容有误' };
    const { feed } = await opened({ tombstones: [{ kind: 'policy', id: 'p-7', ...withdrawal }] });
    await assert.rejects(feed.record('policy', 'p-7'), {
      code: 'feed.withdrawn',
      facts: { kind: 'policy', id: 'p-7', ...withdrawal },
    });
    assert.equal((await feed.record('policy', 'p-8')).id, 'p-8');
  });

  it('is refused under the name of another id', async () => {
    const records = { policy: [{ id: 'p-1' }, { id: 'p-2' }] };
    const fake = await fakeFeed(records);
    const path = fake.pathOf('policy', 'p-2');
    const ref = { sha256: path.slice(11, -5), size: fake.files.get(path)!.length };
    const { pack, files } = await buildDirectory([{ kind: 'policy', id: 'p-1', ref }]);
    for (const { path, bytes } of files) fake.files.set(path, bytes);
    await fake.publish(records, { manifest: { directory: pack } });
    await assert.rejects((await open(fake)).record('policy', 'p-1'), {
      code: 'feed.malformed',
      facts: { path },
    });
  });
});

describe('every file of a feed', () => {
  it('is refused when any bit of it is flipped on its way', async () => {
    const tombstones = [{ kind: 'policy' as const, id: 'p-old', withdrawnOn: '2025-01-01', reason: '有误' }];
    const fake = await fakeFeed(
      { policy: policies(40), qa: [{ id: 'q-1' }] },
      { search, tombstones, pageSize: 20 },
    );
    const originals = new Map(fake.files);
    const paths = [...originals.keys()];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (which, position) => {
        const path = paths[which % paths.length]!;
        const bytes = originals.get(path)!.slice();
        const bit = position % (bytes.length * 8);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        fake.files.set(path, bytes);
        // Only a `MingceError` counts as a refusal, so that a bug of the client does not pass.
        const refusal = /^MingceError: feed\./;
        await assert.rejects(async () => readEverything(await open(fake)), refusal, `${path} bit ${bit}`);
        fake.files.set(path, originals.get(path)!);
      }),
      { numRuns: 150 },
    );
    await readEverything(await open(fake));
  });
});

async function readEverything(feed: Feed): Promise<void> {
  await feed.vocabulary();
  const collections = await feed.collections();
  for (const [kind, { pages }] of Object.entries(collections)) {
    for (const number of pages.keys()) {
      for (const { id } of (await feed.page(kind as 'policy', number)).items)
        await feed.record(kind as 'policy', id);
    }
  }
  // Directory parts without a listed record are read too.
  for (let index = 0; index < 40; index++) {
    await feed.record('event', `none-${index}`).catch((error) => {
      if (error.code !== 'feed.recordMissing') throw error;
    });
  }
  const opened = await feed.search();
  for (const part of [0, 1, 2]) await opened?.load(`terms/${part}`);
}

describe('lists', () => {
  it('come newest first, page by page, without what was withdrawn', async () => {
    const tombstones = [{ kind: 'policy' as const, id: 'p-27', withdrawnOn: '2025-11-01', reason: '有误' }];
    const fake = await fakeFeed({ policy: policies(30), qa: [{ id: 'p-27' }] }, { pageSize: 20, tombstones });
    const feed = await open(fake);
    assert.equal((await feed.collections()).policy?.count, 30);
    const first = (await feed.page('policy', 0)).items;
    assert.equal(first.length, 19);
    assert.equal(first[0]?.id, 'p-26');
    assert.equal((await feed.page('policy', 1)).items.length, 10);
    assert.equal((await feed.page('qa', 0)).items.length, 1);
  });

  it('of a kind without records are one empty page; a page past the end is named', async () => {
    const { feed } = await opened();
    assert.deepEqual(await feed.page('event', 0), { kind: 'event', items: [] });
    await assert.rejects(feed.page('policy', 1), {
      code: 'feed.pageMissing',
      facts: { kind: 'policy', page: 1, pages: 1 },
    });
  });
});

describe('vocabulary', () => {
  it('has every list, those of a later publisher that left one out too', async () => {
    const topics = [{ code: 'jiuye', label: '就业' }];
    const { feed } = await opened({ vocabulary: { topics } });
    assert.deepEqual(await feed.vocabulary(), {
      regions: [],
      topics,
      featuredTopics: [],
      profiles: [],
      facts: [],
    });
  });
});

describe('search', () => {
  it('gives the index and its parts by name, verified', async () => {
    const { feed } = await opened({ search });
    const opened_ = await feed.search();
    assert.deepEqual(opened_?.index, { analyzer: 1 });
    assert.deepEqual([...((await opened_?.load('terms/2')) ?? [])], [2, 255, 10]);
  });

  it('is undefined when the feed has none', async () => {
    assert.equal(await (await opened()).feed.search(), undefined);
  });

  it('names a part that is not there', async () => {
    const { feed } = await opened({ search });
    for (const name of ['terms/3', 'terms', 'terms/x', 'words/0', 'constructor/0', 'terms/-1', '']) {
      await assert.rejects((await feed.search())!.load(name), { code: 'feed.partMissing', facts: { name } });
    }
  });

  it('refuses parts that changed places', async () => {
    const { fake, feed } = await opened({ search });
    const { terms } = fake.manifest.search!.packs;
    const [one, two] = [locatePart(terms!, 0)!, locatePart(terms!, 1)!];
    const file = fake.files.get(bundlePath(one.bundle))!;
    const first = file.slice(one.from, one.from + one.length);
    file.set(file.slice(two.from, two.from + two.length), one.from);
    file.set(first, two.from);
    await assert.rejects((await feed.search())!.load('terms/0'), { code: 'feed.digestMismatch' });
  });

  it('must be opened again when its parts are gone and a newer index was published', async () => {
    const { fake, feed } = await opened({ search });
    const old = await feed.search();
    const oldParts = [...fake.files.keys()].filter((path) => path.endsWith('.bin'));
    const newer = { packs: { terms: [Uint8Array.of(9)] }, index: { analyzer: 1 } };
    await fake.publish({ policy: policies(100) }, { search: newer });
    oldParts.forEach((path) => {
      fake.files.delete(path);
    });
    await assert.rejects(old!.load('terms/0'), { code: 'feed.moved' });
    assert.deepEqual([...(await (await feed.search())!.load('terms/0'))], [9]);
  });
});

describe('resolve', () => {
  it('gives the address of a file of the feed, and nowhere for one a page must not follow', async () => {
    const { feed } = await opened();
    assert.equal(feed.resolve('files/ab/表.docx'), 'https://feed.example/policies/files/ab/%E8%A1%A8.docx');
    assert.equal(feed.resolve('https://a.example/x'), 'https://a.example/x');
    assert.equal(feed.resolve('tel:0000-8800001'), 'tel:0000-8800001');
    for (const href of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'http://[',
    ]) {
      assert.equal(feed.resolve(href), 'about:blank', href);
    }
  });
});

describe('a list with a broken entry', () => {
  it('shows the others', async () => {
    const fake = await fakeFeed({ policy: policies(2) });
    const items = [null, 'x', { kind: 'policy', id: 'p-1', title: '一号' }];
    const bytes = canonicalBytes({ kind: 'policy', items });
    const pages = [{ sha256: await sha256Hex(bytes), size: bytes.length }];
    const collections = canonicalBytes({ policy: { count: 1, pages } });
    const ref = { sha256: await sha256Hex(collections), size: collections.length };
    fake.files.set(objectPath(pages[0]!.sha256), bytes).set(objectPath(ref.sha256), collections);
    await fake.publish({ policy: policies(2) }, { manifest: { collections: ref } });
    assert.deepEqual((await (await open(fake)).page('policy', 0)).items, [items[2]]);
  });
});
