import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clause, ContentNode } from '@mingce/schema';
import { parseContent, plainText } from '../index.js';

/** A body as an indented tree: kind, anchor, label and title of clauses, text of blocks. */
function tree(nodes: readonly ContentNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'clause') return [`${indent}${plainText([node])}`];
    const name = [node.kind, node.anchor, node.label, node.title].filter((part) => part !== undefined);
    return [`${indent}<${name.join(' ')}>`, ...tree(node.children, `${indent}  `)];
  });
}
const treeOf = (lines: readonly string[], separator = '\n\n') =>
  tree(parseContent(lines.join(separator)).body);
const anchorsOf = (lines: readonly string[]) =>
  treeOf(lines).flatMap((line) => /^ *<\S+ (\S+?)[ >]/.exec(line)?.[1] ?? []);

describe('a statute', () => {
  it('is parts, chapters, sections and articles with their 款, 项 and 目', () => {
    assert.deepEqual(
      treeOf([
        '2024年1月1日示例市人民政府令第1号公布',
        '第一编 总则',
        '第一章　总　则',
        '第一节 一般规定',
        '第一条 为了支持创业，制定本细则。',
        '第六条 有下列情形之一的：',
        '（一）甲；',
        '（三）乙：',
        '1. 丙；',
        '2．丁。',
        '前款所称甲，指：',
        '（一）戊。',
        '第十二条之一 己。',
        '第二章 附则',
        '第十三条 庚。',
      ]),
      [
        '2024年1月1日示例市人民政府令第1号公布',
        '<part part-1 第一编 总则>',
        '  <chapter part-1-ch-1 第一章 总 则>',
        '    <section part-1-ch-1-sec-1 第一节 一般规定>',
        '      <article art-1 第一条>',
        '        为了支持创业，制定本细则。',
        '      <article art-6 第六条>',
        '        有下列情形之一的：',
        '        <item art-6-i1 （一）>',
        '          甲；',
        '        <item art-6-i3 （三）>',
        '          乙：',
        '          <subitem art-6-i3-1 1.>',
        '            丙；',
        '          <subitem art-6-i3-2 2．>',
        '            丁。',
        '        <paragraph art-6-p2>',
        '          前款所称甲，指：',
        '          <item art-6-p2-i1 （一）>',
        '            戊。',
        '      <article art-12.1 第十二条之一>',
        '        己。',
        '  <chapter part-1-ch-2 第二章 附则>',
        '    <article art-13 第十三条>',
        '      庚。',
      ],
    );
  });

  it('reads the same from headings, bold numbers, indentation and lines without a blank one between', () => {
    const lines = ['第一章 总则', '第一条 甲。', '第二条 乙：', '（一）丙；', '（二）丁。'];
    const expected = treeOf(lines);
    assert.deepEqual(treeOf(lines, '\n'), expected);
    assert.deepEqual(
      treeOf(
        lines.map((line) => `　　${line}`),
        '\n',
      ),
      expected,
    );
    assert.deepEqual(
      treeOf(
        lines.map((line) => `    ${line}`),
        '\n',
      ),
      expected,
    );
    assert.deepEqual(treeOf(lines.map((line) => line.replace(/^第[^ ]*/, '**$&**'))), expected);
    assert.deepEqual(treeOf(['## 第一章 总则', ...lines.slice(1)]), expected);
  });

  it('keeps a sentence that speaks of a clause as text', () => {
    assert.deepEqual(
      treeOf([
        '第五条 甲。',
        '第六条规定的条件不适用。',
        '第一款所称单位，指乙。',
        '第三项 以外的情形除外。',
      ]),
      [
        '<article art-5 第五条>',
        '  甲。',
        '  <paragraph art-5-p2>',
        '    第六条规定的条件不适用。',
        '  <paragraph art-5-p3>',
        '    第一款所称单位，指乙。',
        '  <paragraph art-5-p4>',
        '    第三项 以外的情形除外。',
      ],
    );
  });

  it('takes 一、 below a colon for items and otherwise for the end of the article', () => {
    assert.deepEqual(
      anchorsOf([
        '第一条 有下列情形的：',
        '一、甲；',
        '二、乙。',
        '第二条 丙。',
        '一、工作要求',
        '（一）丁。',
      ]),
      ['art-1', 'art-1-i1', 'art-1-i2', 'art-2', 's1', 's1-1'],
    );
  });

  it('has sections beside each other, whatever is numbered in them', () => {
    const lines = ['第一节 甲', '一、乙', '第二节 丙', '一、丁', '第三节 戊'];
    assert.deepEqual(
      treeOf(lines).filter((line) => !line.startsWith('  ')),
      ['<section sec-1 第一节 甲>', '<section sec-2 第二节 丙>', '<section sec-3 第三节 戊>'],
    );
    const { length } = treeOf(Array.from({ length: 4000 }, () => ['第一节 甲', '一、乙']).flat());
    assert.equal(length, 12_000);
  });

  it('gives articles that count afresh ~2, and what is in them the same', () => {
    assert.deepEqual(
      anchorsOf(['第一条 甲：', '（一）乙。', '# 示例县试行办法', '第一条 丙：', '（一）丁。']),
      ['art-1', 'art-1-i1', 'h-b74cfaaf', 'art-1~2', 'art-1~2-i1'],
    );
  });
});

