import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flattenClauses, outline, parseContent, plainText } from '../index.js';

const bodyOf = (...lines: string[]) => parseContent(lines.join('\n\n')).body;

describe('plainText', () => {
  it('has the numbers as printed and a line for each paragraph, item and table row', () => {
    const body = bodyOf(
      '前言',
      '第一条 甲：',
      '（一）乙；',
      '二、丙',
      '- 丁\n- 戊',
      '| 己 | 庚 |\n|---|---|\n| 1 | 2 |',
      '> 注',
      '![图](a.png)',
    );
    assert.equal(
      plainText(body),
      '前言\n第一条\u3000甲：\n（一）乙；\n二、丙\n• 丁\n• 戊\n己\t庚\n1\t2\n注\n图',
    );
  });
});

describe('flattenClauses', () => {
  it('keeps an article with its 款, 项 and 目 in one', () => {
    assert.deepEqual(
      flattenClauses(
        bodyOf('前言', '第一章 总则', '第一条 甲：', '（一）乙；', '丙。', '附件2', '第一条 丁。'),
      ),
      [
        { anchor: '', label: '', text: '前言' },
        { anchor: 'ch-1', label: '第一章', title: '总则', text: '' },
        { anchor: 'art-1', label: '第一条', text: '甲：\n（一）乙；\n丙。', within: ['总则'] },
        { anchor: 'att-2-art-1', label: '附件2 第一条', text: '丁。' },
      ],
    );
  });

  it('takes 一、（一）1. apart and cites them as a path', () => {
    assert.deepEqual(
      flattenClauses(bodyOf('三、任务', '甲。', '（一）乙。', '1.丙。', '丁。', '（二）戊', '1.己。')),
      [
        { anchor: 's3', label: '三、', title: '任务', text: '甲。' },
        { anchor: 's3-1', label: '三、（一）', text: '乙。', within: ['任务'] },
        { anchor: 's3-1-1', label: '三、（一）1.', text: '丙。\n丁。', within: ['任务'] },
        { anchor: 's3-2', label: '三、（二）', title: '戊', text: '', within: ['任务'] },
        { anchor: 's3-2-1', label: '三、（二）1.', text: '己。', within: ['任务', '戊'] },
      ],
    );
  });

  it('puts tables into words and leaves what ends a document outside its clauses', () => {
    assert.deepEqual(
      flattenClauses(bodyOf('一、标准', '| 低保 |\n|---|\n| 960 元 |', '示例县民政局', '2024年5月16日')),
      [
        { anchor: '', label: '', text: '示例县民政局\n2024年5月16日' },
        { anchor: 's1', label: '一、', title: '标准', text: '低保\n960 元' },
      ],
    );
  });

  it('keeps a very long article whole', () => {
    const long = '甲'.repeat(5000);
    assert.deepEqual(flattenClauses(bodyOf(`第一条 ${long}`)), [
      { anchor: 'art-1', label: '第一条', text: long },
    ]);
  });
});

describe('outline', () => {
  it('leaves out the articles of a statute with chapters', () => {
    assert.deepEqual(
      outline(bodyOf('第一章 总则', '第一节 甲', '第一条 乙。', '第二章 附则', '第二条 丙。')),
      [
        {
          anchor: 'ch-1',
          label: '第一章',
          title: '总则',
          children: [{ anchor: 'ch-1-sec-1', label: '第一节', title: '甲', children: [] }],
        },
        { anchor: 'ch-2', label: '第二章', title: '附则', children: [] },
      ],
    );
  });

  it('has the articles of a statute without chapters', () => {
    assert.deepEqual(outline(bodyOf('第一条 甲。', '第二条 乙。')), [
      { anchor: 'art-1', label: '第一条', children: [] },
      { anchor: 'art-2', label: '第二条', children: [] },
    ]);
  });

  it('has 一、, titled （一）, headings and attachments of a notice', () => {
    assert.deepEqual(
      outline(bodyOf('一、任务', '（一）甲', '1.乙。', '（二）丙。', '## 说明', '附件', '示例县申报指南')),
      [
        {
          anchor: 's1',
          label: '一、',
          title: '任务',
          children: [{ anchor: 's1-1', label: '（一）', title: '甲', children: [] }],
        },
        { anchor: 'h-16d86fec', title: '说明', children: [] },
        { anchor: 'att-1', label: '附件', title: '示例县申报指南', children: [] },
      ],
    );
  });
});
