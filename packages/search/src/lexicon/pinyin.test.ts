import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import type { SearchDocument } from '../types.js';

const documents = [
  sampleDocument('unemployment', { title: '示例市失业保险条例', issuers: ['示例市财政局'] }),
  sampleDocument('attractions', { title: '示例省旅游景点管理办法', keywords: ['全域旅游'] }),
  sampleDocument('classics', { title: '示例省经典诵读办法' }),
  sampleDocument('bank', { title: '示例省重庆街银行网点规划' }),
  sampleDocument('app', { title: '示例省移动应用管理办法', clauses: sampleClauses('用 wifi 和 app 办理。') }),
];

const idsFor = async (text: string, from: readonly SearchDocument[] = documents) => {
  const { hits } = await (await memoryIndex(from)).open().search({ text, today: '2025-01-01' });
  return hits.map(({ document }) => document.id);
};

describe('pinyin in a query', () => {
  it('finds a title by initials, from its beginning or from inside', async () => {
    assert.deepEqual(await idsFor('slssybxtl'), ['unemployment']);
    assert.deepEqual(await idsFor('SYBXTL'), ['unemployment']);
    assert.deepEqual(await idsFor('bxt'), ['unemployment']);
  });

  it('finds a title by syllables, by part of them, and by syllables and initials mixed', async () => {
    assert.equal((await idsFor('shiyebaoxian'))[0], 'unemployment');
    assert.equal((await idsFor('shiyebaoxi'))[0], 'unemployment');
    assert.equal((await idsFor('shiliyebaoxiantl'))[0], 'unemployment');
    assert.equal((await idsFor('lvyou'))[0], 'attractions');
  });

  it('finds keywords and issuers, and reads a character by the word it is in', async () => {
    assert.deepEqual(await idsFor('qyly'), ['attractions']);
    assert.deepEqual(await idsFor('caizhengju'), ['unemployment']);
    assert.deepEqual(await idsFor('chongqing'), ['bank']);
    assert.deepEqual(await idsFor('yinhang'), ['bank']);
  });

  it('never takes one Chinese word for another that sounds alike', async () => {
    assert.deepEqual(await idsFor('景点'), ['attractions']);
    assert.deepEqual(await idsFor('经典'), ['classics']);
  });

  it('gives way to a Latin word that the texts have', async () => {
    assert.deepEqual(await idsFor('wifi'), ['app']);
  });
});
