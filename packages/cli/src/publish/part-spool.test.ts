import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { leafDigest } from '@mingce/feed';
import { temporaryFolder } from './fixtures/sample-sources.js';
import { PartSpool } from './part-spool.js';

describe('the spool of a pack', () => {
  it('gives back small, empty and very large parts, and their digests', async (t) => {
    const spool = new PartSpool(await temporaryFolder(t), 'documents');
    const parts = [0, 5, 1 << 20, 3 << 20, 1, 700_000, 700_000].map((length, at) =>
      new Uint8Array(length).fill(at + 1),
    );
    for (const part of parts) await spool.add(part);
    assert.equal(spool.parts, parts.length);
    for (const [at, part] of parts.entries()) {
      const head = Uint8Array.of(7, 7);
      assert.deepEqual(Buffer.from(spool.read(at, head)), Buffer.concat([head, part]));
      assert.deepEqual(
        Buffer.from(spool.leaves.subarray(at * 32, (at + 1) * 32)),
        Buffer.from(await leafDigest(at, part)),
      );
    }
    spool.close();
  });

  it('leaves no file, closed or not', async (t) => {
    const dir = await temporaryFolder(t);
    const spool = new PartSpool(dir, 'terms');
    await spool.add(Uint8Array.of(1));
    if (process.platform !== 'win32') assert.deepEqual(await readdir(join(dir, 'packs')), []);
    spool.close();
    assert.deepEqual(await readdir(join(dir, 'packs')), []);
  });

  it('says that the feed could not be written where the disk refuses', async (t) => {
    const dir = await temporaryFolder(t);
    await writeFile(join(dir, 'packs'), 'a file where a folder must be');
    assert.throws(() => new PartSpool(dir, 'terms'), {
      code: 'publish.writeFailed',
      facts: { path: 'packs/terms', reason: 'EEXIST' },
    });
  });
});
