import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { generateSigningKey } from '../signature/sign-manifest.js';
import { buildFeed } from '../testing/index.js';
import { folderSource, openFolder } from './index.js';

async function temporary(test: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingce-feed-'));
  test.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function written(test: TestContext, feedFolder = 'feed') {
  const folder = join(await temporary(test), feedFolder);
  const { publicKey, privateKey } = await generateSigningKey();
  const built = await buildFeed({ records: { policy: [{ id: 'p-1', title: '一号' }] }, privateKey });
  for (const [path, bytes] of built.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return { folder, publicKey, manifest: built.manifest };
}

describe('openFolder', () => {
  it('opens and verifies a feed on disk, in a folder of any name', async (test) => {
    const { folder, publicKey } = await written(test, '政策 #1 100%');
    const feed = await openFolder(folder, { publicKey });
    assert.equal(feed.status.trust, 'verified');
    assert.equal((await feed.record('policy', 'p-1')).title, '一号');
  });

  it('refuses a changed file and names a missing one', async (test) => {
    const { folder, manifest } = await written(test);
    const { sha256 } = manifest.vocabulary;
    const file = join(folder, 'objects', sha256.slice(0, 2), `${sha256}.json`);
    await writeFile(file, ' '.repeat(manifest.vocabulary.size));
    await assert.rejects((await openFolder(folder)).vocabulary(), { code: 'feed.digestMismatch' });
    await rm(file);
    await assert.rejects((await openFolder(folder)).vocabulary(), { code: 'feed.moved' });
  });

  it('says that there is no feed in a folder without one', async (test) => {
    await assert.rejects(openFolder(await temporary(test)), { code: 'feed.missing' });
    await assert.rejects(openFolder('/no/such/folder'), { code: 'feed.missing' });
  });
});

describe('folderSource', () => {
  const request = { maxBytes: 100, freshness: 'any' } as const;

  it('never reads outside of its folder', async (test) => {
    const outside = await temporary(test);
    const folder = join(outside, 'feed');
    await mkdir(folder);
    await writeFile(join(outside, 'secret.json'), '{}');
    await symlink(join(outside, 'secret.json'), join(folder, 'link.json'));
    const source = folderSource(folder);
    for (const path of [
      '../secret.json',
      'a/../../secret.json',
      '/etc/hosts',
      'c:x',
      '..\\secret.json',
      '%2e%2e/secret.json',
      '',
      '.',
      'link.json',
      'a//b',
    ]) {
      await assert.rejects(source.read({ ...request, path }), { code: 'feed.pathUnsafe' }, path);
    }
  });

  it('refuses a file that is too long, and a folder in place of a file', async (test) => {
    const folder = await temporary(test);
    await writeFile(join(folder, 'long.json'), 'x'.repeat(101));
    await mkdir(join(folder, 'objects'));
    await assert.rejects(folderSource(folder).read({ ...request, path: 'long.json' }), {
      code: 'feed.tooLarge',
    });
    await assert.rejects(folderSource(folder).read({ ...request, path: 'objects' }), {
      code: 'feed.missing',
    });
  });
});
