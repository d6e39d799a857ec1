import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';

describe('other words for a word of the query', () => {
  it('are looked for once, also where two terms that begin the word lie in one shard', async () => {
    const documents = [sampleDocument('air', { clauses: sampleClauses('治理细颗粒物污染') })];
    const index = await memoryIndex(documents, { shardBytes: 1_000_000 });
    const { also = [] } = await index.open().search({ text: 'PM2.5', today: '2025-01-01' });
    assert.deepEqual(
      also.map(({ from }) => from),
      ['pm2.5'],
    );
  });
});
