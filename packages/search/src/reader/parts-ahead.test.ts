import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, samplePolicies } from '../fixtures/memory-index.js';
import type { LoadPart, SearchRequest } from '../types.js';
import { openIndex } from './open-index.js';
import { partsAhead } from './parts-ahead.js';

const today = '2025-01-01';
type Asked = Pick<SearchRequest, 'text' | 'filters' | 'sort'>;

/** Names of the parts, each once. */
function ahead(manifest: unknown, request: Asked): string[] {
  return Array.from(new Set(partsAhead(manifest, request)));
}

/** Parts that a search requests before it has any. */
async function askedAtFirst(manifest: unknown, request: Asked): Promise<string[]> {
  const asked = new Set<string>();
  const load: LoadPart = (name) => {
    asked.add(name);
    return new Promise(() => undefined);
  };
  void openIndex({ manifest, load }).search({ ...request, today });
  await new Promise((resolve) => setTimeout(resolve));
  return Array.from(asked).sort();
}

describe('partsAhead', () => {
  const requests: Asked[] = [
    { text: '请问创业补贴可以给多少钱？' },
    { text: '"户籍所在地" 最低生活保障 -暂行' },
    { text: '示政发〔2023〕8号' },
    { text: '第三条 gjj' },
    { text: '公积金', filters: { year: ['2023'] } },
    { text: '公积金', filters: { year: [] } },
    { text: '公积金', sort: 'newest' },
    { text: '' },
    { text: '  的 吗？' },
  ];
  for (const request of requests) {
    it(`names what a search asks for at first: ${JSON.stringify(request)}`, async () => {
      const { manifest } = await memoryIndex(samplePolicies);
      const { ground: _, ...withoutTable } = manifest;
      for (const one of [manifest, withoutTable]) {
        assert.deepEqual(ahead(one, request).sort(), await askedAtFirst(one, request));
      }
    });
  }

  it('names the table of traditional characters where the terms depend on it', async () => {
    const { manifest } = await memoryIndex(samplePolicies);
    assert.ok(ahead(manifest, { text: '戶籍' }).includes('lexicon/0'));
  });

  it('names nothing of an index that this version cannot read', async () => {
    const { manifest } = await memoryIndex(samplePolicies);
    assert.throws(() => ahead({ ...manifest, formatVersion: '9.0' }, { text: '补贴' }), {
      code: 'search.formatUnsupported',
    });
  });
});
