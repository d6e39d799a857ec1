import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';

const today = '2025-01-01';
const clauses = sampleClauses('参加基本养老保险缴费的，按照规定办理。');
// Of two alike the newer is first.
const documents = [
  sampleDocument('soldiers', { title: '示例市军人保险办法', publishedOn: '2024-06-01', clauses }),
  sampleDocument('everybody', { title: '示例市社会保险办法', clauses }),
];

describe('a document for a group of people', () => {
  const index = memoryIndex(documents).then((made) => made.open());
  const first = async (query: string) => {
    const { hits } = await (await index).search({ text: query, today, explain: true });
    return { id: hits[0]?.document.id, parts: hits.flatMap(({ explanation }) => explanation?.parts ?? []) };
  };

  it('comes after one for everybody, unless the query says the group', async () => {
    const { id, parts } = await first('养老保险缴费');
    assert.equal(id, 'everybody');
    const cost = parts.find((part) => part.kind === 'prior' && part.field === 'status');
    assert.ok(cost && cost.value < 0, 'the explanation says so');
    for (const query of ['军人养老保险缴费', '当兵的养老保险缴费']) {
      const asked = await first(query);
      assert.equal(asked.id, 'soldiers', query);
      assert.ok(!asked.parts.some((part) => part.kind === 'prior' && part.field === 'status'), query);
    }
  });
});
