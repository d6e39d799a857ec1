import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emergenciesIn } from './emergencies.js';
import { questionsIn, withoutCourtesy } from './question-parts.js';

describe('the questions of a text', () => {
  const cases: readonly (readonly [what: string, text: string, questions: readonly string[]])[] = [
    ['one question', '低保怎么申请', ['低保怎么申请']],
    ['two questions', '低保怎么申请？补贴什么时候发？', ['低保怎么申请？', '补贴什么时候发？']],
    ['a story before the question', '我在示例县租房。租房有补贴吗？', ['我在示例县租房。租房有补贴吗？']],
    [
      'a question begun with 另外',
      '低保怎么申请，另外高龄津贴给多少',
      ['低保怎么申请，', '另外高龄津贴给多少'],
    ],
    ['a question too short for itself', '农机补贴还有吗？是吗？', ['农机补贴还有吗？是吗？']],
    ['courtesy alone', '您好', ['您好']],
  ];
  for (const [what, text, questions] of cases) {
    it(`are found in ${what}`, () => assert.deepEqual(questionsIn(text), questions));
  }

  it('come without words of courtesy', () => {
    assert.equal(withoutCourtesy('尊敬的领导：您好！低保怎么申请？谢谢！'), '低保怎么申请？');
  });
});

describe('the emergencies of a text', () => {
  const cases: readonly (readonly [text: string, first: string | undefined])[] = [
    ['家里着火了怎么办', '119'],
    ['厨房有煤气味', '119'],
    ['有人掉到河里了', '119'],
    ['我不想活了', '110'],
    ['老公打我', '110'],
    ['孩子走丢了', '110'],
    ['老人晕倒没有呼吸', '120'],
    ['火灾保险怎么赔偿标准', undefined],
    ['消防验收怎么办', undefined],
    ['家庭暴力告诫书怎么申请', undefined],
    ['落水管坏了找谁', undefined],
    ['低保怎么申请', undefined],
  ];
  for (const [text, first] of cases) {
    it(`of ${text}: ${first ?? 'none'}`, () => assert.equal(emergenciesIn(text)[0]?.numbers[0], first));
  }
});
