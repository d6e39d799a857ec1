import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClauseKind } from '../content.js';
import { parseTitledAttachment } from './attachment-label.js';
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
    ['附表1', 'attachment', 1, '附表1', ''],
    ['附图 ２：', 'attachment', 2, '附图２', ''],
    ['附录B', 'attachment', 2, '附录B', ''],
    ['第廿三条　乡镇', 'article', 23, '第廿三条', '乡镇'],
    ['第卅一条 乡镇', 'article', 31, '第卅一条', '乡镇'],
    ['第卌条 乡镇', 'article', 40, '第卌条', '乡镇'],
    ['第一百廿三条 乡镇', 'article', 123, '第一百廿三条', '乡镇'],
    ['第一百十二条 乡镇', 'article', 112, '第一百十二条', '乡镇'],
    ['第一百〇一条 乡镇', 'article', 101, '第一百〇一条', '乡镇'],
    ['第一〇一条 乡镇', 'article', 101, '第一〇一条', '乡镇'],
    ['第贰拾叁条 乡镇', 'article', 23, '第贰拾叁条', '乡镇'],
    ['第２３条　乡镇', 'article', 23, '第２３条', '乡镇'],
    ['第 二十三 条　乡镇', 'article', 23, '第二十三条', '乡镇'],
    ['笫三條　乡镇', 'article', 3, '笫三條', '乡镇'],
    ['第二節 其他', 'section', 2, '第二節', '其他'],
    ['一､总体要求', 'level1', 1, '一､', '总体要求'],
    ['﹙一﹚工作目标', 'level2', 1, '﹙一﹚', '工作目标'],
    ['廿一、附则', 'level1', 21, '廿一、', '附则'],
    ['苐三条 乡镇', 'article', 3, '苐三条', '乡镇'],
    ['第三条、乡镇负责', 'article', 3, '第三条', '乡镇负责'],
    ['第三条. 乡镇负责', 'article', 3, '第三条', '乡镇负责'],
    ['【第三条】乡镇负责', 'article', 3, '第三条', '乡镇负责'],
    ['〔第三条〕 乡镇负责', 'article', 3, '第三条', '乡镇负责'],
    ['（附件2）', 'attachment', 2, '附件2', ''],
    ['附件之二', 'attachment', 2, '附件之二', ''],
    ['附2：', 'attachment', 2, '附2', ''],
    ['附件（2）', 'attachment', 2, '附件2', ''],
    ['附件②', 'attachment', 2, '附件2', ''],
    ['附件Ⅱ', 'attachment', 2, '附件2', ''],
    ['一丶总体要求', 'level1', 1, '一丶', '总体要求'],
    ['2丶加强领导', 'level3', 2, '2丶', '加强领导'],
    ['（一）、工作目标', 'level2', 1, '（一）', '工作目标'],
  ];
  for (const [line, kind, number, label, rest] of opening) {
    it(`opens a clause at “${line}”`, () => {
      assert.deepEqual(parseClauseLabel(line), { kind, number, label, rest });
    });
  }

  const scanned: [line: string, kind: ClauseKind, number: number, label: string][] = [
    ['第三十－条　甲', 'article', 31, '第三十－条'],
    ['第一O一条　甲', 'article', 101, '第一O一条'],
    ['第—条　甲', 'article', 1, '第—条'],
    ['第二十ー条　甲', 'article', 21, '第二十ー条'],
    ['第─章 总则', 'chapter', 1, '第─章'],
    ['第一百－十条　甲', 'article', 110, '第一百－十条'],
    ['第ニ条　甲', 'article', 2, '第ニ条'],
    ['第一百Ｏ一条　甲', 'article', 101, '第一百Ｏ一条'],
    ['第1O条　甲', 'article', 10, '第1O条'],
    ['第l2条　甲', 'article', 12, '第l2条'],
    ['－、总体要求', 'level1', 1, '－、'],
    ['（－）工作目标', 'level2', 1, '（－）'],
    ['十—、附则', 'level1', 11, '十—、'],
    ['第Ⅲ章 总则', 'chapter', 3, '第Ⅲ章'],
    ['第XII章 附则', 'chapter', 12, '第XII章'],
    ['第二+条　甲', 'article', 20, '第二+条'],
    ['第士二条　甲', 'article', 12, '第士二条'],
  ];
  for (const [line, kind, number, label] of scanned) {
    it(`takes for a digit what only looks like one in “${line}”, and says so`, () => {
      const found = parseClauseLabel(line);
      assert.deepEqual(
        [found?.kind, found?.number, found?.label, found?.isLookalike],
        [kind, number, label, true],
      );
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
    assert.equal(parseClauseLabel('第１０２条之１ 单位')?.suffix, 1);
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
    '第三－五条　甲',
    '第十－十五条　甲',
    '第一百一条　甲',
    '－－、甲',
    '— 甲',
    '附表1中的标准',
    '第三条、第四条规定的情形',
    '第三条、四条规定的情形',
    '附则',
    '附加税',
    '第X条　甲',
    '第+二十条　甲',
  ];
  for (const line of mentioning) {
    it(`opens none at “${line}”`, () => assert.equal(parseClauseLabel(line), undefined));
  }
});

describe('parseTitledAttachment', () => {
  it('reads the number and the title of one line', () => {
    assert.deepEqual(parseTitledAttachment('附件2：申报表'), {
      kind: 'attachment',
      number: 2,
      label: '附件2',
      rest: '申报表',
    });
    for (const [line, number, label, rest] of [
      ['附 件 3　汇总表', 3, '附件3', '汇总表'],
      ['附件二 申报表', 2, '附件二', '申报表'],
      ['附表1、名单', 1, '附表1', '名单'],
      ['附录A 示例', 1, '附录A', '示例'],
      ['附件4《示例县办法》', 4, '附件4', '《示例县办法》'],
    ] as const) {
      const found = parseTitledAttachment(line);
      assert.deepEqual([found?.number, found?.label, found?.rest], [number, label, rest], line);
    }
    assert.equal(parseTitledAttachment('附件1-2：样表')?.suffix, 2);
  });

  it('reads nothing in a sentence or a list', () => {
    for (const line of ['附件2所列标准', '附件：1.任务清单', '附件：申报表', '附件2：按表执行。', '附件2'])
      assert.equal(parseTitledAttachment(line), undefined, line);
  });
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
    ['附表1', [['attachment', 1]]],
    [
      '三、（一）1',
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
