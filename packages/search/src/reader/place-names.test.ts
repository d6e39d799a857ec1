import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import { openIndex } from './open-index.js';

const today = '2025-01-01';
const of = (region: string, title: string) =>
  sampleDocument(region, {
    region,
    title,
    clauses: sampleClauses('城市绿化由主管部门负责，低保由户主申请。'),
  });
const documents = [
  of('000000', '城市绿化条例'),
  of('370000', '山东省低保办法'),
  of('371400', '德州市城市绿化条例'),
  of('371422', '宁津县低保办法'),
  of('330100', '杭州市城市绿化条例'),
];
const letter =
  '您好，我家住在德州市宁津县，今年年初单位停产以后一直没有收入，老人又常年吃药，请问像我们这样的家庭低保应该怎么申请？';

describe('the names of places', () => {
  const queries = [
    '德州市城市绿化',
    '宁津低保',
    '山东省德州市 宁津县低保标准',
    '上海市金山区山阳镇低保',
    '前进路绿化',
  ];

  it('are read from the shards of a query alone, and lead to what the whole table leads to', async () => {
    const built = await memoryIndex(documents, { shardBytes: 300 });
    const manifest = { ...built.manifest, formatVersion: '3.1' };
    let corrected = 0;
    for (const text of queries) {
      built.loaded.length = 0;
      const results = await built.open().search({ text, today });
      // A correction needs all words and all places.
      const isCorrected = built.loaded.includes('lexicon/2');
      assert.equal(built.loaded.includes('lexicon/3'), isCorrected, text);
      if (isCorrected) corrected += 1;
      const older = openIndex({ manifest, load: built.load });
      assert.deepEqual(results, await older.search({ text, today }), text);
      assert.ok(built.loaded.includes('lexicon/3'), 'an index before 3.2 has them nowhere else');
    }
    assert.ok(corrected < queries.length);
  });

  it('are read from the whole table for a letter, whose pairs would be some fifty parts', async () => {
    const built = await memoryIndex(documents, { shardBytes: 300 });
    const { hits } = await built.open().search({ text: letter, today });
    assert.ok(built.loaded.includes('lexicon/3'));
    assert.equal(hits[0]?.document.region, '371422');
  });

  it('lie in the shard of a pair that the query has, though a long query does not rank by it', async () => {
    const built = await memoryIndex(documents, { shardBytes: 300 });
    const text = '上海市金山区山阳镇的沿街商铺复工情况汇总表包括哪些内容';
    const { understood } = await built.open().search({ text, today });
    assert.deepEqual(understood?.absentPlaces, ['上海市']);
  });
});
