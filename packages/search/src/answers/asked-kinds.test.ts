import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsOf } from './asked-kinds.js';
import { inCommonWords } from './common-words.js';

describe('what a question asks of its matter', () => {
  const asked: readonly (readonly [kind: string, ...questions: string[]])[] = [
    ['benefit', '能领什么补贴', '有哪些优惠', '啥补助能拿'],
    ['share', '补助按什么比例算', '返还百分之几', '担保费率是多少', '利率多少', '比例超过多少才算'],
    ['when', '夜市是什么时段', '什么时候申报', '几点开门', '补贴 When 发'],
    ['how', '标准怎算的', '怎样申请', '补贴咋领', 'how to 申请补贴'],
    ['howMuch', '补贴给多少', '创业补贴 how much?', 'How  many钱'],
    ['howLong', '多长时间到账', '补贴 how long 到账'],
    ['where', '到哪儿办', '低保 where 办'],
    ['consequence', '乱停车罚多少', '被抓到罚款多少钱', '造假有什么后果'],
  ];
  for (const [kind, ...questions] of asked) {
    it(`is ${kind}, in whatever words`, () => {
      for (const question of questions) {
        assert.equal(kindsOf(inCommonWords(question))[0]?.kind, kind, question);
      }
    });
  }
});

describe('a grade', () => {
  it('is the same before and after its noun', () => {
    assert.equal(inCommonWords('父亲残疾二级'), inCommonWords('父亲二级残疾'));
    assert.equal(inCommonWords('工伤伤残7级'), inCommonWords('工伤7级伤残'));
  });
});
