import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { digests, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { type FeedVersions, feedVersions } from './fixtures/feed-versions.js';
import { localFeed, uploadTo, wholeSequence } from './fixtures/upload-to.js';
import type { LocalFeed } from './local-feed.js';
import type { Target } from './target.js';

let versions: FeedVersions;
let locals: [LocalFeed, LocalFeed, LocalFeed];
const cleanUps: (() => unknown)[] = [];
after(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
});
before(async () => {
  versions = await feedVersions({ after: (cleanUp) => cleanUps.push(cleanUp as () => unknown) });
  const [first, second, third] = versions;
  locals = [await localFeed(first), await localFeed(second), await localFeed(third)];
});

const half = 'bundles/00000000000000000000000000000000.bin.aabbccdd.mingce-tmp';

/** Digests of the files at a target, without the record of this program. */
async function contentOf(dir: string): Promise<Record<string, string>> {
  const { '.mingce-upload.json': _, ...files } = await digests(dir);
  return files;
}

async function filesOf({ dir, files }: LocalFeed): Promise<Record<string, string>> {
  const all = await digests(dir);
  return Object.fromEntries(Object.entries(all).filter(([path]) => path === 'feed.json' || files.has(path)));
}

/** A target that stops after a number of changes, like a killed process. */
function stoppingAfter(changes: number): (target: Target) => Target {
  return (target) => {
    let left = changes;
    const change = async (work: () => Promise<void>) => {
      if (left === 0) throw new Error('killed');
      left -= 1;
      await work();
    };
    return {
      shown: target.shown,
      parallel: 1,
      top: () => target.top(),
      files: (folder) => target.files(folder),
      read: (path) => target.read(path),
      put: (path, bytes) => change(() => target.put(path, bytes)),
      remove: (path) => change(() => target.remove(path)),
      close: () => target.close(),
    };
  };
}

async function uploaded(t: TestContext, version: 0 | 1 | 2): Promise<string> {
  const target = join(await temporaryFolder(t), 'site', 'policy');
  await uploadTo(locals[version], target);
  return target;
}

