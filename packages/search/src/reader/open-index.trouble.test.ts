import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, samplePolicies } from '../fixtures/memory-index.js';
import type { SearchResults } from '../types.js';
import { openIndex } from './open-index.js';

const today = '2025-01-01';
const ids = ({ hits }: SearchResults) => hits.map(({ document }) => document.id);

describe('trouble with parts', () => {
  it('leaves out a term’s part that is missing, says so, and asks again next time', async () => {
    const built = await memoryIndex(samplePolicies, { shardBytes: 64 });
    const index = built.open();
    const complete = new Map(built.parts);
    await index.search({ text: '户籍', today });
    const shard = built.loaded.find((loaded) => loaded.startsWith('terms/')) ?? '';
    built.parts.delete(shard);
    const fresh = built.open();
    const partial = await fresh.search({ text: '户籍，营业', today });
    assert.deepEqual(partial.missing, [shard]);
    assert.deepEqual(ids(partial), ['startup-subsidy']);
    built.parts.set(shard, complete.get(shard)!);
    const whole = await fresh.search({ text: '户籍，营业', today });
    assert.deepEqual(whole.missing, []);
    assert.ok(ids(whole).includes('minimum-living'));
  });

  it('treats a damaged part as a missing one', async () => {
    const built = await memoryIndex(samplePolicies);
    await built.open().search({ text: '户籍', today });
    const shard = built.loaded.find((loaded) => loaded.startsWith('terms/')) ?? '';
    const part = built.parts.get(shard)!;
    built.parts.set(
      shard,
      part.map((byte, at) => (at === 40 ? byte ^ 4 : byte)),
    );
    const results = await built.open().search({ text: '户籍，营业', today });
    assert.deepEqual(results.missing, [shard]);
    assert.deepEqual(ids(results), ['startup-subsidy']);
  });

  it('rejects, rather than find nothing, when none of the words can be looked up, and recovers', async () => {
    const built = await memoryIndex(samplePolicies, { shardBytes: 1e6 });
    const index = built.open();
    const part = built.parts.get('terms/0')!;
    built.parts.delete('terms/0');
    await assert.rejects(index.search({ text: '补贴', today }), { code: 'search.partUnavailable' });
    await assert.rejects(index.facets({ text: '补贴', today }), { code: 'search.partUnavailable' });
    built.parts.set('terms/0', part);
    assert.ok((await index.search({ text: '补贴', today })).total > 0);
  });

  it('leaves out a hit whose part is missing, and says so', async () => {
    const built = await memoryIndex(samplePolicies);
    const index = built.open();
    await index.search({ text: '户籍', today });
    const block = built.loaded.find((name) => name.startsWith('documents/')) ?? '';
    built.parts.delete(block);
    const results = await built.open().search({ text: '户籍', today });
    assert.deepEqual(results.missing, [block]);
    assert.deepEqual(results.hits, []);
    assert.equal(results.total, 1);
  });

  it('rejects with a code when even the document table is missing, and recovers', async () => {
    const built = await memoryIndex(samplePolicies);
    const { ground: _, ...manifest } = built.manifest;
    const index = openIndex({ manifest, load: built.load });
    const columns = built.parts.get('columns/0')!;
    built.parts.delete('columns/0');
    await assert.rejects(index.search({ text: '补贴', today }), { code: 'search.partUnavailable' });
    built.parts.set('columns/0', columns);
    assert.ok((await index.search({ text: '补贴', today })).total > 0);
  });

  it('asks for no document table that the manifest holds, and refuses one that is damaged', async () => {
    const built = await memoryIndex(samplePolicies);
    await built.open().search({ text: '补贴', today });
    assert.ok(!built.loaded.includes('columns/0'));
    for (const ground of ['AAAA', '补贴']) {
      const index = openIndex({ manifest: { ...built.manifest, ground }, load: built.load });
      await assert.rejects(index.search({ text: '补贴', today }), { code: 'search.partUnavailable' });
    }
  });

  it('stops when it is given up, though parts never come', async () => {
    const { manifest } = await memoryIndex(samplePolicies);
    const index = openIndex({ manifest, load: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const search = index.search({ text: '补贴', today, signal: controller.signal });
    controller.abort();
    await assert.rejects(search, { name: 'AbortError' });
  });

  it('gives a search its parts though the search that began loading them was given up', async () => {
    const built = await memoryIndex(samplePolicies);
    const index = openIndex({
      manifest: built.manifest,
      load: (name, signal) =>
        new Promise((resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          setImmediate(() => built.load(name).then(resolve, reject));
        }),
    });
    const controller = new AbortController();
    const first = index.search({ text: '补贴', today, signal: controller.signal });
    const second = index.search({ text: '补贴', today });
    controller.abort();
    await assert.rejects(first, { name: 'AbortError' });
    assert.ok((await second).total > 0);
  });

  it('loads all that a query needs in two rounds, and nothing twice', async () => {
    const built = await memoryIndex(samplePolicies, { shardBytes: 64 });
    let rounds = 0;
    let waiting: (() => void)[] = [];
    const index = openIndex({
      manifest: built.manifest,
      load: (name) =>
        new Promise((resolve, reject) => {
          if (waiting.length === 0) {
            setImmediate(() => {
              rounds += 1;
              const round = waiting;
              waiting = [];
              for (const answer of round) answer();
            });
          }
          waiting.push(() => void built.load(name).then(resolve, reject));
        }),
    });
    await index.search({ text: '住房公积金 最低生活保障 创业补贴', today });
    assert.equal(rounds, 2);
    assert.equal(new Set(built.loaded).size, built.loaded.length);
    const before = built.loaded.length;
    await index.search({ text: '住房公积金 最低生活保障 创业补贴', today });
    assert.equal(built.loaded.length, before);
  });
});

describe('an index this reader cannot read', () => {
  for (const [what, change, code] of [
    ['another format', { format: 'other' }, 'search.manifestInvalid'],
    ['a newer major version', { formatVersion: '4.0' }, 'search.formatUnsupported'],
    ['another analyzer', { analyzer: 'zh-0' }, 'search.analyzerMismatch'],
    ['a manifest without its numbers', { clauses: '7' }, 'search.manifestInvalid'],
  ] as const) {
    it(`is refused: ${what}`, async () => {
      const { manifest, load } = await memoryIndex(samplePolicies);
      assert.throws(() => openIndex({ manifest: { ...manifest, ...change }, load }), { code });
    });
  }

  it('but a newer minor version is read', async () => {
    const { manifest, load } = await memoryIndex(samplePolicies);
    const index = openIndex({ manifest: { ...manifest, formatVersion: '3.9', added: true }, load });
    assert.ok((await index.search({ text: '补贴', today })).total > 0);
  });
});
