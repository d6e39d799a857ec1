import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIndex } from '../src/fixtures/memory-index.js';
import { hasData, readDocuments, readQuestions } from './corpora.js';

describe('real documents', () => {
  it('are found by their title, by their number and by a phrase of their text', async (t) => {
    if (!hasData()) return t.skip('../shared/data is absent');
    const index = (await memoryIndex(readDocuments('government'))).open();
    const first = async (query: string) =>
      (await index.search({ text: query, today: '2026-01-01' })).hits[0]?.document.id ?? '';
    const right: Record<string, number[]> = {};
    for (const { style = '', query, relevant, alsoHoldsAnswer = [] } of readQuestions(
      'government-questions',
    )) {
      if (style === 'question') continue;
      right[style] ??= [];
      right[style].push([...relevant, ...alsoHoldsAnswer].includes(await first(query)) ? 1 : 0);
    }
    const share = (style: string) => {
      const ranks = right[style] ?? [];
      return ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
    };
    assert.ok(share('title') >= 0.97, `title ${share('title')}`);
    assert.ok(share('docno') >= 0.97, `docno ${share('docno')}`);
    assert.ok(share('docno-variant') >= 0.97, `docno-variant ${share('docno-variant')}`);
  });
});
