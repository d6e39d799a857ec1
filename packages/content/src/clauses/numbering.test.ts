import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '../index.js';

/** The warnings about the numbers of a text: code, line, the number and the one before. */
const doubts = (...lines: string[]) =>
  parseContent(lines.join('\n\n'))
    .faults.filter(({ code }) => code.startsWith('content.number'))
    .map(({ code, line, facts }) => [
      code.replace('content.number', ''),
      line,
      facts.before ?? '',
      facts.label,
    ]);

/** The labels of numbers that open no clause, and their line. */
const unread = (...lines: string[]) =>
  parseContent(lines.join('\n\n'))
    .faults.filter(({ code }) => code === 'content.numberUnread')
    .map(({ line, facts }) => [line, facts.labels]);

describe('numbers in a form that opens no clause', () => {
  for (const [first, second, labels] of [
    ['第一部分　甲', '第二部分　乙', '第一部分 第二部分'],
    ['Ⅰ、甲', 'Ⅱ、乙', 'Ⅰ、 Ⅱ、'],
    ['一）甲', '二）乙', '一） 二）'],
    ['【一】甲', '【二】乙', '【一】 【二】'],
    ['第3-1条　甲', '第3-2条　乙', '第3-1条 第3-2条'],
    ['❶甲', '❷乙', '❶ ❷'],
    ['㊀甲', '㊁乙', '㊀ ㊁'],
  ] as const) {
    it(`are named, since what follows becomes text of the clause before: ${labels}`, () => {
      assert.deepEqual(unread('一、总则', first, second), [[3, labels]]);
    });
  }

  it('are none where one line only begins so, nor in headings', () => {
    assert.deepEqual(unread('第一部分　甲', '第一部分的要求如下。', '一、乙'), []);
    assert.deepEqual(unread('# 第一部分　甲', '一、乙', '# 第二部分　丙', '一、丁'), []);
  });
});

describe('numbers of a series', () => {
  it('that leave some out are named with the place, whatever the form', () => {
    assert.deepEqual(doubts('第一条　甲。', '第三条　乙。'), [['Missing', 3, '第一条', '第三条']]);
    assert.deepEqual(doubts('第一章 甲', '第一条　甲。', '第三章 乙', '第二条　乙。'), [
      ['Missing', 5, '第一章', '第三章'],
    ]);
    assert.deepEqual(doubts('一、甲。', '三、乙。'), [['Missing', 3, '一、', '三、']]);
    assert.deepEqual(doubts('第一条　如下：', '（一）甲；', '（三）乙。'), [
      ['Missing', 5, '（一）', '（三）'],
    ]);
    assert.deepEqual(doubts('一、甲。', '1.乙。', '4.丙。'), [['Missing', 5, '1.', '4.']]);
    assert.deepEqual(doubts('附件1', '甲', '附件3', '乙'), [['Missing', 5, '附件1', '附件3']]);
  });

  it('that begin again without a heading are named: another document may begin there', () => {
    const first = ['示例县甲办法', '第一条　甲。', '第二条　乙。'];
    assert.deepEqual(doubts(...first, '示例县丙办法', '第一条　丙。'), [['Again', 9, '', '第一条']]);
    assert.deepEqual(doubts(...first, '附件', '第一条　丙。'), []);
  });

  it('that begin late, step back or repeat are named', () => {
    assert.deepEqual(doubts('第五条　甲。', '第六条　乙。'), [['First', 1, '', '第五条']]);
    assert.deepEqual(doubts('第一条　甲。', '第二条　乙。', '第二条　丙。', '第三条　丁。'), [
      ['Twice', 5, '第二条', '第二条'],
    ]);
    assert.deepEqual(doubts('一、甲。', '二、乙。', '三、丙。', '二、丁。'), [['Back', 7, '三、', '二、']]);
  });

  it('count on through chapters and through 一、, and afresh in a list, an attachment and a second document', () => {
    for (const lines of [
      ['第一章 甲', '第一条　甲。', '第二章 乙', '第二条　乙。'],
      ['一、甲', '（一）甲。', '（二）乙。', '二、乙', '（三）丙。', '（四）丁。'],
      ['第一条　甲：', '（一）甲；', '（二）乙。', '第二条　乙：', '（一）甲；'],
      ['一、甲', '1.甲。', '2.乙。', '二、乙', '1.甲。'],
      ['第一条　甲。', '第二条　乙。', '附件1', '甲', '第一条　丙。'],
      ['第一条　甲。', '第二条　乙。', '# 示例县细则', '第一条　丙。'],
      ['第十二条之一　甲。'].flatMap((line) => [
        ...Array.from({ length: 12 }, (_, index) => `第${index + 1}条　甲。`),
        line,
        '第13条　乙。',
      ]),
      ['附件1', '甲', '附表1', '乙', '附件2', '丙'],
    ]) {
      assert.deepEqual(doubts(...lines), [], lines.join(' '));
    }
  });

  it('say nothing of the articles that an amending decision quotes, nor of citations', () => {
    assert.deepEqual(
      doubts('一、将第五条修改为：', '第五条　甲。', '二、增加一条，作为第九条：', '第九条　乙。'),
      [],
    );
    assert.deepEqual(
      doubts('第一条　甲。', '第二十条规定的情形除外。', '第二条　依照本办法第二十条办理。'),
      [],
    );
  });

  it('with a character that only looks like a digit are read, and the character is named', () => {
    const lines = Array.from(
      { length: 31 },
      (_, index) => `第${index === 30 ? '三十－' : index + 1}条　甲。`,
    );
    assert.deepEqual(doubts(...lines), [['Lookalike', 61, '', '第三十－条']]);
  });
});