describe('an official notice', () => {
  it('is 一、（一）1.（1）①, each named after the one above', () => {
    assert.deepEqual(
      treeOf([
        '各乡镇人民政府：',
        '一、总体要求',
        '坚持示例方针。',
        '二、主要任务',
        '（一）加强领导。甲。',
        '1.乙。',
        '（1）丙。',
        '①丁。',
        '3. 戊。',
        '（二）己',
        '三、庚',
      ]),
      [
        '各乡镇人民政府：',
        '<level1 s1 一、 总体要求>',
        '  坚持示例方针。',
        '<level1 s2 二、 主要任务>',
        '  <level2 s2-1 （一）>',
        '    加强领导。甲。',
        '    <level3 s2-1-1 1.>',
        '      乙。',
        '      <level4 s2-1-1-1 （1）>',
        '        丙。',
        '        <level5 s2-1-1-1-1 ①>',
        '          丁。',
        '    <level3 s2-1-3 3.>',
        '      戊。',
        '  <level2 s2-2 （二）>',
        '    己',
        '<level1 s3 三、>',
        '  庚',
      ],
    );
  });

  it('may number the other way round, or leave levels out', () => {
    assert.deepEqual(anchorsOf(['1. 申请条件', '（一）甲。', '（二）乙。', '2. 申请材料', '（一）丙。']), [
      's1',
      's1-1',
      's1-2',
      's2',
      's2-1',
    ]);
    assert.deepEqual(anchorsOf(['一、甲。', '1.乙。', '2.丙。', '二、丁。', '1.戊。']), [
      's1',
      's1-1',
      's1-2',
      's2',
      's2-1',
    ]);
  });

  it('leaves figures and years at the start of a line as text', () => {
    for (const line of ['2025年，全县新增就业。', '2.5倍以上', '100万元以下的部分', '1,000元']) {
      assert.deepEqual(treeOf([line]), [line]);
    }
  });

  it('holds the chapters that its sentences announce', () => {
    const lines = [
      '一、将第二章修改为：',
      '第二章 甲',
      '第三条 乙。',
      '二、将第四章修改为：',
      '第四章 丙',
      '第五条 丁。',
    ];
    assert.deepEqual(anchorsOf(lines), ['s1', 'ch-2', 'art-3', 's2', 'ch-4', 'art-5']);
  });

  it('holds the articles that its sentences announce', () => {
    assert.deepEqual(anchorsOf(['一、将第三条修改为：', '第三条 甲。', '二、增加一条：', '第四条 乙。']), [
      's1',
      'art-3',
      's2',
      'art-4',
    ]);
  });

  it('ends before the list of attachments, the issuer and the date', () => {
    assert.deepEqual(
      treeOf([
        '一、甲',
        '（一）乙。',
        '附件：1.示例县申报表',
        '2.示例县汇总表',
        '示例县人民政府',
        '2024年5月16日',
        '（此件公开发布）',
      ]),
      [
        '<level1 s1 一、 甲>',
        '  <level2 s1-1 （一）>',
        '    乙。',
        '附件：1.示例县申报表',
        '2.示例县汇总表',
        '示例县人民政府',
        '2024年5月16日',
        '（此件公开发布）',
      ],
    );
  });

  it('keeps the measure it forwards apart from its own clauses', () => {
    assert.deepEqual(
      treeOf([
        '一、甲。',
        '示例县人民政府',
        '二〇二四年五月十六日',
        '示例县试行办法',
        '第一条 乙。',
        '第二条 丙。',
      ]),
      [
        '<level1 s1 一、>',
        '  甲。',
        '示例县人民政府',
        '二〇二四年五月十六日',
        '示例县试行办法',
        '<article art-1 第一条>',
        '  乙。',
        '<article art-2 第二条>',
        '  丙。',
      ],
    );
  });
});

