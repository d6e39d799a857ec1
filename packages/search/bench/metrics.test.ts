import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relevanceOf, spreadOf } from './metrics.js';

const answer = (hits: string[], relevant: string[]) => ({ style: 'x', hits, relevant });

describe('relevance', () => {
  it('is perfect when all that is right comes first', () => {
    const { ndcg, mrr, first, inFive, nothing } = relevanceOf([answer(['a', 'b', 'z'], ['b', 'a'])]);
    assert.deepEqual([ndcg, mrr, first, inFive, nothing], [1, 1, 1, 1, 0]);
  });

  it('falls with the place of the first right hit', () => {
    const { ndcg, mrr, first, inFive } = relevanceOf([answer(['x', 'y', 'a'], ['a'])]);
    assert.equal(mrr, 1 / 3);
    assert.equal(ndcg, 0.5);
    assert.deepEqual([first, inFive], [0, 1]);
  });

  it('counts queries that found nothing', () => {
    assert.equal(relevanceOf([answer([], ['a']), answer(['a'], ['a'])]).nothing, 0.5);
  });

  it('counts an id that comes twice once, and none beyond the tenth', () => {
    assert.equal(relevanceOf([answer(['a', 'a'], ['a'])]).ndcg, 1);
    const late = [...'0123456789'].concat('a');
    assert.equal(relevanceOf([answer(late, ['a'])]).mrr, 0);
  });
});

describe('spread', () => {
  it('interpolates between neighbours', () => {
    assert.deepEqual(spreadOf([4, 1, 3, 2]), { median: 2.5, p25: 1.75, p75: 3.25, p95: 3.8499999999999996 });
  });
});
