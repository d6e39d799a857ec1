import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writtenPairs } from './written-pairs.js';

describe('writtenPairs', () => {
  for (const [question, answer] of [
    ['问：能领吗？', '答：能。'],
    ['1. 问：能领吗？', '答：能。'],
    ['１、问：能领吗？', '答：能。'],
    ['①问：能领吗？', '答：能。'],
    ['【问】能领吗？', '【答】能。'],
    ['[问题3] 能领吗？', '[回复]：能。'],
    ['问题３：能领吗？', '答复３：能。'],
    ['Q1: 能领吗？', 'A1: 能。'],
    ['三、提问：能领吗？', '解答：能。'],
  ] as const) {
    it(`reads ${question} and ${answer}`, () => {
      const pairs = writtenPairs(['问：前一问？', '答：前一答。', question, answer]);
      assert.deepEqual(pairs.at(-1), { row: 3, question: '能领吗？', answer: '能。' });
      assert.equal(pairs.length, 2);
    });
  }

  it('reads a part whose paragraph has line breaks', () => {
    assert.deepEqual(writtenPairs(['问：能领吗？\n想知道。', '答：能。\n到窗口。']), [
      { row: 1, question: '能领吗？\n想知道。', answer: '能。\n到窗口。' },
    ]);
  });
});
