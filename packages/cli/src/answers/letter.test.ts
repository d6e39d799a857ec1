import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openReply, questionOf } from './letter.js';

const said = '一、缴费期为十月至十二月。\n二、标准为每人400元。';

describe('openReply', () => {
  const around: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a salutation and a greeting', '尊敬的网友：您好！', ''],
    ['a name', '示例先生，您好！', ''],
    ['that the letter was received', '网友您好：您的来信收悉。经研究，现回复如下：', ''],
    ['nothing but that it was received', '来信收悉。', ''],
    ['thanks', '感谢您对我县工作的关注。', '\n再次感谢您的理解与支持！'],
    ['a wish', '', '\n祝您身体健康、生活愉快！'],
    ['the formula of an end', '', '\n特此回复。'],
    ['an older one', '', '\n此复。'],
    ['signature and date', '', '\n示例县示例局\n2025年10月12日'],
    ['a date in Chinese', '', ' 二〇二五年十月十二日'],
    ['what another office adds', '', '2025年3月8日网友：您好！您反映的问题已转示例县示例局办理。'],
    ['that without a date', '', '网友您好：您反映并交有关单位核处，如有情况将及时回复！'],
    ['all of it', '尊敬的市民朋友：您好！', '\n感谢您的来信！\n示例县示例局\n2025年10月12日'],
  ];
  for (const [what, before, after] of around) {
    it(`takes off ${what}, and keeps what is said`, () => {
      const { text, courtesy } = openReply(`${before}${said}${after}`);
      assert.equal(text, said);
      assert.equal(
        courtesy.join('').replace(/\s/g, ''),
        `${before}${after}`.replace(/\s/g, ''),
        'what was taken off is listed',
      );
    });
  }

  for (const reply of [
    '参加城乡居民医疗保险的居民，凭社会保障卡办理。',
    '有效期至2020年12月31日。',
    '请向户籍地乡镇人民政府提出。',
    '由领导小组办公室负责解释。',
    '感谢您的来信！',
    '费用由个人承担。网友您好，已转示例县示例局。您还可以拨打0530-2234567咨询。',
  ]) {
    it(`leaves alone what only looks like courtesy, or is all there is: ${reply}`, () => {
      assert.deepEqual(openReply(reply), { text: reply, courtesy: [] });
    });
  }
});

describe('questionOf', () => {
  it('takes a title that says something, and the sentence that asks as another wording', () => {
    assert.deepEqual(
      questionOf('关于大棚补贴的咨询', '您好！我家建了大棚。请问大棚补贴一亩给多少钱？谢谢！'),
      {
        question: '关于大棚补贴的咨询',
        alternatives: ['大棚补贴一亩给多少钱？'],
        isChosen: false,
      },
    );
  });

  for (const title of ['', '咨询', '求助信', '我要投诉', '关于一个问题']) {
    it(`takes the sentence that asks where the title is “${title}”`, () => {
      const asked = questionOf(title, '我家建了大棚，一直没有动静。请问大棚补贴怎么申请？我很着急。');
      assert.equal(asked?.question, '大棚补贴怎么申请？');
      assert.equal(asked?.isChosen, true);
    });
  }

  it('is certain of a letter that is one short question', () => {
    assert.deepEqual(questionOf('', '大棚补贴怎么申请？'), {
      question: '大棚补贴怎么申请？',
      alternatives: [],
      isChosen: false,
    });
  });

  it('is nothing where nothing is asked', () => assert.equal(questionOf('', ' '), undefined));
});
