import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { BuildCache } from './build-cache.js';

const result = (text: string) => Buffer.from(text.repeat(1000));

async function filled(path: string, keys: readonly string[], version = '1'): Promise<void> {
  const cache = new BuildCache(path, version);
  for (const key of keys) cache.put(key, result(key));
  assert.deepEqual(cache.close(), []);
}

describe('the cache of a build', () => {
  it('gives results of this build and the last', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    const cache = new BuildCache(path, '1');
    assert.equal(cache.get('a'), undefined);
    assert.equal(cache.keep('a'), false);
    cache.put('a', result('a'));
    cache.put('none', new Uint8Array());
    assert.deepEqual(cache.get('a'), result('a'));
    // More than the limit for unwritten results.
    for (let at = 0; at < 12; at += 1) cache.put(`large-${at}`, new Uint8Array(2 ** 20).fill(at));
    assert.deepEqual(cache.get('a'), result('a'));
    assert.deepEqual(cache.close(), []);

    const next = new BuildCache(path, '1');
    assert.deepEqual(next.get('a'), result('a'));
    assert.equal(next.get('none')?.length, 0);
    assert.deepEqual(next.get('large-7'), Buffer.alloc(2 ** 20, 7));
    next.abandon();
  });

  it('contains only what the last build read or kept: a text that left the feed is removed', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    await filled(path, ['read', 'kept', 'left']);
    const second = new BuildCache(path, '1');
    second.get('read');
    second.keep('kept');
    assert.deepEqual(second.close(), []);
    const third = new BuildCache(path, '1');
    assert.deepEqual(
      ['read', 'kept', 'left'].map((key) => third.get(key)?.length),
      [4000, 4000, undefined],
    );
    third.abandon();
    assert.equal((await readFile(path)).includes('left'), false);
  });

  it('writes only what changed, and writes the file anew before half of it is waste', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    const others = Array.from({ length: 40 }, (_, at) => `other-${at}`);
    await filled(path, [...others, 'word-0']);
    const first = await readFile(path);
    const sizes: number[] = [];
    for (let edit = 1; edit <= 60; edit += 1) {
      const cache = new BuildCache(path, '1');
      for (const key of others) cache.keep(key);
      cache.put(`word-${edit}`, result(`word-${edit}`));
      assert.deepEqual(cache.close(), []);
      const bytes = await readFile(path);
      sizes.push(bytes.length);
      if (edit === 1) assert.ok(bytes.subarray(100, 250_000).equals(first.subarray(100, 250_000)));
      assert.equal(bytes.includes(`word-${edit - 1}word`), false, 'what was dropped is overwritten');
    }
    assert.ok(
      Math.max(...sizes) < 1.6 * first.length,
      `${Math.max(...sizes)} bytes, ${first.length} at first`,
    );
    const shrunk = sizes.filter((size, at) => size < (sizes[at - 1] ?? 0)).length;
    assert.ok(shrunk >= 1 && shrunk < 6, `written anew ${shrunk} times in 60 edits`);
    const last = new BuildCache(path, '1');
    assert.deepEqual(last.get('word-60'), result('word-60'));
    assert.deepEqual(last.get('other-7'), result('other-7'));
    last.abandon();
  });

  it('is as it was when a build is killed while it adds to the file, up to the last byte that it writes', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    await filled(path, ['a', 'b', 'c']);
    const before = await readFile(path);
    const second = new BuildCache(path, '1');
    for (const key of ['a', 'b', 'c']) second.keep(key);
    second.put('d', result('d'));
    assert.deepEqual(second.close(), []);
    const after = await readFile(path);
    assert.ok(after.length > before.length);
    // The header of a file is written last, in one write; until then it is the old one.
    for (const length of [before.length, before.length + 1, after.length - 1, after.length]) {
      await writeFile(path, Buffer.concat([before, after.subarray(before.length, length)]));
      const cache = new BuildCache(path, '1');
      assert.deepEqual(
        ['a', 'b', 'c', 'd'].map((key) => cache.get(key)?.length),
        [1000, 1000, 1000, undefined],
      );
      cache.put('e', result('e'));
      assert.deepEqual(cache.close(), []);
      const next = new BuildCache(path, '1');
      assert.deepEqual([next.get('a')?.length, next.get('e')?.length], [1000, 1000]);
      next.abandon();
    }
  });

  it('leaves the results of another build that ended first', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    await filled(path, ['a', 'b', 'c']);
    const [slow, quick] = [new BuildCache(path, '1'), new BuildCache(path, '1')];
    for (const [cache, own] of [
      [quick, 'quick'],
      [slow, 'slow'],
    ] as const) {
      for (const key of ['a', 'b', 'c']) cache.keep(key);
      cache.put(own, result(own));
      assert.deepEqual(cache.close(), []);
    }
    const next = new BuildCache(path, '1');
    assert.deepEqual(
      ['a', 'b', 'c', 'quick', 'slow'].map((key) => next.get(key)?.length),
      [1000, 1000, 1000, 5000, undefined],
    );
    next.abandon();
  });

  it('can be read by its owner only', { skip: process.platform === 'win32' }, async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    await filled(path, ['a']);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
  });

  it('uses nothing that another version of the program made', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    await filled(path, ['a'], '1');
    const other = new BuildCache(path, '2');
    assert.equal(other.get('a'), undefined);
    other.put('a', result('b'));
    assert.deepEqual(other.close(), []);
    const next = new BuildCache(path, '2');
    assert.deepEqual(next.get('a'), result('b'));
    next.abandon();
  });

  it('keeps the last file when a build is aborted', async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, 'feed.mingce-cache');
    await filled(path, ['a']);
    const cache = new BuildCache(path, '1');
    cache.put('b', Buffer.alloc(5 * 2 ** 20));
    cache.abandon();
    assert.deepEqual(await readdir(folder), ['feed.mingce-cache']);
    const next = new BuildCache(path, '1');
    assert.deepEqual(next.get('a'), result('a'));
    next.abandon();
  });

  it('removes the files of a killed build, and not those of a running one', async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, 'feed.mingce-cache');
    const [dead, alive] = [`${path}.${2 ** 30}-ab.mingce-tmp`, `${path}.${process.pid}-ab.mingce-tmp`];
    for (const one of [dead, alive]) await writeFile(one, 'half');
    await filled(path, ['a']);
    assert.deepEqual((await readdir(folder)).sort(), ['feed.mingce-cache', alive.slice(folder.length + 1)]);
  });

  it('never gives a damaged result, wherever the damage is, and says once that there was some', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    const keys = ['a', 'b', 'c'];
    await filled(path, keys);
    const whole = await readFile(path);
    const damaged = [
      ...[0, 1, 999, 1000, 2500].map((length) => whole.subarray(0, length)),
      ...Array.from({ length: 8 }, (_, at) => whole.subarray(0, whole.length - 1 - 7 * at)),
      ...Array.from({ length: 60 }, (_, at) => {
        const flipped = Buffer.from(whole);
        const place = Math.floor((at * (whole.length - 1)) / 59);
        flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << (at % 8)), place);
        return flipped;
      }),
    ];
    for (const bytes of damaged) {
      await writeFile(path, bytes);
      const cache = new BuildCache(path, '1');
      let made = 0;
      for (const key of keys) {
        const found = cache.get(key);
        if (found) assert.deepEqual(found, result(key));
        else {
          made += 1;
          cache.put(key, result(key));
        }
      }
      assert.ok(made > 0, 'the damage was noticed');
      assert.deepEqual(
        cache.close().map(({ code, severity, facts }) => [code, severity, facts.path]),
        [['cache.damaged', 'warning', path]],
      );
      assert.deepEqual(await readFile(path).then(({ length }) => length), whole.length);
    }
  });

  it('detects damage in a result that was only kept as soon as a build reads it', async (t) => {
    const path = join(await temporaryFolder(t), 'feed.mingce-cache');
    await filled(path, ['a', 'b']);
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    await writeFile(path, bytes);
    const keeping = new BuildCache(path, '1');
    assert.ok(keeping.keep('a') && keeping.keep('b'));
    keeping.put('c', result('c').subarray(0, 100));
    assert.deepEqual(keeping.close(), []);
    const reading = new BuildCache(path, '1');
    assert.equal(reading.get('a'), undefined);
    assert.deepEqual(
      reading.close().map(({ code }) => code),
      ['cache.damaged'],
    );
  });

  it('continues in memory if it cannot be written, and says why', async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, 'feed.mingce-cache');
    await mkdir(path);
    const cache = new BuildCache(path, '1');
    cache.put('a', result('a'));
    assert.deepEqual(cache.get('a'), result('a'));
    const faults = cache.close();
    assert.deepEqual(
      faults.map(({ code, severity }) => [code, severity]),
      [
        ['cache.damaged', 'warning'],
        ['cache.unwritable', 'warning'],
      ],
    );
    assert.deepEqual(await readdir(folder), ['feed.mingce-cache']);
  });
});
