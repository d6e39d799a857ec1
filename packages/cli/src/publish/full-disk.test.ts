import assert from 'node:assert/strict';
import fs, { type PathLike } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { digests, io, policy, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

const full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/**
 * Makes the disk full after some writes into a feed: the next one writes half of its bytes and fails, and so do all that
 * follow. Returns the number of refused writes, and the flushed folders.
 */
function fillDisk(t: TestContext, writes: number) {
  const real = { openSync: fs.openSync, writeSync: fs.writeSync };
  const realPromises = { copyFile: fs.promises.copyFile, writeFile: fs.promises.writeFile };
  const ours = new Set<number>();
  const disk = { left: writes, refused: 0 };
  const refuses = () => {
    disk.left -= 1;
    if (disk.left >= 0) return false;
    disk.refused += 1;
    return true;
  };
  const isOurs = (path: unknown) => /\.mingce-(?:tmp|lock)$/.test(String(path));
  Object.assign(fs, {
    openSync(path: PathLike, ...rest: []) {
      const file = real.openSync(path, ...(rest as unknown as [string]));
      if (isOurs(path)) ours.add(file);
      return file;
    },
    writeSync(file: number, bytes: Uint8Array, ...rest: number[]) {
      if (!ours.has(file) || !refuses()) return real.writeSync(file, bytes, ...rest);
      real.writeSync(file, bytes, 0, bytes.length >> 1);
      throw full();
    },
  });
  Object.assign(fs.promises, {
    async copyFile(from: PathLike, to: PathLike) {
      if (isOurs(to) && refuses()) {
        await realPromises.writeFile(to, 'half');
        throw full();
      }
      return realPromises.copyFile(from, to);
    },
    async writeFile(...[file, data, options]: Parameters<typeof realPromises.writeFile>) {
      if (!isOurs(file) || !refuses()) return realPromises.writeFile(file, data, options);
      await realPromises.writeFile(file, '', options);
      throw full();
    },
  });
  syncBuiltinESMExports();
  const restore = () => {
    Object.assign(fs, real);
    Object.assign(fs.promises, realPromises);
    syncBuiltinESMExports();
  };
  t.after(restore);
  return { disk, restore };
}

describe('a disk that is full', () => {
  for (const offline of [false, true]) {
    it(`leaves the old feed as it was and no file besides, at whichever write (offline: ${offline})`, async (t) => {
      const root = await temporaryFolder(t);
      const old = join(root, 'old');
      await publish(await sampleSources(t), { to: old, offline, io: io() });
      const before = await digests(old);
      const changed = await sampleSources(t, [policy('added')]);
      let refusals = 0;
      for (let writes = 0; ; writes += 1) {
        const to = await mkdtemp(join(root, 'feed-'));
        await cp(old, to, { recursive: true });
        const { disk, restore } = fillDisk(t, writes);
        const outcome = await publish(changed, { to, offline, io: io() }).then(
          () => undefined,
          (error: unknown) => error,
        );
        restore();
        if (disk.refused === 0) break;
        refusals += 1;
        assert.ok(outcome instanceof Error && 'code' in outcome, `after ${writes} writes`);
        assert.equal(outcome.code, 'publish.writeFailed');
        assert.deepEqual(await digests(to), before, `after ${writes} writes`);
      }
      assert.ok(refusals > 10);
    });
  }
});

describe('a new folder of a feed', () => {
  it('is flushed in the folder around it before feed.json is replaced', {
    skip: process.platform === 'win32',
  }, async (t) => {
    const root = await temporaryFolder(t);
    const to = join(root, 'site', 'feed');
    const steps: string[] = [];
    const real = { open: fs.promises.open };
    const renameSync = fs.renameSync;
    Object.assign(fs.promises, {
      async open(...args: Parameters<typeof real.open>) {
        steps.push(String(args[0]));
        return real.open(...args);
      },
    });
    Object.assign(fs, {
      renameSync(from: PathLike, target: PathLike) {
        if (String(target).endsWith('feed.json')) steps.push('feed.json');
        renameSync(from, target);
      },
    });
    syncBuiltinESMExports();
    const restore = () => {
      Object.assign(fs.promises, real);
      Object.assign(fs, { renameSync });
      syncBuiltinESMExports();
    };
    t.after(restore);
    await publish(await sampleSources(t), { to, io: io() });
    restore();
    const flushed = steps.slice(0, steps.indexOf('feed.json'));
    for (const folder of [
      root,
      join(root, 'site'),
      to,
      join(to, 'objects'),
      join(to, 'bundles'),
      join(to, 'files'),
    ]) {
      assert.ok(flushed.includes(folder), folder);
    }
  });
});