describe('an upload', () => {
  it('brings a feed to a folder that is not there yet, and then has nothing to do', async (t) => {
    const target = await uploaded(t, 0);
    assert.deepEqual(await contentOf(target), await filesOf(locals[0]));
    const { sent, removed, replaced } = await uploadTo(locals[0], target);
    assert.deepEqual({ sent, removed, replaced }, { sent: [], removed: [], replaced: false });
  });

  it('sends what has changed and keeps the version before, which readers may still hold', async (t) => {
    const target = await uploaded(t, 0);
    const before = await contentOf(target);
    const { sent } = await uploadTo(locals[1], target);
    assert.equal(sent.at(-1), 'feed.json');
    assert.deepEqual(
      sent.filter((path) => before[path] !== undefined && !/^(?:feed|syndication)/.test(path)),
      [],
    );
    const now = await contentOf(target);
    const gone = Object.keys(before).filter((path) => now[path] === undefined);
    assert.deepEqual(gone, []);

    const third = await uploadTo(locals[2], target);
    assert.ok(third.removed.length > 0);
    // Only the first version had these; the second and the third have the rest.
    const second = await filesOf(locals[1]);
    assert.deepEqual(
      third.removed.filter((path) => second[path] !== undefined),
      [],
    );
    assert.deepEqual(await contentOf(target), { ...second, ...(await filesOf(locals[2])) });
  });

  it('puts feed.json last, and removes nothing before that', async (t) => {
    const target = await uploaded(t, 1);
    const order: string[] = [];
    const noting = (inner: Target): Target => ({
      ...stoppingAfter(-1)(inner),
      put: async (path, bytes) => {
        order.push(`put ${path}`);
        await inner.put(path, bytes);
      },
      remove: async (path) => {
        order.push(`remove ${path}`);
        await inner.remove(path);
      },
    });
    await writeFile(join(target, half), 'x');
    await uploadTo(locals[2], target, { wrap: noting });
    const placed = order.indexOf('put feed.json');
    const removals = order.filter((line) => line.startsWith('remove'));
    assert.equal(placed, order.length - removals.length - 1);
    assert.ok(removals.includes(`remove ${half}`));
  });

  it('stopped after any step leaves the old feed or the new one, whole, and goes on from there', async (t) => {
    const target = await uploaded(t, 0);
    const [old, next] = [locals[0].manifest.sequence, locals[1].manifest.sequence];
    let steps = 0;
    for (let ended = false; !ended; steps += 1) {
      assert.ok(steps < 200, 'it does not come to an end');
      ended = await uploadTo(locals[1], target, { wrap: stoppingAfter(steps) }).then(
        () => true,
        (error: Error) => assert.match(error.message, /killed/) ?? false,
      );
      const sequence = await wholeSequence(target);
      assert.ok(sequence === old || sequence === next, String(sequence));
    }
    assert.ok(steps > 5, `${steps} steps`);
    assert.equal(await wholeSequence(target), next);
  });

  it('is consistent for readers during the upload', async (t) => {
    const target = await uploaded(t, 0);
    let running = true;
    const readers = Array.from({ length: 2 }, async () => {
      const seen = new Set<number>();
      while (running) seen.add(await wholeSequence(target));
      return seen;
    });
    for (const local of [locals[1], locals[2]]) await uploadTo(local, target);
    running = false;
    for (const seen of await Promise.all(readers)) assert.ok(seen.size > 0);
    assert.equal(await wholeSequence(target), locals[2].manifest.sequence);
  });

  it('sends a file again that is there in part, and with all: true every file', async (t) => {
    const target = await uploaded(t, 0);
    const [bundle = ''] = await readdir(join(target, 'bundles'));
    await truncate(join(target, 'bundles', bundle), 100);
    assert.deepEqual((await uploadTo(locals[0], target)).sent, [`bundles/${bundle}`]);

    // Damage that does not change the size cannot be detected from outside.
    const { size } = await stat(join(target, 'bundles', bundle));
    await writeFile(join(target, 'bundles', bundle), 'x'.repeat(size));
    assert.deepEqual((await uploadTo(locals[0], target)).sent, []);
    await uploadTo(locals[0], target, { all: true });
    assert.deepEqual(await contentOf(target), await filesOf(locals[0]));
  });

  it('sends files that keep their names when their content is another, however long they are', async (t) => {
    const target = await uploaded(t, 0);
    const path = 'syndication/all.json';
    const { size } = await stat(join(target, path));
    await rm(join(target, '.mingce-upload.json'));
    await writeFile(join(target, path), ' '.repeat(size));
    const { sent } = await uploadTo(locals[0], target);
    assert.ok(sent.includes(path), sent.join(' '));
    assert.deepEqual(await contentOf(target), await filesOf(locals[0]));
  });

  it('with dryRun: true writes nothing and says what there is to do', async (t) => {
    const target = await uploaded(t, 0);
    const before = await digests(target);
    const planned = await uploadTo(locals[1], target, { dryRun: true });
    assert.deepEqual(await digests(target), before);
    const done = await uploadTo(locals[1], target);
    assert.deepEqual([planned.sent, planned.bytesSent], [done.sent, done.bytesSent]);
  });

  it('leaves files alone that do not belong to a feed', async (t) => {
    const target = await uploaded(t, 0);
    await writeFile(join(target, 'index.html'), '首页');
    await writeFile(join(target, 'files', '说明.txt'), '自己的');
    for (const local of [locals[1], locals[2]]) await uploadTo(local, target);
    assert.equal(await readFile(join(target, 'index.html'), 'utf8'), '首页');
    assert.equal(await readFile(join(target, 'files', '说明.txt'), 'utf8'), '自己的');
  });
});

