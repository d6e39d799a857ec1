import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { AskResult, FoundClause } from '@mingce/search/answers';
import { answerLines } from './answer-lines.js';

/** A result with one clause that two kinds of evidence support. */
function resultOffering(lifts: FoundClause['lifts']): AskResult {
  const text = '租赁期限届满，退还押金。';
  const clause: FoundClause = {
    document: {
      id: 'letting',
      title: '示例市房屋出租办法',
      region: '990100',
      issuers: [],
      topics: [],
      genre: 'measures',
      policyKind: 'general',
      audiences: [],
      needs: [],
      publishedOn: '2024-05-20',
      interpretations: 0,
      answers: 0,
      services: 0,
    },
    anchor: 'art-2',
    label: '第二条',
    text,
    score: 1.3,
    citedBy: [],
    passage: { text, mark: [0, text.length], exceptions: [] },
    lifts,
  };
  const part = {
    text: '押金',
    outcome: 'maybe',
    maybe: [],
    clauses: [clause],
    slots: [],
    topics: [],
  } as const;
  return {
    question: '押金',
    outcome: 'maybe',
    parts: [part],
    emergencies: [],
    masked: [],
    missing: [],
  };
}

it('says of a clause what has raised it, in both languages, and nothing where nothing has', () => {
  const lines = (lifts: FoundClause['lifts'], locale: 'zh-CN' | 'en') =>
    answerLines(resultOffering(lifts), {}, locale).filter((line) => line.includes('+'));
  assert.deepEqual(lines({ law: 0.31, phrases: 0.2, cited: 0.05 }, 'zh-CN'), [
    '   +0.31　条款中有这种情形的法律用语',
    '   +0.20　群众问这一条时常用这些说法',
    '   +0.05　同类问题的答复引用了该条款',
  ]);
  assert.equal(lines({ learned: 0.1 }, 'en').length, 1);
  assert.deepEqual(lines({}, 'zh-CN'), []);
});
