import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleDocument } from '../fixtures/memory-index.js';
import type { ClauseHit } from '../types.js';
import { markPassage, withPassages } from './passage.js';

const marked = (question: string, text: string) => {
  const { mark, exceptions } = markPassage(question, text);
  return { mark: text.slice(...mark), exceptions: exceptions.map((range) => text.slice(...range)) };
};

describe('the passage that decides', () => {
  const subsidy =
    '本办法所称补贴由县财政承担。首次创办小微企业的，给予一次性创业补贴1.2万元。申请人应当提交营业执照。但是已经享受同类补贴的除外。';

  it('is the sentence with the words of the question and what is asked of them', () => {
    assert.equal(marked('创业补贴给多少钱', subsidy).mark, '首次创办小微企业的，给予一次性创业补贴1.2万元。');
    assert.equal(marked('申请要提交什么材料', subsidy).mark, '申请人应当提交营业执照。');
  });

  it('is no sentence that only repeats the question: the one that continues it comes with it', () => {
    const text = '温室补助申报。符合条件的农户可于每月前五日到村便民服务站登记。温室由镇人民政府验收。';
    assert.equal(
      marked('温室补助申报', text).mark,
      '温室补助申报。符合条件的农户可于每月前五日到村便民服务站登记。',
    );
  });

  it('is short where a few words answer, as an amount, and whole sentences where not', () => {
    const text =
      '新建温室每亩补助八千元，资金由县财政按照年度预算列支，镇人民政府负责核实面积并在村内公示七个工作日。申请人应当保存建设合同。';
    assert.equal(marked('新建温室每亩补助多少元', text).mark, '新建温室每亩补助八千元，');
    assert.equal(marked('申请人应当怎么做', text).mark, '申请人应当保存建设合同。');
  });

  it('is of what follows, where a clause only leads in to it', () => {
    const clause = hit('温室拆除办法', '三、温室拆除标准', {
      following: '砖混结构每平方米补助二十元。\n面积由镇人民政府核实。',
    });
    assert.match(marks('温室拆除补助标准是多少', [clause])[0] ?? '', /砖混结构每平方米补助二十元。$/);
  });

  it('comes with every exception of the text, wherever it is', () => {
    assert.deepEqual(marked('创业补贴给多少钱', subsidy).exceptions, ['但是已经享受同类补贴的除外。']);
    const within = '连续缴费满一年的可以领取，不适用于中断缴费的人员；领取期限为六个月。';
    const { mark, exceptions } = marked('领取期限多久', within);
    assert.match(mark, /领取期限为六个月/);
    assert.match([mark, ...exceptions].join(''), /不适用于中断缴费的人员/);
  });

  it('has at most 120 characters of a long sentence, and the exception in its rest is shown', () => {
    const long = `${'对符合前款条件的单位和个人，'.repeat(12)}给予补贴5000元，但一年内不得重复申请。`;
    const { mark, exceptions } = marked('补贴多少元', long);
    assert.ok(Array.from(mark).length <= 120, mark);
    assert.match(mark, /5000元/);
    assert.match([mark, ...exceptions].join(''), /不得重复申请/);
  });

  it('may begin inside of a sentence, but not behind the condition of what it says', () => {
    const text = (condition: string) =>
      `为减轻农户负担、保障春耕生产用水，经费由县财政承担，${condition}灌溉费减免一半。`;
    const question = '灌溉费减免多少';
    assert.equal(marked(question, text('')).mark, '灌溉费减免一半。');
    for (const condition of ['连续种植三年的，', '对连续种植三年的农户，', '遇有旱灾时，']) {
      assert.equal(marked(question, text(condition)).mark, `${condition}灌溉费减免一半。`);
    }
  });

  it('of an empty text is empty', () => {
    assert.deepEqual(markPassage('补贴', ''), { text: '', mark: [0, 0], exceptions: [] });
  });
});

describe('the passages of clauses that were found', () => {
  const notice = '关于发放农田灌溉补贴的通知';
  const question = '农田灌溉补贴按什么标准发放';
  const opening = '现就农田灌溉补贴发放标准等事项通知如下，请遵照执行。';
  const rule = '按照每亩二百元的标准，于每年六月底前拨付到户。';

  it('come first if they answer: not the paragraph that only says what the notice is about', () => {
    assert.deepEqual(
      marks(question, [hit(notice, opening, { score: 2 }), hit(notice, rule, { score: 1.5 })]),
      [rule, opening],
    );
  });

  it('leave articles of a law in the order in which they were found', () => {
    const article = (text: string, label: string, score: number) => hit('灌溉条例', text, { label, score });
    assert.deepEqual(marks(question, [article(opening, '第一条', 2), article(rule, '第二条', 1.5)]), [
      opening,
      rule,
    ]);
  });

  it('leave every document in its places', () => {
    const other = hit('水库管理通知', '水库开放时间另行公布。', { score: 1.8 });
    const found = [hit(notice, opening, { score: 2 }), other, hit(notice, rule, { score: 1.5 })];
    assert.deepEqual(marks(question, found), [rule, other.text, opening]);
  });

  it('are marked by the words of the question that the title does not have, if there are any', () => {
    const text = '农田灌溉补贴由县财政安排预算资金保障。逾期未报的村，下一年度不再受理。';
    const late = '农田灌溉补贴逾期了还受理吗';
    assert.equal(marks(late, [hit(notice, text)])[0], '逾期未报的村，下一年度不再受理。');
    assert.match(marks('农田灌溉补贴', [hit(notice, text)])[0] ?? '', /由县财政安排/);
  });
});

function hit(title: string, text: string, change: Partial<ClauseHit> = {}): ClauseHit {
  const document = sampleDocument(title, { title });
  return { document, anchor: 'a', label: '', text, score: 1, ...change };
}

function marks(question: string, hits: readonly ClauseHit[]): string[] {
  return withPassages(question, hits).map(({ passage: { text, mark } }) => text.slice(...mark));
}
