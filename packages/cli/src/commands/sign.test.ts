import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { io, sampleSources, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { publish } from '../publish/publish.js';

describe('mingce sign', () => {
  it('makes keys, signs a feed, and its public key verifies it; the private key is never printed', async (t) => {
    const dir = await temporaryFolder(t);
    const [feed, key] = [join(dir, 'feed'), join(dir, 'city.private.json')];
    await publish(await sampleSources(t), { to: feed, io: io() });
    const runs = [
      await runMain(['sign', '--new-key', key]),
      await runMain(['sign', '--new-key', join(dir, 'second.json'), '--json']),
      await runMain(['sign', feed, '--key', key]),
      await runMain(['sign', feed, '--key', key, '--json']),
      await runMain(['sign', '--new-key', key]),
      await runMain(['verify', feed, '--key', join(dir, 'city.public.json')]),
      await runMain(['verify', feed, '--key', key, '--json']),
    ];
    assert.deepEqual(
      runs.map(({ code }) => code),
      [0, 0, 0, 0, 2, 0, 0],
    );
    assert.match(runs[0]?.stdout ?? '', /指纹 [\w-]{43}/);
    assert.match(runs[5]?.stdout ?? '', /签名有效/);
    for (const file of [key, join(dir, 'second.json')]) {
      const { d } = JSON.parse(await readFile(file, 'utf8'));
      for (const { stdout, stderr } of runs) assert.ok(!`${stdout}${stderr}`.includes(d));
    }
  });

  it('publishes the same content again, vouched for anew', async (t) => {
    const dir = await temporaryFolder(t);
    const [feed, key] = [join(dir, 'feed'), join(dir, 'key.json')];
    const { manifest } = await publish(await sampleSources(t), { to: feed, io: io() });
    await runMain(['sign', '--new-key', key]);
    await runMain(['sign', feed, '--key', key]);
    const { signature, ...signed } = JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
    assert.equal(signature.algorithm, 'ES256');
    assert.deepEqual(signed, { ...JSON.parse(JSON.stringify(manifest)), sequence: manifest.sequence + 1 });
    await runMain(['sign', feed, '--key', key], { now: new Date('2026-01-10T08:00:00Z') });
    const later = JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
    assert.equal(later.publishedAt, '2026-01-10T08:00:00Z');
    assert.equal(later.expiresAt, '2026-04-10T08:00:00Z');
    assert.deepEqual(later.directory, signed.directory);
  });

  it('says what to do when there is no feed', async (t) => {
    const dir = await temporaryFolder(t);
    await runMain(['sign', '--new-key', join(dir, 'key.json')]);
    const { code, stderr } = await runMain(['sign', join(dir, 'nowhere'), '--key', join(dir, 'key.json')]);
    assert.equal(code, 2);
    assert.match(stderr, /这里没有数据源。请给出含有 feed\.json 的目录或网址/);
  });
});

describe('mingce verify', () => {
  it('refuses a feed that is signed by another key, or altered after it was signed', async (t) => {
    const dir = await temporaryFolder(t);
    const [feed, key, other] = [join(dir, 'feed'), join(dir, 'key.json'), join(dir, 'other.json')];
    await publish(await sampleSources(t), { to: feed, io: io() });
    for (const file of [key, other]) await runMain(['sign', '--new-key', file]);
    assert.match((await runMain(['verify', feed, '--key', key])).stdout, /feed\.signatureMissing/);
    await runMain(['sign', feed, '--key', key]);
    assert.match((await runMain(['verify', feed, '--key', other])).stdout, /feed\.wrongKey/);

    const manifest = JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
    await writeFile(join(feed, 'feed.json'), JSON.stringify({ ...manifest, title: '假冒政策库' }));
    const { code, stdout } = await runMain(['verify', feed, '--key', key]);
    assert.equal(code, 1);
    assert.match(stdout, /feed\.signatureInvalid/);
  });
});
