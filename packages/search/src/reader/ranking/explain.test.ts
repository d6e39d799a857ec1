import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { memoryIndex, sampleClauses, sampleDocument, samplePolicies } from '../../fixtures/memory-index.js';
import type { Explanation, SearchHit } from '../../types.js';

const today = '2025-01-01';

/** Fails unless the parts of an explanation add up to the score of its hit. */
function assertAddsUp({ document, score, explanation }: SearchHit): void {
  assert.ok(explanation, document.id);
  const sum = explanation.parts.reduce((total, { value }) => total + value, 0);
  const near = (value: number) => Math.abs(value - score) <= 1e-9 * Math.max(1, score);
  assert.ok(near(sum), `${document.id}: the parts make ${sum}, the score is ${score}`);
  assert.ok(near(explanation.score), `${document.id}: ${explanation.score}, not ${score}`);
}

function givenBy({ parts }: Explanation, kind: string, field: string): number {
  return parts.reduce(
    (sum, part) => (part.kind === kind && part.field === field ? sum + part.value : sum),
    0,
  );
}

describe('an explanation', () => {
  const questions = [
    '创业补贴怎么申请',
    '低保标准',
    '示例市最低生活保障办法',
    '示政发[2023] 8号',
    '最低生活保障办法第二条',
    '住房公积金提取条例',
    'slssybxtl',
    '补',
    '"户籍所在地"',
    '最低生活保障障办法',
  ];
  for (const text of questions) {
    it(`adds up to the score: ${text}`, async () => {
      const index = (await memoryIndex(samplePolicies)).open('990122');
      for (const sort of ['relevance', 'newest'] as const) {
        const { hits } = await index.search({ text, sort, today, explain: true });
        hits.forEach(assertAddsUp);
      }
    });
  }

  it('says what a title, the priors and a synonym gave', async () => {
    const index = (await memoryIndex(samplePolicies)).open('990122');
    const explained = async (text: string, id: string) => {
      const { hits } = await index.search({ text, today, explain: true });
      const own = hits.find(({ document }) => document.id === id)?.explanation;
      assert.ok(own, `${text}: ${id}`);
      return own;
    };
    const named = await explained('示例市最低生活保障办法', 'minimum-living');
    // A title that equals the query has the factor six: five sixths of the score are its gain.
    const rest = givenBy(named, 'coverage', 'text') + givenBy(named, 'proximity', 'run');
    assert.ok(Math.abs(givenBy(named, 'proximity', 'query') - ((named.score - rest) * 5) / 6) < 1e-9);
    const repealed = await explained('最低生活保障', 'minimum-living-old');
    assert.ok(givenBy(repealed, 'prior', 'validity') < 0);
    const own = await explained('创业补贴', 'startup-subsidy');
    assert.ok(givenBy(own, 'prior', 'region') > 0);
    const everyday = await explained('低保', 'minimum-living-old');
    const synonym = everyday.parts.find((part) => part.kind === 'term' && part.synonymOf === '低保');
    assert.ok(synonym && synonym.value > 0 && synonym.kind === 'term' && synonym.term === '最低生活保障');
    const numbered = await explained('示政发[2023] 8号', 'minimum-living');
    assert.ok(numbered.parts.some((part) => part.kind === 'term' && part.term === '示政发〔2023〕8号'));
  });

  it('is made on request only, and changes nothing else', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const plain = await index.search({ text: '最低生活保障', today });
    const explained = await index.search({ text: '最低生活保障', today, explain: true });
    assert.ok(plain.hits.every((hit) => !('explanation' in hit)));
    assert.deepEqual(
      explained.hits.map(({ explanation: _, ...hit }) => hit),
      plain.hits,
    );
  });

  const words = [
    '补贴',
    '农机',
    '申请',
    '渔船',
    '标准',
    '住房',
    '的',
    '2023',
    '10万元',
    'ppp，',
    '，',
    '低保',
  ];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(''));
  const corpus = fc
    .array(fc.tuple(text, fc.array(text, { maxLength: 12 }), fc.boolean()), { minLength: 1, maxLength: 10 })
    .map((list) =>
      list.map(([title, clauses, isOld], at) =>
        sampleDocument(`p${10 + at}`, {
          title,
          region: at % 2 === 0 ? '990122' : '000000',
          clauses: sampleClauses(...clauses),
          ...(isOld ? { repealedOn: '2024-06-01' } : {}),
        }),
      ),
    );
  for (const maxPostings of [4096, 3]) {
    it(`adds up to the score in any corpus, with ${maxPostings} postings of a term at most`, async () => {
      await fc.assert(
        fc.asyncProperty(corpus, text, async (documents, query) => {
          const built = await memoryIndex(documents, { shardBytes: 200, maxPostings });
          const { hits } = await built
            .open('990122')
            .search({ text: query, limit: 20, today, explain: true });
          hits.forEach(assertAddsUp);
        }),
        { numRuns: 150 },
      );
    });
  }
});
