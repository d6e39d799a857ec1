import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openFolder as openFeedFolder } from '@mingce/feed/node';
import type { Policy } from '@mingce/schema/types';
import { openFolder } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { digests, io, policy, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { type PublishOptions, publish } from './publish.js';

const faultsOf = async (to: string) =>
  (await verifyFeed(openFolder(to))).faults.map(({ code, facts }) => [code, facts.path]);

/** Policies with different characters in each text, so that they do not compress to almost nothing. */
const more = Array.from({ length: 30 }, (_, at) => {
  const text = Array.from({ length: 20 }, (_, n) =>
    String.fromCodePoint(0x4e00 + ((at * 733 + n * 91) % 20000)),
  );
  return policy(`more-${at}`, { body: [{ type: 'paragraph', children: [text.join('')] }] });
});

async function published(t: Parameters<typeof temporaryFolder>[0], options: Partial<PublishOptions> = {}) {
  const to = join(await temporaryFolder(t), 'feed');
  const sources = await sampleSources(t, more);
  const { manifest } = await publish(sources, { to, io: io(), bundleRecords: true, ...options });
  return { to, sources, manifest };
}

describe('records in bundles', () => {
  it('are no files of their own; readers find them, and the feed verifies', async (t) => {
    const { to, sources, manifest } = await published(t);
    assert.deepEqual(await faultsOf(to), []);
    assert.equal(manifest.records?.bundles.length, 1);
    const feed = await openFeedFolder(to);
    for (const { kind, record } of sources.records) {
      const read = await feed.record(kind, record.id);
      assert.equal(read.id, record.id);
    }
    const [first] = more;
    assert.ok(first);
    const read = (await feed.record('policy', 'more-0')) as Policy;
    assert.deepEqual(read.body, first.record.body?.read());
    await assert.rejects(feed.record('policy', 'absent'), { code: 'feed.recordMissing' });
    // Lists, vocabulary and registers are still objects; none of the 35 records is.
    assert.ok(Object.keys(await digests(to)).filter((path) => path.startsWith('objects/')).length < 15);
  });

  it('are the same as those in files', async (t) => {
    const [bundled, single] = [await published(t), await published(t, { bundleRecords: false })];
    assert.equal(single.manifest.records, undefined);
    const [one, other] = [await openFeedFolder(bundled.to), await openFeedFolder(single.to)];
    for (const id of ['p-2024', 'more-3']) {
      assert.deepEqual(await one.record('policy', id), await other.record('policy', id));
    }
    assert.deepEqual(await one.page('policy', 0), await other.page('policy', 0));
  });

  it('can be chosen and given up again; the files of the last feed stay for one publish', async (t) => {
    const { to, sources } = await published(t, { bundleRecords: false });
    const files = Object.keys(await digests(to));
    await publish(sources, { to, io: io(), bundleRecords: true });
    const after = Object.keys(await digests(to));
    assert.ok(files.every((path) => after.includes(path)));
    await publish(sources, { to, io: io(), bundleRecords: true, renew: true });
    const swept = Object.keys(await digests(to));
    assert.ok(!files.every((path) => swept.includes(path)));
    assert.deepEqual(await faultsOf(to), []);
    await publish(sources, { to, io: io() });
    await publish(sources, { to, io: io(), renew: true });
    assert.deepEqual(await faultsOf(to), []);
  });

  it('are named by their bundle when one is damaged, and mended by the next build', async (t) => {
    const { to, sources, manifest } = await published(t);
    const [{ root = '' } = {}] = manifest.records?.bundles ?? [];
    const path = join(to, 'bundles', `${root}.bin`);
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(2000) ^ 1, 2000);
    await writeFile(path, bytes);
    assert.deepEqual(await faultsOf(to), [['verify.altered', `bundles/${root}.bin`]]);
    await publish(sources, { to, io: io(), bundleRecords: true });
    assert.deepEqual(await faultsOf(to), []);
    assert.ok((await readdir(join(to, 'bundles'))).includes(`${root}.bin`));
  });
});
