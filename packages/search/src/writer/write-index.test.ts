import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  digestOf,
  memoryIndex,
  sampleClauses,
  sampleDocument,
  samplePolicies,
  samplePoliciesDigest,
} from '../fixtures/memory-index.js';
import { indexPacks, writeIndex } from './index.js';

describe('the index writer', () => {
  it('writes the same bytes in whatever order the documents come', async () => {
    const one = await memoryIndex(samplePolicies);
    const other = await memoryIndex(Array.from(samplePolicies).reverse());
    assert.deepEqual(other.manifest, one.manifest);
    assert.deepEqual(other.parts, one.parts);
  });

  it('writes the bytes that browsers write too', async () => {
    assert.equal(digestOf(await memoryIndex(samplePolicies)), samplePoliciesDigest);
  });

  it('numbers the parts of each pack from 0 without gaps, as the manifest says', async () => {
    const { parts, manifest } = await memoryIndex(samplePolicies, { shardBytes: 100 });
    const expected = indexPacks.flatMap((pack) =>
      Array.from({ length: manifest.parts[pack] }, (_, at) => `${pack}/${at}`),
    );
    assert.ok(manifest.parts.terms > 5);
    assert.deepEqual(Array.from(parts.keys()).sort(), expected.sort());
  });

  it('takes documents that arrive over time', async () => {
    async function* stream() {
      yield* samplePolicies;
    }
    const manifest = await writeIndex(stream(), { part: () => undefined });
    assert.equal(manifest.documents, samplePolicies.length);
    assert.equal(
      manifest.clauses,
      samplePolicies.reduce((sum, { clauses }) => sum + 1 + clauses.length, 0),
    );
  });

  it('waits for a slow sink and passes its failure on', async () => {
    let open = 0;
    await writeIndex(samplePolicies, {
      async part() {
        open += 1;
        assert.equal(open, 1);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
      },
    });
    const full = new Error('disk full');
    await assert.rejects(writeIndex(samplePolicies, { part: () => Promise.reject(full) }), full);
  });

  it('asks once for the text of each document, and holds none of them', async () => {
    const log: string[] = [];
    const lazy = samplePolicies.map(({ clauses, ...rest }) => ({
      ...rest,
      get clauses() {
        log.push(rest.id);
        return clauses;
      },
    }));
    await writeIndex(lazy, { part: () => undefined });
    assert.deepEqual(
      log,
      samplePolicies.map(({ id }) => id),
    );
  });

  it('refuses two documents with one id, and a date that is none', async () => {
    const twice = [sampleDocument('a'), sampleDocument('a')];
    await assert.rejects(memoryIndex(twice), { code: 'search.duplicateDocument', facts: { id: 'a' } });
    await assert.rejects(memoryIndex([sampleDocument('a', { expiresOn: '2023-02-30' })]), {
      code: 'search.dateInvalid',
      facts: { id: 'a', name: 'expiresOn', date: '2023-02-30' },
    });
  });

  it('numbers documents of a region by how many blocks they have: so what all must know of them stays small', async () => {
    const clauses = (count: number) => sampleClauses(...Array.from({ length: count }, () => '补贴。'));
    const lengths = Array.from({ length: 400 }, (_, at) => 1 + ((at * 37) % 120));
    const documents = lengths.map((length, at) => sampleDocument(`d${at}`, { clauses: clauses(length) }));
    const { parts } = await memoryIndex(documents);
    assert.ok((parts.get('columns/0')?.length ?? 1e9) < 100);
  });

  it('keeps of a very common term its headings, its best clauses, and the other documents that have it', async () => {
    const common = sampleDocument('common', {
      title: '补贴办法',
      clauses: sampleClauses('补贴范围与其他事项说明', '补贴标准与其他说明', '补贴补贴补贴', '申请'),
    });
    const rare = sampleDocument('rare', { clauses: sampleClauses('本办法所称的其他各项，补贴除外') });
    const built = await memoryIndex([common, rare], { maxPostings: 2 });
    const results = await built.open().search({ text: '补贴', today: '2025-01-01' });
    assert.deepEqual(
      results.hits.map(({ document, excerpts }) => [document.id, ...excerpts.map(({ anchor }) => anchor)]),
      [
        ['common', 'art-3'],
        ['rare', 'art-1'],
      ],
    );
  });
});
