import assert from 'node:assert/strict';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { serveFolders } from '@mingce/testing/node';
import { digests, io, sampleSources, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { publish } from '../publish/publish.js';
import { closedText } from './closed-text.js';
import { openFolder, openWeb } from './feed-source.js';
import { verifyFeed } from './verify-feed.js';

async function publishedFeed(t: TestContext) {
  const dir = await temporaryFolder(t);
  const { manifest } = await publish(await sampleSources(t), { to: dir, io: io() });
  return { dir, manifest, paths: Object.keys(await digests(dir)) };
}

async function faultsOf(dir: string): Promise<[string, string | undefined][]> {
  return (await verifyFeed(openFolder(dir))).faults.map(({ code, file }) => [code, file]);
}

describe('verifyFeed', () => {
  it('notices a flipped bit, a cut and a missing file anywhere in the chain of trust', async (t) => {
    const { dir, paths } = await publishedFeed(t);
    for (const path of paths.filter((name) => /^(?:objects|bundles|files)\//.test(name))) {
      const file = join(dir, path);
      const bytes = await readFile(file);
      const flipped = Uint8Array.from(bytes, (byte, index) =>
        index === bytes.length >> 1 ? byte ^ 1 : byte,
      );
      const codes = async () => (await faultsOf(dir)).filter(([, at]) => at === path).map(([code]) => code);
      await writeFile(file, flipped);
      assert.deepEqual(await codes(), ['verify.altered'], `${path} flipped`);
      await truncate(file, bytes.length - 1);
      assert.deepEqual(await codes(), ['verify.altered'], `${path} cut`);
      await rm(file);
      assert.deepEqual(await codes(), ['verify.missing'], `${path} missing`);
      await writeFile(file, bytes);
    }
    assert.deepEqual(await faultsOf(dir), []);
  });

  it('reports every fault in one run', async (t) => {
    const { dir, manifest, paths } = await publishedFeed(t);
    const [own] = manifest.directory.bundles;
    const bundles = paths.filter((path) => path.startsWith('bundles/') && !path.includes(own?.root ?? ''));
    const [first = '', second = ''] = bundles;
    const attachment = paths.find((path) => path.startsWith('files/')) ?? '';
    for (const path of [first, second, attachment]) await writeFile(join(dir, path), 'x');
    await writeFile(join(dir, 'objects', 'stray.json'), '{}');
    assert.deepEqual(
      new Set((await faultsOf(dir)).map(([, file]) => file)),
      new Set([first, second, attachment, 'objects/stray.json']),
    );
  });

  it('blames a damaged list alone, not everything that it no longer names', async (t) => {
    const { dir, manifest } = await publishedFeed(t);
    const bundle = `bundles/${manifest.directory.bundles[0]?.root}.bin`;
    await writeFile(join(dir, bundle), 'x');
    assert.deepEqual(await faultsOf(dir), [['verify.altered', bundle]]);
  });

  it('finds text of a policy that is not public, whatever the digests say', () => {
    const policy = { disclosure: 'onRequest', title: '题', body: [], benefit: {} };
    assert.deepEqual(closedText(policy), ['body', 'benefit']);
    assert.deepEqual(closedText({ ...policy, disclosure: 'proactive' }), []);
  });

  it('says that there is no feed, or that feed.json is none', async (t) => {
    const dir = await temporaryFolder(t);
    assert.deepEqual(await faultsOf(dir), [['verify.noFeed', 'feed.json']]);
    await writeFile(join(dir, 'feed.json'), '<!doctype html>');
    assert.deepEqual(await faultsOf(dir), [['verify.malformed', 'feed.json']]);
    await writeFile(join(dir, 'feed.json'), '{"format":"mingce-feed","formatVersion":"2.0"}');
    assert.deepEqual(await faultsOf(dir), [['feed.olderFormat', 'feed.json']]);
  });

  it('verifies a feed on a web server', async (t) => {
    const { dir } = await publishedFeed(t);
    const server = await serveFolders([['/city/', dir]]);
    t.after(() => server.close());
    const source = openWeb(`${server.url}city`, new AbortController().signal);
    const { faults, facts } = await verifyFeed(source);
    assert.deepEqual(faults, []);
    assert.equal(facts.records, 5);
  });
});
