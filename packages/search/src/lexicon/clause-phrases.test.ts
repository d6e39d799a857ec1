import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clausePhrases } from './clause-phrases/index.js';

const rows = Array.from(clausePhrases, ([law, articles]) =>
  articles.map((article) => ({ ...article, law })),
).flat();

describe('the everyday phrases for articles', () => {
  it('are at least 2,000, for at least 100 laws', () => {
    assert.ok(clausePhrases.size >= 100, `${clausePhrases.size}`);
    const phrases = rows.reduce((sum, row) => sum + row.phrases.length, 0);
    assert.ok(phrases >= 2000, `${phrases}`);
  });

  it('are written cleanly: an article, words of it, and phrases of at most 14 characters', () => {
    for (const { law, article, words, phrases } of rows) {
      assert.match(article, /^[1-9]\d*(?:\.[1-9]\d*)?$/, law);
      assert.match(words, /^\S{2,}$/u, `${law} ${article}`);
      for (const phrase of phrases) assert.match(phrase, /^[^\s:|>，。？]{2,14}$/u, `${law} ${article}`);
    }
  });

  it('are of one line for each article, and no phrase is of two articles of a law', () => {
    for (const [law, articles] of clausePhrases) {
      const numbers = articles.map(({ article }) => article);
      const phrases = articles.flatMap((one) => one.phrases);
      for (const all of [numbers, phrases]) {
        assert.deepEqual(
          all.filter((one, at) => all.indexOf(one) < at),
          [],
          law,
        );
      }
    }
  });
});
