import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openFolder } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { digests, io, policy, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

describe('publish', () => {
  it('writes a feed that verifies without a fault', async (t) => {
    const to = join(await temporaryFolder(t), 'feed');
    const published = await publish(await sampleSources(t), { to, io: io() });
    assert.deepEqual(published.faults, []);
    const { faults, facts } = await verifyFeed(openFolder(to));
    assert.deepEqual(faults, []);
    assert.equal(facts.records, 5);
  });

  it('gives the same bytes in a fresh folder, whatever the order of the records', async (t) => {
    const [one, other] = [await temporaryFolder(t), await temporaryFolder(t)];
    const sources = await sampleSources(t);
    await publish(sources, { to: one, io: io() });
    await publish({ ...sources, records: [...sources.records].reverse() }, { to: other, io: io() });
    assert.deepEqual(await digests(one), await digests(other));
  });

  it('changes nothing when nothing changed, not even the moment of publishing', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    await publish(sources, { to, io: io() });
    const before = await digests(to);
    const again = await publish(sources, {
      to,
      io: { ...io(), now: () => new Date('2026-01-01T00:00:00Z') },
    });
    assert.equal(again.changed, false);
    assert.equal(again.filesWritten, 0);
    assert.deepEqual(await digests(to), before);
  });

  it('rewrites only what a change touches, and counts the publish', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(
      t,
      Array.from({ length: 20 }, (_, n) => policy(`more-${n}`)),
    );
    const first = await publish(sources, { to, io: io() });
    const title = sources.records.map((record) =>
      record.record.id === 'more-3' ? policy('more-3', { title: '示例县新名称办法' }) : record,
    );
    const second = await publish({ ...sources, records: title }, { to, io: io() });
    assert.equal(second.manifest.sequence, first.manifest.sequence + 1);
    assert.ok(second.filesWritten < first.filesWritten);
    assert.deepEqual(
      (await verifyFeed(openFolder(to))).faults.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});
