import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryAnswers, sampleGate, sampleQuestion, sampleQuestions } from '../fixtures/memory-answers.js';
import type { AskRequest } from './types.js';

const open = (
  await memoryAnswers(
    [
      ...sampleQuestions,
      sampleQuestion('orphan', '孤儿每个月能领多少钱？', { topics: ['welfare'] }),
      sampleQuestion('care', '多大的孩子能享受普惠托育补助？', { alternatives: ['托育补助年龄'] }),
      sampleQuestion('tenant', '外地来打工租房子，能领补贴吗？'),
      sampleQuestion('parking', '路边停车免费多长时间？'),
      sampleQuestion('elderly', '80岁以上独居老人有补贴吗？', { audiences: ['elderly'] }),
      sampleQuestion('report', '诊断报告几天能出？'),
      sampleQuestion('siblings', '两个孩子可以上同一所学校吗？', { audiences: ['family'] }),
    ],
    { gate: { ...sampleGate, maybe: 0.05 } },
  )
).open;

async function ask(question: string, request: Partial<AskRequest> = {}) {
  const { parts } = await (await open()).ask(question, { today: '2024-06-01', ...request });
  return {
    shown: parts.flatMap(({ maybe, answer }) =>
      [...(answer ? [answer] : []), ...maybe].map(({ known }) => known.id),
    ),
    nearest: parts.flatMap(({ nearest }) => nearest?.id ?? []),
  };
}

describe('what is asked back about', () => {
  for (const question of [
    '高龄津贴',
    '我今年八十二了，高龄津贴一个月能领多少钱',
    '俺家地里种玉米，有没有补贴',
    '轮椅可以免费领吗',
    '那我爱人呢，能休几天陪产假',
    '要带什么去办',
    '要什么条件',
    '尊敬的领导您好，今年三月到城东一个工地干活，跟着包工头老李，说好一天三百，干到八月底，一共欠我四万多块钱，一直拖着不给，打电话也不接，后来说公司没有拨款给他，让我们等，可是家里两个孩子要上学，老人也在看病，我们十几个工友都没有拿到钱，只有考勤的本子和微信里的聊天记录，拖欠的工资能不能要回来',
  ]) {
    it(`is nothing of another matter: ${question.slice(0, 20)}`, async () => {
      assert.deepEqual(await ask(question), { shown: [], nearest: [] });
      // As in `<policy-qa>` on a page that sets no filter.
      assert.deepEqual(await ask(question, { about: {} }), { shown: [], nearest: [] });
    });
  }

  for (const [question, id] of [
    ['独居老人', 'elderly'],
    ['孤儿补贴', 'orphan'],
    ['娃上托育班补多少', 'care'],
    ['在外地租房有没有补贴', 'tenant'],
    ['开小店能领多少补帖', 'startup'],
  ] as const) {
    it(`is what has a word of the matter, or a synonym of it: ${question}`, async () => {
      const { shown } = await ask(question);
      assert.ok(shown.includes(id), shown.join());
    });
  }

  it('is any answer about a policy that was chosen', async () => {
    const { shown } = await ask('给多少钱', { about: { policies: ['startup-subsidy'] } });
    assert.deepEqual(shown, ['startup']);
    assert.deepEqual((await ask('给多少钱')).shown, []);
  });
});