describe('an attachment', () => {
  it('prefixes what is in it and takes the line or heading below as its title', () => {
    assert.deepEqual(
      treeOf([
        '第一条 甲。',
        '附件1',
        '示例县申报指南',
        '一、乙',
        '（一）丙。',
        '附 件 2',
        '# 示例县评分办法',
        '第一章 总则',
        '第一条 丁。',
      ]),
      [
        '<article art-1 第一条>',
        '  甲。',
        '<attachment att-1 附件1 示例县申报指南>',
        '  <level1 att-1-s1 一、 乙>',
        '    <level2 att-1-s1-1 （一）>',
        '      丙。',
        '<attachment att-2 附件2 示例县评分办法>',
        '  <chapter att-2-ch-1 第一章 总则>',
        '    <article att-2-art-1 第一条>',
        '      丁。',
      ],
    );
  });

  it('is not opened by a line that lists it', () => {
    assert.deepEqual(treeOf(['附件：示例县申报指南']), ['附件：示例县申报指南']);
    assert.deepEqual(anchorsOf(['一、甲。', '附件：', '1.申报表', '2.汇总表', '附件1', '申报表', '附件2']), [
      's1',
      'att-1',
      'att-2',
    ]);
  });
});

describe('a heading without a number', () => {
  it('is named by its words and holds what follows, by depth', () => {
    assert.deepEqual(
      treeOf([
        '# 示例县办事指南',
        '甲',
        '## 申请条件',
        '（一）乙。',
        '### 说明',
        '丙',
        '## 申请材料',
        '（一）丁。',
      ]),
      [
        '<heading h-eecdc9c1 示例县办事指南>',
        '  甲',
        '  <heading h-f1ce79c2 申请条件>',
        '    <level2 h-f1ce79c2-s1 （一）>',
        '      乙。',
        '    <heading h-16d86fec 说明>',
        '      丙',
        '  <heading h-1cbbaecd 申请材料>',
        '    <level2 h-1cbbaecd-s1 （一）>',
        '      丁。',
      ],
    );
  });

  it('is left out at the start if it repeats the title of the document', () => {
    const { body } = parseContent('# 示例县 试行办法\n\n第一条 甲。', { title: '示例县试行办法' });
    assert.deepEqual(tree(body), ['<article art-1 第一条>', '  甲。']);
  });

  it('inside a list or a note opens nothing', () => {
    const { body } = parseContent('> # 提示\n> 甲');
    assert.deepEqual(body, [
      {
        type: 'note',
        children: [
          { type: 'paragraph', children: [{ type: 'strong', children: ['提示'] }] },
          { type: 'paragraph', children: ['甲'] },
        ],
      },
    ]);
  });
});

describe('a clause', () => {
  it('keeps the markup of its words without the number', () => {
    const [clause] = parseContent('**第一条 甲**乙[丙](https://a.example/)').body as [Clause];
    assert.deepEqual(clause.children, [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: ['甲'] },
          '乙',
          { type: 'link', href: 'https://a.example/', children: ['丙'] },
        ],
      },
    ]);
  });

  it('holds the tables and lists below it', () => {
    assert.deepEqual(treeOf(['第一条 标准如下：', '| 甲 |\n|---|\n| 乙 |', '- 丙', '第二条 丁。']), [
      '<article art-1 第一条>',
      '  标准如下：',
      '  甲\n乙',
      '  • 丙',
      '<article art-2 第二条>',
      '  丁。',
    ]);
  });
});
