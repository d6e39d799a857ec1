import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relevanceByStyle, wiresOf, withoutPopular } from './figures.js';
import type { AskResult, BuildResult } from './measure-engine.js';
import type { EngineResult } from './results.js';

const row = (style: string, relevant: string[], hits: string[]) => ({
  id: '',
  style,
  relevant,
  hits,
  warm: 1,
});
const result = (ask: Partial<AskResult>, build: Partial<BuildResult> = {}) =>
  ({ engine: 'x', version: '1', ask, build }) as EngineResult;

describe('figures', () => {
  it('separate the questions that the most popular document does not answer, articles too', () => {
    const popular = { id: 'code', title: 'The Code' };
    const rows = [
      row('question', ['code#5'], ['code#5']),
      row('question', ['other#1'], ['code#5', 'other#1']),
      row('title', ['code'], ['code']),
    ];
    const styles = relevanceByStyle(result({ rows }), popular);
    assert.equal(styles.get('question')!.first, 0.5);
    assert.equal(styles.get(withoutPopular(popular))!.rows, 1);
    assert.equal(styles.get(withoutPopular(popular))!.first, 0);
    assert.equal(styles.get('title')!.rows, 1);
  });

  it('count the scripts of an engine with its first answer, and not again with the next', () => {
    const cold = [
      { style: 'title', first: { bytes: 30, requests: 3 }, next: { bytes: 7, requests: 1 } },
      { style: 'question', first: { bytes: 99, requests: 9 }, next: { bytes: 8, requests: 1 } },
    ];
    const wires = wiresOf(result({ cold }, { scriptsBrotli: 100, scripts: 2 }), 'known item');
    assert.deepEqual(wires, { first: [130], next: [7], requests: [5] });
  });

  it('charge an engine in memory with its whole index once', () => {
    const wires = wiresOf(result({ cold: [] }, { scriptsBrotli: 10, scripts: 1, download: 90 }), 'question');
    assert.deepEqual(wires, { first: [100], next: [0], requests: [2] });
  });
});
