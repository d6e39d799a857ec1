import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Asked, questionTables } from './tables.js';

function asked(suite: string, change: Partial<Asked> = {}): Asked {
  const bytes = { answers: 1500, answerTerms: 500 };
  const given = { ids: ['a'], score: 1, outcome: 'answer', bytes, requests: 3, milliseconds: 1 } as const;
  const all = { Mingce: { ...given, ids: ['a'] }, 'plain BM25': { ...given, ids: ['a'] } };
  return {
    suite,
    set: suite,
    question: '示例',
    right: ['a'],
    given: { ...all, MiniSearch: { ...given, ids: [] } },
    ...change,
  };
}

describe('the tables of answering', () => {
  const suites = ['rewordings', 'bank', 'sample', 'unanswerable', 'near-misses'];
  for (const suite of suites) {
    it(`have a number in every cell when ${suite} alone is measured`, () => {
      const text = questionTables([asked(suite, suite === 'unanswerable' ? { right: [] } : {})], {});
      assert.doesNotMatch(text, /NaN|Infinity|undefined/);
      assert.match(text, new RegExp(`\\| ${suite} \\| 1 \\|`));
    });
  }

  it('say what a question costs, in all and by pack', () => {
    const text = questionTables([asked('rewordings')], {});
    assert.match(text, /\| kB beyond the search’s \| 60, 100 \| 2\.0 \| 2\.0 \|/);
    assert.match(text, /`answerTerms` \| {2}\| 0\.5 \|/);
    assert.match(text, /\| requests \| {2}\| 3\.0 \|/);
  });
});
