import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lawWords } from './law-words/index.js';

describe('the words of law', () => {
  it('are at least 4,000 pairs of an everyday word and a word of law', () => {
    const pairs = lawWords.reduce(
      (sum, { everyday, official }) => sum + everyday.length * official.length,
      0,
    );
    assert.ok(pairs >= 4000, `${pairs}`);
  });

  it('are written cleanly: everyday words of at most ten characters, and no word twice in a group', () => {
    for (const { everyday, official } of lawWords) {
      for (const word of everyday) assert.match(word, /^[^\s=>|~，。]{1,10}$/u);
      for (const word of official) assert.match(word, /^[^\s=>|~]{2,}$/u);
      for (const words of [everyday, official]) {
        assert.equal(new Set(words).size, words.length, everyday.join(' '));
      }
    }
  });

  it('say more than the everyday words: none of them is one of these', () => {
    for (const { everyday, official } of lawWords) {
      assert.deepEqual(
        official.filter((word) => everyday.includes(word)),
        [],
      );
    }
  });

  it('belong to one situation each: no two groups have the same everyday words', () => {
    const situations = lawWords.map(({ everyday }) => [...everyday].sort().join(' '));
    assert.equal(new Set(situations).size, situations.length);
  });
});