describe('an attachment with its title on the line of its number', () => {
  const after = (...lines: string[]) => {
    const { body } = parseContent(
      ['请执行。', '附件：1．清单', '2．表', '示例局', '2024年5月16日', ...lines].join('\n\n'),
    );
    return body.flatMap((node) => (node.type === 'clause' ? [`${node.anchor} ${node.title ?? ''}`] : []));
  };

  it('opens behind the signature, in every form of its name', () => {
    assert.deepEqual(
      after(
        '附件1',
        '清单',
        '一、甲',
        '附件2：申报表',
        '一、乙',
        '附表1',
        '一、丙',
        '附图2 示意图',
        '丁',
        '附录A',
        '戊',
      ),
      ['att-1 清单', 'att-2 申报表', 'tab-1 ', 'fig-2 示意图', 'app-1 戊'],
    );
  });

  it('opens in brackets, as 附1, as 附件之一, without a space before a title, and as the one 附：', () => {
    assert.deepEqual(after('（附件1）', '清单', '一、甲', '【附件2】申报表', '一、乙'), [
      'att-1 清单',
      'att-2 申报表',
    ]);
    assert.deepEqual(after('附1：清单', '一、甲', '附2：汇总', '一、乙'), ['att-1 清单', 'att-2 汇总']);
    assert.deepEqual(after('附件之一：清单', '一、甲', '附件之二　汇总', '一、乙'), [
      'att-1 清单',
      'att-2 汇总',
    ]);
    assert.deepEqual(after('附件1清单', '一、甲', '附件2汇总表', '一、乙'), ['att-1 清单', 'att-2 汇总表']);
    assert.deepEqual(after('附：申报表', '一、甲'), ['att-1 申报表']);
    assert.deepEqual(after('附件：申报表', '附件', '申报表', '一、甲'), ['att-1 申报表']);
    assert.deepEqual(after('附件1所列事项由乡镇办理'), []);
  });

  it('opens in a statute without a signature, and is a list where nothing follows', () => {
    const anchors = (...lines: string[]) =>
      parseContent(lines.join('\n\n')).body.flatMap((node) => (node.type === 'clause' ? [node.anchor] : []));
    assert.deepEqual(anchors('第一条　甲。', '附件1：名单', '一、乙。'), ['art-1', 'att-1']);
    assert.deepEqual(anchors('第一条　甲。', '附件1：名单', '附件2：表'), ['art-1']);
    assert.deepEqual(anchors('一、甲。', '附件1：名单', '附件2：表', '示例局', '2024年5月16日'), ['s1']);
  });
});
