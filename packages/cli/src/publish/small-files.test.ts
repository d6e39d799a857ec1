import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { bundleFiles, bundlePath, canonicalJson, partPath, slotsOf } from '@mingce/feed';
import type { Bundle, FeedManifest } from '@mingce/schema/types';
import { serveFolders } from '@mingce/testing/node';
import { unzipSync } from 'fflate';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';
import { faultsOf as faultsOfTarget, uploadTo } from '../upload/fixtures/upload-to.js';
import { openFolder, openWeb } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { digests, io, policy, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { type PublishOptions, publish } from './publish.js';

const isSmallFile = (path: string) => /^bundles\/([0-9a-f]{2})\/\1[0-9a-f]{30}-\d+\.bin$/.test(path);
const pathsOf = async (dir: string) => Object.keys(await digests(dir));
const smallFilesOf = async (dir: string) => (await pathsOf(dir)).filter(isSmallFile);
const faultsOf = async (dir: string) =>
  (await verifyFeed(openFolder(dir))).faults.map(({ code, file }) => [code, file]);

function bundlesOf({ directory, records, search }: FeedManifest): Bundle[] {
  const packs = [directory, ...(records ? [records] : []), ...Object.values(search?.packs ?? {})];
  return packs.flatMap(({ bundles }) => bundles);
}

async function published(t: TestContext, options: Partial<PublishOptions> = {}) {
  const to = join(await temporaryFolder(t), 'feed');
  const sources = await sampleSources(t);
  const again = (more: Partial<PublishOptions> = {}) =>
    publish(sources, { to, io: io(), smallFiles: true, renew: true, ...options, ...more });
  return { to, manifest: (await again()).manifest, sources, again };
}

describe('small files', () => {
  it('are the slots of all bundles, each as a file; everything else is as without them', async (t) => {
    const [small, plain] = [
      await published(t, { bundleRecords: true, offline: true }),
      await published(t, { bundleRecords: true, offline: true, smallFiles: false }),
    ];
    const bundles = bundlesOf(small.manifest);
    assert.ok(bundles.every(({ smallFiles }) => smallFiles));
    for (const bundle of bundles) {
      const file = await readFile(join(small.to, bundlePath(bundle)));
      for (const [place, slot] of slotsOf(bundle, file).entries()) {
        assert.ok((await readFile(join(small.to, partPath(bundle, place)))).equals(slot));
      }
    }
    const named = bundles.flatMap(bundleFiles).filter(isSmallFile).sort();
    assert.deepEqual(await smallFilesOf(small.to), named);

    const [files, without] = [await digests(small.to), await digests(plain.to)];
    for (const path of [...named, 'feed.json', 'feed.json.js']) delete files[path];
    for (const path of ['feed.json', 'feed.json.js']) delete without[path];
    assert.deepEqual(files, without);
    const withoutMark = canonicalJson(small.manifest).replaceAll(',"smallFiles":true', '');
    assert.equal(withoutMark, canonicalJson(plain.manifest));
  });

  it('are verified with the feed: one that is altered or missing is named, and mended by the next build', async (t) => {
    const { to, again } = await published(t);
    assert.deepEqual(await faultsOf(to), []);
    const [altered = '', missing = ''] = await smallFilesOf(to);
    const bytes = await readFile(join(to, altered));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    await writeFile(join(to, altered), bytes);
    await rm(join(to, missing));
    assert.deepEqual(
      new Set(await faultsOf(to)),
      new Set([
        ['verify.altered', altered],
        ['verify.missing', missing],
      ]),
    );
    await again({ renew: false });
    assert.deepEqual(await faultsOf(to), []);
  });

  it('are read from a server one for each bundle in a quick check, all of them in a full one', async (t) => {
    const { to, manifest } = await published(t);
    const server = await serveFolders([['/', to]]);
    t.after(() => server.close());
    const { signal } = new AbortController();
    const read = () => server.requests.splice(0).filter(({ path }) => isSmallFile(path)).length;
    assert.deepEqual((await verifyFeed(openWeb(server.url, signal), { quick: true })).faults, []);
    assert.equal(read(), bundlesOf(manifest).length);
    assert.deepEqual((await verifyFeed(openWeb(server.url, signal))).faults, []);
    assert.equal(read(), (await smallFilesOf(to)).length);
  });

  it('stay for the readers of the last feed when they are given up, and go with the next build', async (t) => {
    const { to, again } = await published(t);
    const before = await smallFilesOf(to);
    await again({ smallFiles: false });
    assert.deepEqual(await smallFilesOf(to), before);
    const { changes } = await again({ smallFiles: false });
    assert.deepEqual([...changes.removable].sort(), before);
    assert.deepEqual([await smallFilesOf(to), await faultsOf(to)], [[], []]);
  });

  it('are uploaded before feed.json, and removed on the target when no reader may ask for them any more', async (t) => {
    const { to, sources, again } = await published(t);
    const target = await temporaryFolder(t);
    const first = await smallFilesOf(to);
    const { sent } = await uploadTo(to, target);
    assert.deepEqual(sent.filter(isSmallFile), first);
    assert.equal(sent.at(-1), 'feed.json');
    const uploadEdited = async (id: string) => {
      sources.records.push(policy(id));
      await again();
      const { removed } = await uploadTo(to, target);
      assert.deepEqual(await faultsOfTarget(target), []);
      return removed;
    };
    assert.deepEqual(await uploadEdited('p-first'), []);
    const removed = await uploadEdited('p-second');
    assert.ok(first.some((path) => removed.includes(path)));
    assert.deepEqual(await smallFilesOf(target), await smallFilesOf(to));
  });

  it('come with mingce build --small-files: counted, packed into the changes, the same when built anew', async (t) => {
    const dir = await authoringFolder(t, { 'policies/a.md': policyText() });
    const root = await temporaryFolder(t);
    const [feed, anew, zip] = [join(root, 'feed'), join(root, 'anew'), join(root, 'out.zip')];
    const build = (to: string, ...more: string[]) =>
      runMain(['build', dir, '--to', to, '--small-files', ...more]);
    await build(feed);
    const first = await smallFilesOf(feed);
    await writeFile(join(dir, 'policies/a.md'), policyText({}, '第一条　改过一次。\n'));
    const { stdout } = await build(feed, '--changes', zip);
    const now = (await smallFilesOf(feed)).filter((path) => !first.includes(path));
    assert.ok(now.length > 0);
    const packed = Object.keys(unzipSync(await readFile(zip)));
    assert.deepEqual(packed.filter(isSmallFile).sort(), now);

    await build(anew);
    const all = await smallFilesOf(anew);
    assert.match(stdout, new RegExp(`另存为 ${all.length} 个小文件`));
    for (const path of all) {
      assert.ok((await readFile(join(feed, path))).equals(await readFile(join(anew, path))), path);
    }
  });
});
