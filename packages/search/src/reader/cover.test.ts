import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverOf } from './cover.js';

const shareOf = (word: string, text: string, holdingIn: readonly string[]) =>
  coverOf([word], [], text, holdingIn).share;

describe('the share of a query that a text has', () => {
  it('is that of its subject where the document holds in the place that it names', () => {
    assert.equal(shareOf('宁津县低保', '低保由户主申请', ['宁津县']), 1);
    assert.ok(shareOf('宁津县低保', '低保由户主申请', []) < 0.5);
  });

  it('is nothing where a text has nothing but the place', () => {
    assert.equal(shareOf('北海道滑雪', '医院应当登记', ['北海']), 0);
  });
});
