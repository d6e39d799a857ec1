import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unpackItems } from '@mingce/eligibility';
import { generateSigningKey } from '@mingce/feed';
import { openFolder as openFeedFolder } from '@mingce/feed/node';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import { openFolder } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { digests, io, policy, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

async function errorsOf(to: string) {
  const { faults } = await verifyFeed(openFolder(to));
  return faults.filter(({ severity }) => severity === 'error');
}

function renamed(sources: Sources, id: string, title: string): Sources {
  const rename = (source: SourceRecord) => (source.record.id === id ? policy(id, { title }) : source);
  return { ...sources, records: sources.records.map(rename) };
}

describe('publish', () => {
  it('writes a feed that verifies without a fault', async (t) => {
    const to = join(await temporaryFolder(t), 'feed');
    const published = await publish(await sampleSources(t), { to, io: io() });
    assert.deepEqual(published.faults, []);
    const { faults, facts } = await verifyFeed(openFolder(to));
    assert.deepEqual(faults, []);
    assert.equal(facts.records, 5);
  });

  it('publishes the benefit items as an index and parts that a reader gets back', async (t) => {
    const to = join(await temporaryFolder(t), 'feed');
    const sources = await sampleSources(t);
    const item = {
      id: 'grant',
      title: '示例奖励',
      applicants: ['enterprise' as const],
      awards: [{ kind: 'grant' as const, amount: { fixed: 5000 } }],
      windows: [{ closesOn: '2026-06-20' }],
    };
    const records = [
      ...sources.records,
      policy('with-items', { benefit: { needs: ['funding'], items: [item] } }),
    ];
    await publish({ ...sources, records }, { to, io: io() });
    assert.deepEqual((await verifyFeed(openFolder(to))).faults, []);
    const feed = await openFeedFolder(to);
    const benefits = await feed.benefits();
    assert.ok(benefits);
    const [read] = unpackItems(benefits.index, 0, await benefits.part(0), await benefits.words(0));
    assert.equal(read?.id, 'with-items/grant');
    assert.deepEqual(read?.awards, item.awards);
    assert.deepEqual(read?.windows, item.windows);
    const page = await feed.page('policy', 0);
    const summary = page.items.find(({ id }) => id === 'with-items');
    assert.deepEqual([summary?.benefit, summary?.closesOn], [true, '2026-06-20']);
  });

  it('publishes what belongs to each topic, audience, need and region', async (t) => {
    const to = join(await temporaryFolder(t), 'feed');
    const sources = await sampleSources(t);
    const item = (id: string, more: object) => ({
      id,
      title: `示例${id}`,
      applicants: ['enterprise' as const],
      ...more,
    });
    const benefit = {
      needs: ['funding' as const],
      items: [item('a', { windows: [{ closesOn: '2026-06-20' }] }), item('b', { needs: ['talent'] })],
    };
    const records = [
      ...sources.records,
      policy('with-items', { publishedOn: '2026-01-09', featuredTopics: ['best'], benefit }),
    ];
    const config = { ...sources.config, featuredTopics: [{ code: 'best', label: '优化营商环境' }] };
    await publish({ ...sources, config, records }, { to, io: io() });
    assert.deepEqual((await verifyFeed(openFolder(to))).faults, []);
    const feed = await openFeedFolder(to);
    const zones = await feed.zones();
    assert.ok(zones);
    const zone = (kind: string, code: string) => {
      const found = zones.zones.find((one) => one.kind === kind && one.code === code);
      assert.ok(found, `${kind}/${code}`);
      return found;
    };
    const best = zone('featured', 'best');
    assert.equal(best.newestOn, '2026-01-09');
    assert.deepEqual([best.syndication, best.calendar], ['syndication/featured/best', true]);
    assert.deepEqual(await readdir(join(to, 'syndication', 'featured')), [
      'best.ics',
      'best.json',
      'best.xml',
    ]);
    const [listed] = await zones.summaries('policy', best.records.policy ?? []);
    assert.equal(listed?.id, 'with-items');
    assert.equal(zone('region', listed?.region ?? '').kind, 'region');
    const benefits = await feed.benefits();
    assert.ok(benefits);
    const items = unpackItems(benefits.index, 0, await benefits.part(0)).map(({ own }) => own);
    const itemsIn = (kind: string, code: string) =>
      (zone(kind, code).items ?? []).map((place) => items[place]);
    assert.deepEqual(itemsIn('featured', 'best').sort(), ['a', 'b']);
    assert.deepEqual(itemsIn('need', 'funding'), ['a']);
    assert.deepEqual(itemsIn('need', 'talent'), ['b']);
    // An interpretation has no topics of its own: it has those of its policy.
    const explained = await feed.page('interpretation', 0);
    const [policies] = explained.items.map((one) => one.policies ?? []);
    const topic =
      (await feed.page('policy', 0)).items.find(({ id }) => id === policies?.[0])?.topics?.[0] ?? '';
    assert.deepEqual(zone('topic', topic).records.interpretation, [0]);
  });

  it('gives the same bytes in a fresh folder, whatever the order of the records', async (t) => {
    const [one, other] = [await temporaryFolder(t), await temporaryFolder(t)];
    const sources = await sampleSources(t);
    await publish(sources, { to: one, io: io() });
    await publish({ ...sources, records: [...sources.records].reverse() }, { to: other, io: io() });
    assert.deepEqual(await digests(one), await digests(other));
  });

  it('ranks by the numbers of feed.yaml, and by its own where feed.yaml has none', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    const search = { synonyms: [], titleWeight: 3, ownRegion: 2, ended: 0.5 };
    const { manifest } = await publish(
      { ...sources, config: { ...sources.config, search } },
      { to, io: io() },
    );
    const { ranking } = manifest.search!.index as { ranking: Record<string, number> };
    const { heading, ownRegion, ended, k1 } = ranking;
    assert.deepEqual({ heading, ownRegion, ended, k1 }, { heading: 3, ownRegion: 2, ended: 0.5, k1: 1.2 });
  });

  it('takes the moment from SOURCE_DATE_EPOCH where it is set', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    const { manifest } = await publish(sources, { to, io: io({ SOURCE_DATE_EPOCH: '1700000000' }) });
    assert.equal(manifest.publishedAt, '2023-11-14T22:13:20Z');
    const wrong = publish(renamed(sources, 'p-2019', '新题'), { to, io: io({ SOURCE_DATE_EPOCH: 'now' }) });
    await assert.rejects(wrong, { code: 'publish.epochInvalid' });
  });

  it('changes nothing when nothing changed, not even the moment of publishing', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    await publish(sources, { to, io: io() });
    const before = await digests(to);
    const later = { ...io(), now: () => new Date('2026-01-01T00:00:00Z') };
    const again = await publish(sources, { to, io: later });
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
    const before = await digests(to);
    const second = await publish(renamed(sources, 'more-3', '示例县新名称办法'), { to, io: io() });
    assert.equal(second.manifest.sequence, first.manifest.sequence + 1);
    const added = Object.keys(await digests(to)).filter(
      (path) => path.startsWith('objects/') && !(path in before),
    );
    // The record, its list page, and the object of the lists.
    assert.equal(added.length, 3);
    assert.deepEqual(await errorsOf(to), []);
  });

  it('keeps the files of the previous feed for its readers, and removes them with the publish after', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    await publish(sources, { to, io: io() });
    const first = Object.keys(await digests(to));
    await publish(renamed(sources, 'p-2024', '第二版'), { to, io: io() });
    const second = await digests(to);
    for (const path of first) assert.ok(path in second, `${path} is still there`);
    await publish(renamed(sources, 'p-2024', '第三版'), { to, io: io() });
    const third = await digests(to);
    assert.ok(first.some((path) => !(path in third)));
    assert.ok(!Object.keys(third).some((path) => path.startsWith('files/') && first.includes(path)));
    assert.deepEqual(await errorsOf(to), []);
  });

  it('mends a damaged file of the feed', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    await publish(sources, { to, io: io() });
    const path = Object.keys(await digests(to)).find((name) => name.startsWith('objects/')) ?? '';
    await writeFile(join(to, path), 'damaged');
    assert.equal((await errorsOf(to)).length > 0, true);
    await publish(sources, { to, io: io() });
    assert.deepEqual(await errorsOf(to), []);
  });

  it('publishes attachments under their digest and fills in size and digest', async (t) => {
    const to = await temporaryFolder(t);
    await publish(await sampleSources(t), { to, io: io() });
    const path = Object.keys(await digests(to)).find((name) => name.startsWith('files/')) ?? '';
    assert.match(path, /^files\/[0-9a-f]{64}\/申请-表\.txt$/);
    assert.equal(await readFile(join(to, path), 'utf8'), '示例申请表');
  });

  it('leaves out a record whose attachment is missing or outside files/, and says which', async (t) => {
    const to = await temporaryFolder(t);
    const attach = (id: string, href: string) => policy(id, { attachments: [{ title: '附件', href }] });
    const bad = [attach('gone', 'files/gone.pdf'), attach('out', 'files/../feed.yaml')];
    const sources = await sampleSources(t, bad);
    await writeFile(join(sources.dir, 'feed.yaml'), 'id: x');
    const published = await publish(sources, { to, io: io() });
    assert.deepEqual(
      published.faults.map(({ code, facts }) => [code, facts.record]),
      [
        ['publish.fileMissing', 'policy/gone'],
        ['publish.fileMissing', 'policy/out'],
      ],
    );
    assert.equal(published.records, 5);
    assert.deepEqual(await errorsOf(to), []);
  });

  it('writes a copy of every trusted file with --offline, that hands over its bytes', async (t) => {
    const to = await temporaryFolder(t);
    await publish(await sampleSources(t), { to, offline: true, io: io() });
    const paths = Object.keys(await digests(to));
    const trusted = paths.filter(
      (path) => /^(?:feed\.json|objects\/|packs\/)/.test(path) && !path.endsWith('.js'),
    );
    for (const path of trusted) {
      const script = await readFile(join(to, `${path}.js`), 'utf8');
      const [, name, base64 = ''] =
        /^globalThis\[Symbol\.for\("mingce\.offline"\)\]\("(.+)", "(.*)"\)\n$/.exec(script) ?? [];
      assert.equal(name, path);
      assert.deepEqual(Buffer.from(base64, 'base64'), await readFile(join(to, path)));
    }
  });

  it('signs, keeps a signature that holds, and never gives one up unasked', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    const { privateKey: key, publicKey } = await generateSigningKey();
    await publish(sources, { to, key, io: io() });
    assert.deepEqual((await verifyFeed(openFolder(to), { publicKey })).faults, []);
    const before = await digests(to);
    assert.equal((await publish(sources, { to, key, io: io() })).changed, false);
    assert.equal((await publish(sources, { to, io: io() })).changed, false);

    const changed = renamed(sources, 'p-2024', '新题');
    await assert.rejects(publish(changed, { to, io: io() }), { code: 'publish.signatureLost' });
    assert.deepEqual(await digests(to), before);
    assert.equal((await publish(changed, { to, force: true, io: io() })).manifest.signature, undefined);
  });

  it('refuses a folder that holds something else, another feed, or would lose everything', async (t) => {
    const sources = await sampleSources(t);
    const to = await temporaryFolder(t);
    await writeFile(join(to, 'thesis.doc'), 'mine');
    await assert.rejects(publish(sources, { to, io: io() }), { code: 'publish.notAFeedFolder' });
    assert.deepEqual(await readdir(to), ['thesis.doc']);
    await assert.rejects(publish(sources, { to: sources.dir, io: io() }), { code: 'publish.sameFolder' });

    await rm(join(to, 'thesis.doc'));
    await publish(sources, { to, io: io() });
    const before = await digests(to);
    const other = { ...sources, config: { ...sources.config, id: 'other' } };
    await assert.rejects(publish(other, { to, io: io() }), { code: 'publish.otherFeed' });
    await assert.rejects(publish({ ...sources, records: [] }, { to, io: io() }), {
      code: 'publish.wouldEmpty',
    });
    assert.deepEqual(await digests(to), before);
    await writeFile(join(to, 'feed.json'), '{"format":');
    await assert.rejects(publish(sources, { to, io: io() }), { code: 'publish.previousDamaged' });
  });

  it('goes on from a feed whose search another version wrote differently', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    const first = await publish(sources, { to, io: io() });
    const older = { ...first.manifest, search: { sha256: 'a'.repeat(64), size: 1 } };
    await writeFile(join(to, 'feed.json'), JSON.stringify(older));
    const second = await publish(sources, { to, io: io() });
    assert.equal(second.manifest.sequence, first.manifest.sequence + 1);
    assert.deepEqual(second.manifest.search, first.manifest.search);
    assert.deepEqual(await errorsOf(to), []);
  });

  it('goes on from a feed of the format before, whose files stay for its readers until the next publish', async (t) => {
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    const first = await publish(sources, { to, io: io() });
    const pack = { id: '0'.repeat(32), parts: 1, groupBits: 0, extension: 'json', roots: ['a'.repeat(64)] };
    const older = { ...first.manifest, formatVersion: '2.0', directory: pack, search: undefined };
    await writeFile(join(to, 'feed.json'), JSON.stringify(older));
    const part = `packs/${pack.id}/0.json`;
    await mkdir(join(to, 'packs', pack.id), { recursive: true });
    await writeFile(join(to, part), '\n{"entries":{}}');

    const second = await publish(sources, { to, io: io() });
    assert.equal(second.manifest.sequence, first.manifest.sequence + 1);
    assert.ok(part in (await digests(to)));
    await publish(sources, { to, io: io(), renew: true });
    assert.ok(!(part in (await digests(to))));
    assert.deepEqual(await errorsOf(to), []);
  });

  it('takes back what it wrote when a file cannot be written', async (t) => {
    const to = await temporaryFolder(t);
    await mkdir(join(to, 'bundles'), { recursive: true });
    await writeFile(join(to, 'syndication'), 'a file where a folder must be');
    const sources = await sampleSources(t);
    await assert.rejects(publish(sources, { to, io: io() }), { code: 'publish.notAFeedFolder' });
    await assert.rejects(publish(sources, { to, force: true, io: io() }), { code: 'publish.writeFailed' });
    assert.deepEqual(Object.keys(await digests(to)), ['syndication']);
  });

  it('refuses while another build holds the folder, and takes over a lock left behind', async (t) => {
    const to = await temporaryFolder(t);
    const lock = join(to, '.mingce-lock');
    const sources = await sampleSources(t);
    await writeFile(lock, JSON.stringify({ pid: process.pid, host: hostname(), token: 'other' }));
    await assert.rejects(publish(sources, { to, io: io() }), { code: 'publish.locked' });
    await writeFile(lock, JSON.stringify({ pid: 2 ** 30, host: hostname(), token: 'dead' }));
    await publish(sources, { to, io: io() });
    assert.ok(!(await readdir(to)).includes('.mingce-lock'));
  });
});
