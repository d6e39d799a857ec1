import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairsOf } from './pairs.js';

describe('pairs of characters', () => {
  it('are those of neighbours within a run of Han', () => {
    assert.deepEqual(pairsOf('创业补贴，最高'), ['创业', '业补', '补贴', '最高']);
  });

  it('leave words and numbers whole and lower-case, in half width', () => {
    assert.deepEqual(pairsOf('ＧＢ/T 9704：50万元'), ['gb', 't', '9704', '50', '万元']);
  });

  it('keep a character that is alone', () => {
    assert.deepEqual(pairsOf('税 A'), ['税', 'a']);
  });
});
