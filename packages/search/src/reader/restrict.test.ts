import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import type { Restrictions, SearchRequest } from '../types.js';

const today = '2025-01-01';
const documents = [
  sampleDocument('titled', {
    title: '示例县农机补贴办法',
    documentNumber: '示县农发〔2024〕12号',
    publishedOn: '2024-05-20',
    issuedOn: '2024-04-30',
    clauses: sampleClauses('购置机具的，给予支持。'),
  }),
  sampleDocument('told', {
    title: '示例县渔业办法',
    documentNumber: '示县政办发〔2024〕12号',
    publishedOn: '2023-12-31',
    issuedOn: '2023-12-01',
    clauses: sampleClauses('渔民申请农机补贴的，从其规定。', '休渔期内停止捕捞。'),
  }),
  sampleDocument('undated', {
    title: '示例市农机补贴通知',
    publishedOn: '2024-01-01',
    topics: ['farming'],
    clauses: sampleClauses('农机补贴按年发放。'),
  }),
];
const index = (await memoryIndex(documents)).open();

async function found(within: Restrictions, request: Partial<SearchRequest> = { text: '农机补贴' }) {
  const all = { text: '', ...request, within, today };
  const [{ hits, total }, { facets }] = await Promise.all([index.search(all), index.facets(all)]);
  const counted = facets.year.reduce((sum, { count }) => sum + count, 0);
  assert.deepEqual([total, counted], [hits.length, hits.length], 'total and counts agree with the list');
  return hits.map(({ document }) => document.id).sort();
}

describe('an advanced search', () => {
  it('looks for the words in titles, in the text, or in both', async () => {
    assert.deepEqual(await found({ field: 'title' }), ['titled', 'undated']);
    assert.deepEqual(await found({ field: 'text' }), ['told', 'undated']);
    assert.deepEqual(await found({}), ['titled', 'told', 'undated']);
    assert.deepEqual(await found({ field: 'text' }, { text: '"农机补贴"' }), ['told', 'undated']);
    assert.deepEqual(await found({ field: 'title' }, { text: '"农机补贴"' }), ['titled', 'undated']);
  });

  it('finds a document number however it is typed, and parts of one, in numbers and titles only', async () => {
    for (const number of ['示县农发〔2024〕12号', '示县农发[2024]第12号', '示县农发', '农发 2024'])
      assert.deepEqual(await found({ number }, {}), ['titled'], number);
    assert.deepEqual(await found({ number: '〔2024〕12号' }, {}), ['titled', 'told']);
    assert.deepEqual(await found({ number: '休渔期' }, {}), []);
    assert.deepEqual(await found({ number: '示县农发〔2019〕1号' }, {}), []);
  });

  it('keeps to the days, both included, of publishing or of signing', async () => {
    assert.deepEqual(await found({ from: '2024-01-01' }), ['titled', 'undated']);
    assert.deepEqual(await found({ from: '2023-12-31', to: '2024-01-01' }), ['told', 'undated']);
    assert.deepEqual(await found({ dateOf: 'issuedOn', to: '2024-04-30' }), ['titled', 'told']);
    assert.deepEqual(await found({ dateOf: 'issuedOn', from: '2024-05-01' }), []);
    assert.deepEqual(await found({ from: '2025-01-01', to: '2024-01-01' }), []);
  });

  it('joins what it restricts with filters', async () => {
    const filters = { topic: ['farming'] };
    assert.deepEqual(await found({ field: 'text', to: '2024-03-01' }, { text: '农机补贴', filters }), [
      'undated',
    ]);
  });

  it('says what there is without the restrictions where nothing is left', async () => {
    const request = { text: '农机补贴', within: { field: 'title', from: '2025-01-01' }, today } as const;
    const { nearest } = await index.search(request);
    assert.deepEqual([nearest?.without, nearest?.total], ['filters', 3]);
  });
});
