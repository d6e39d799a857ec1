import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import { isOfOtherStatus } from './statuses.js';

const today = '2025-01-01';
const clauses = sampleClauses('参加基本养老保险缴费的，按照规定办理。');
// Of two equal documents the newer is first.
const documents = [
  sampleDocument('soldiers', { title: '示例市军人保险办法', publishedOn: '2024-06-01', clauses }),
  sampleDocument('everybody', { title: '示例市社会保险办法', publishedOn: '2024-05-01', clauses }),
  sampleDocument('civilians', {
    title: '示例市毕业生、退役军人保险办法',
    publishedOn: '2024-04-01',
    clauses,
  }),
];

describe('a document for a group of people', () => {
  const index = memoryIndex(documents).then((made) => made.open());
  const search = async (query: string) => {
    const { hits } = await (await index).search({ text: query, today, explain: true });
    const isPutBack = ({ explanation }: (typeof hits)[number]) =>
      explanation?.parts.some(
        ({ kind, field, value }) => kind === 'prior' && field === 'status' && value < 0,
      );
    return {
      first: hits[0]?.document.id,
      putBack: hits.filter(isPutBack).map(({ document }) => document.id),
    };
  };

  it('comes after one for everybody, and says why, unless the query says the group', async () => {
    assert.deepEqual(await search('养老保险缴费'), { first: 'everybody', putBack: ['soldiers'] });
    for (const query of ['军人养老保险缴费', '当兵的养老保险缴费'])
      assert.deepEqual(await search(query), { first: 'soldiers', putBack: [] }, query);
  });

  it('is one on military service, or on those who are tried for a crime, as well', () => {
    const of = (title: string, query: string) => isOfOtherStatus(title, [query]);
    assert.equal(of('示例市兵役登记办法', '户口迁移'), true);
    assert.equal(of('示例市兵役登记办法', '服役两年户口怎么迁'), false);
    const crimes = '关于审理拒不支付劳动报酬刑事案件的规定';
    assert.equal(of(crimes, '劳动报酬'), true);
    for (const query of ['拒不支付劳动报酬罪', '老板骗工资', '不给劳动报酬判几年'])
      assert.equal(of(crimes, query), false, query);
  });
});
