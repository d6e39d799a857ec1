import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClauseKind } from '../content.js';
import { formatClauseLabel, parseClauseLabel, parseClauseReference } from './clause-number.js';

describe('parseClauseLabel', () => {
  const opening: [line: string, kind: ClauseKind, number: number, label: string, rest: string][] = [
    ['第一编 总则', 'part', 1, '第一编', '总则'],
    ['第二分编  典型合同', 'part', 2, '第二分编', '典型合同'],
    ['第一章　总　则', 'chapter', 1, '第一章', '总　则'],
    ['第五章法律责任', 'chapter', 5, '第五章', '法律责任'],
    ['第五章“示例文化”品牌建设', 'chapter', 5, '第五章', '“示例文化”品牌建设'],
    ['第三节 其他', 'section', 3, '第三节', '其他'],
    ['　　第一条　为了支持创业', 'article', 1, '第一条', '为了支持创业'],
    ['第一百零三条 本办法', 'article', 103, '第一百零三条', '本办法'],
    ['第12条 本办法', 'article', 12, '第12条', '本办法'],
    ['第１２条 本办法', 'article', 12, '第１２条', '本办法'],
    ['第 十 二 条 本办法', 'article', 12, '第十二条', '本办法'],
    ['第八条公共租赁住房通过新建筹集', 'article', 8, '第八条', '公共租赁住房通过新建筹集'],
    ['第二十三条以下情形不纳入', 'article', 23, '第二十三条', '以下情形不纳入'],
    ['第九条', 'article', 9, '第九条', ''],
    ['第二款 单位', 'paragraph', 2, '第二款', '单位'],
    ['一、总体要求', 'level1', 1, '一、', '总体要求'],
    ['十一、附则', 'level1', 11, '十一、', '附则'],
    ['（二）工作目标', 'level2', 2, '（二）', '工作目标'],
    ['(三)项目建设', 'level2', 3, '(三)', '项目建设'],
    ['㈡ 工作目标', 'level2', 2, '㈡', '工作目标'],
    ['1.加强领导', 'level3', 1, '1.', '加强领导'],
    ['１．加强领导', 'level3', 1, '１．', '加强领导'],
    ['2、加强领导', 'level3', 2, '2、', '加强领导'],
    ['⒊加强领导', 'level3', 3, '⒊', '加强领导'],
    ['（1）申请表', 'level4', 1, '（1）', '申请表'],
    ['(12) 申请表', 'level4', 12, '(12)', '申请表'],
    ['3）申请表', 'level4', 3, '3）', '申请表'],
    ['①申请表', 'level5', 1, '①', '申请表'],
    ['⑳申请表', 'level5', 20, '⑳', '申请表'],
    ['附件', 'attachment', 1, '附件', ''],
    ['附件：', 'attachment', 1, '附件', ''],
    ['附 件 2', 'attachment', 2, '附件2', ''],
    ['附件一', 'attachment', 1, '附件一', ''],
  ];
  for (const [line, kind, number, label, rest] of opening) {
    it(`opens a clause at “${line}”`, () => {
      assert.deepEqual(parseClauseLabel(line), { kind, number, label, rest });
    });
  }

  it('reads an inserted article', () => {
    assert.deepEqual(parseClauseLabel('第十二条之一　单位犯前款罪的'), {
      kind: 'article',
      number: 12,
      suffix: 1,
      label: '第十二条之一',
      rest: '单位犯前款罪的',
    });
  });

  const mentioning = [
    '',
    '第六条规定的情形',
    '第一款所列物品',
    '第一款、第二款规定的情形',
    '第七节相应改为第八节，第九条改为第十条',
    '第十四条第一款规定：“国境卫生检疫机关”',
    '（三）项规定的情形',
    '（一）至（三）项',
    '一般会计人员办理交接',
    '一件外观设计专利申请',
    '2025年3月14日',
    '5.1 颅脑损伤',
    '1、2、3 号楼',
    '2.5 倍',
    '附件：申请表',
    '附件1：申请表',
    '0.总则',
  ];
  for (const line of mentioning) {
    it(`opens none at “${line}”`, () => assert.equal(parseClauseLabel(line), undefined));
  }
});

describe('formatClauseLabel', () => {
  const kinds: ClauseKind[] = [
    ...(['part', 'chapter', 'section', 'article', 'paragraph', 'item', 'subitem'] as const),
    ...(['level1', 'level2', 'level3', 'level4', 'level5', 'attachment'] as const),
  ];
  it('writes labels that are read back as the same number', () => {
    for (const kind of kinds) {
      for (let number = 1; number <= (kind === 'level5' ? 50 : 120); number += 1) {
        const label = formatClauseLabel({ kind, number });
        assert.deepEqual(parseClauseLabel(label), { kind, number, label, rest: '' });
      }
    }
  });

  it('writes inserted articles', () => {
    assert.equal(formatClauseLabel({ kind: 'article', number: 12, suffix: 2 }), '第十二条之二');
  });

  it('writes nothing for a heading without a number', () => {
    assert.equal(formatClauseLabel({ kind: 'heading', number: 1 }), '');
  });
});

describe('parseClauseReference', () => {
  const references: [string, [ClauseKind, number, number?][]][] = [
    ['第三条', [['article', 3]]],
    [
      '第三条第二款第一项',
      [
        ['article', 3],
        ['paragraph', 2],
        ['item', 1],
      ],
    ],
    [
      '第三条第二款第（一）项',
      [
        ['article', 3],
        ['paragraph', 2],
        ['item', 1],
      ],
    ],
    ['第十二条之一', [['article', 12, 1]]],
    [
      '附件2第三条',
      [
        ['attachment', 2],
        ['article', 3],
      ],
    ],
    [
      '三、（一）1.',
      [
        ['level1', 3],
        ['level2', 1],
        ['level3', 1],
      ],
    ],
    [
      '三（一）',
      [
        ['level1', 3],
        ['level2', 1],
      ],
    ],
    [
      '第 ３ 条 第 ２ 款',
      [
        ['article', 3],
        ['paragraph', 2],
      ],
    ],
  ];
  for (const [text, steps] of references) {
    it(`reads ${text}`, () => {
      assert.deepEqual(
        parseClauseReference(text),
        steps.map(([kind, number, suffix]) => ({ kind, number, ...(suffix ? { suffix } : {}) })),
      );
    });
  }

  for (const text of ['', '第三条规定', '见第三条', '条', '第条']) {
    it(`does not read “${text}”`, () => assert.equal(parseClauseReference(text), undefined));
  }
});
