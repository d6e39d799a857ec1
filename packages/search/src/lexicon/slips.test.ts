import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import { defaultRanking } from '../reader/ranking/weights.js';
import { nearStretch } from './slips.js';

const today = '2025-01-01';
const documents = [
  sampleDocument('contracts', { title: '示例省劳动合同条例', region: '990000' }),
  sampleDocument('schools', { title: '示例市城市中小学校幼儿园规划建设管理条例' }),
  sampleDocument('fund', { title: '示例市便民服务指南', clauses: sampleClauses('职工可以提取住房公积金。') }),
  sampleDocument('labour', {
    title: '示例省劳动监察办法',
    clauses: sampleClauses('劳动和社会保障部门会同有关部门。'),
  }),
];
const search = async (text: string, change = {}) =>
  (await memoryIndex(documents)).open().search({ text, today, ...change });

describe('the stretch of a text nearest to what was typed', () => {
  it('has one character other, one more or one less, also at either end', () => {
    const title = '示例省劳动合同条例';
    for (const slip of ['劳动和同条例', '劳动合条例', '劳动合同的条例', '牢动合同条例', '劳动合同条利']) {
      assert.deepEqual(nearStretch(slip, title, defaultRanking), { text: '劳动合同条例', edits: 1 }, slip);
    }
  });

  it('is none where words differ, where a number differs, or where nothing does', () => {
    assert.equal(nearStretch('劳动监察条例', '示例省劳动合同条例', defaultRanking), undefined);
    assert.equal(nearStretch('2023年工作要点', '示例市2024年工作要点', defaultRanking), undefined);
    assert.equal(nearStretch('劳动合同', '示例省劳动合同条例', defaultRanking), undefined);
    assert.equal(nearStretch('合统', '劳动合同', defaultRanking), undefined);
  });

  it('allows two slips in a long text', () => {
    assert.deepEqual(nearStretch('城市小学校幼儿园规化建设管理条例', documents[1]!.title, defaultRanking), {
      text: '城市中小学校幼儿园规划建设管理条例',
      edits: 2,
    });
  });
});

describe('a query with a slip', () => {
  it('finds the title first and offers what was meant', async () => {
    const { hits, didYouMean } = await search('劳动和同条例');
    assert.equal(hits[0]?.document.id, 'contracts');
    assert.deepEqual(didYouMean, ['劳动合同条例']);
  });

  it('offers words of a clause where what was typed does not occur', async () => {
    assert.deepEqual((await search('住房公积经')).didYouMean, ['住房公积金']);
  });

  it('offers nothing for what is right, quoted, or put in other words', async () => {
    for (const text of ['劳动合同条例', '"劳动和同条例"', '社会保障 劳动', '提取公积金']) {
      assert.deepEqual((await search(text)).didYouMean, [], text);
    }
  });
});

describe('a search that comes to nothing', () => {
  it('counts what there is without the filters, and where', async () => {
    const { total, nearest } = await search('劳动合同', { filters: { region: ['990122'] } });
    assert.equal(total, 0);
    assert.equal(nearest?.without, 'filters');
    assert.deepEqual(nearest?.regions[0], { value: '990000', count: 1 });
  });

  it('counts what there is without the quotes or with what was excluded', async () => {
    assert.equal((await search('"合同监察"')).nearest?.without, 'quotes');
    assert.equal((await search('劳动合同 -劳动')).nearest?.without, 'exclusions');
    assert.equal((await search('劳动合同')).nearest, undefined);
    assert.equal((await search('鼕')).nearest, undefined);
  });
});