describe('an upload that looks like a mistake is refused, unless it is forced', () => {
  const refused = async (target: string, local: LocalFeed, code: string) => {
    const before = await digests(target);
    await assert.rejects(uploadTo(local, target), { code });
    assert.deepEqual(await digests(target), before);
  };

  it('an older version over a newer one', async (t) => {
    const target = await uploaded(t, 1);
    await refused(target, locals[0], 'upload.older');
    await uploadTo(locals[0], target, { force: true });
    assert.equal(await wholeSequence(target), locals[0].manifest.sequence);
  });

  it('another feed, the same sequence with another content, one without a signature', async (t) => {
    const target = await uploaded(t, 0);
    const manifestPath = join(target, 'feed.json');
    const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
    const cases: [object, string][] = [
      [{ id: 'another-feed' }, 'upload.otherFeed'],
      [{ publishedAt: '2025-01-01T00:00:00Z' }, 'upload.sameSequence'],
      [
        { sequence: 1, signature: { algorithm: 'ES256', keyId: 'k', value: 'A'.repeat(86) } },
        'upload.signatureLost',
      ],
    ];
    for (const [change, code] of cases) {
      await writeFile(manifestPath, JSON.stringify({ ...manifest, ...change }));
      await refused(target, locals[0], code);
    }
    await uploadTo(locals[0], target, { force: true });
    assert.equal(await wholeSequence(target), locals[0].manifest.sequence);
  });

  it('over a feed.json that cannot be read: then nothing of what is there is removed', async (t) => {
    const target = await uploaded(t, 0);
    await truncate(join(target, 'feed.json'), 50);
    await refused(target, locals[2], 'upload.presentDamaged');
    const before = Object.keys(await contentOf(target));
    const { removed } = await uploadTo(locals[2], target, { force: true });
    assert.deepEqual(removed, []);
    const now = await contentOf(target);
    assert.deepEqual(
      before.filter((path) => now[path] === undefined),
      [],
    );
  });

  it('into a folder of other things; one that a broken first upload left is none', async (t) => {
    const target = await temporaryFolder(t);
    await assert.rejects(uploadTo(locals[0], target, { wrap: stoppingAfter(3) }), /killed/);
    await writeFile(join(target, 'index.html'), '首页');
    await refused(target, locals[0], 'upload.notAFeedFolder');
    await rm(join(target, 'index.html'));
    await uploadTo(locals[0], target);
    assert.equal(await wholeSequence(target), locals[0].manifest.sequence);
  });
});

describe('an upload checks the target before it replaces feed.json', () => {
  it('for files that were kept in part', async (t) => {
    const target = await uploaded(t, 0);
    const losing = (inner: Target): Target => ({
      ...stoppingAfter(-1)(inner),
      put: (path, bytes) => inner.put(path, path.startsWith('bundles/') ? bytes.subarray(1) : bytes),
    });
    await assert.rejects(uploadTo(locals[1], target, { wrap: losing }), { code: 'upload.incomplete' });
    assert.equal(await wholeSequence(target), locals[0].manifest.sequence);
  });

  it('for another upload that came in between', async (t) => {
    const target = await uploaded(t, 0);
    let isFirst = true;
    const overtaking = (inner: Target): Target => ({
      ...stoppingAfter(-1)(inner),
      put: async (path, bytes) => {
        if (isFirst) {
          isFirst = false;
          await uploadTo(locals[2], target);
        }
        await inner.put(path, bytes);
      },
    });
    await assert.rejects(uploadTo(locals[1], target, { wrap: overtaking }), { code: 'upload.overtaken' });
    assert.equal(await wholeSequence(target), locals[2].manifest.sequence);
  });

  it('for a build that changed its folder in the meantime', async (t) => {
    const target = await uploaded(t, 0);
    const path = [...locals[1].files.keys()].find((name) => !locals[0].files.has(name)) ?? '';
    const changed = new Map([...locals[1].files, [path, 1] as const]);
    await assert.rejects(uploadTo({ ...locals[1], files: changed }, target), {
      code: 'upload.changedMeanwhile',
    });
  });
});
