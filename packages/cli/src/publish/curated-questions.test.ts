import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import type { Policy, QA } from '@mingce/schema/types';
import { packPolicy } from '../pipeline/packed-policy.js';
import { curatedQuestions } from './curated-questions.js';

describe('the questions that answering sees', () => {
  it('doubt an answer whose clause is gone, and none that rests on a paragraph or an item of an article', () => {
    const { body } = parseContent(
      '第一条　补贴按以下标准：\n\n（一）老年人每月60元；\n\n（二）其他人每月30元。\n\n按月发放。\n',
    );
    const policy = packPolicy({ id: 'p', body } as Policy);
    const answer = (anchor: string) =>
      ({ id: anchor, answer: [], alternatives: [], clauses: [{ policy: 'p', anchor }] }) as unknown as QA;
    const doubts = curatedQuestions({
      policy: [policy],
      qa: ['art-1', 'art-1-i2', 'art-1-p2', 'art-9'].map(answer),
    }).map(({ id, doubtful = false }) => [id, doubtful]);
    assert.deepEqual(doubts, [
      ['art-1', false],
      ['art-1-i2', false],
      ['art-1-p2', false],
      ['art-9', true],
    ]);
  });

  it('come with the texts of the clauses that they rest on, of the policy named or of the only one', () => {
    const { body } = parseContent('第一条　每人每月60元。\n\n第二条　按月发放。\n');
    const policy = packPolicy({ id: 'p', body } as Policy);
    const record = { id: 'a', answer: [], alternatives: [], policies: ['p'] };
    const clauses = [{ policy: 'p', anchor: 'art-1' }, { anchor: 'art-2' }, { policy: 'q', anchor: 'art-1' }];
    const [question] = curatedQuestions({ policy: [policy], qa: [{ ...record, clauses } as unknown as QA] });
    assert.deepEqual(question?.clauseTexts, ['每人每月60元。', '按月发放。']);
  });
});
