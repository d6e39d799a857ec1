import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import { unpackPolicy } from '../pipeline/packed-policy.js';
import { policy as policySource } from '../publish/fixtures/sample-sources.js';
import { findStandards } from './find-amounts.js';
import { findScope } from './find-audiences.js';
import { findCautions } from './find-cautions.js';
import { findMainContent } from './find-main-content.js';
import { findPurpose } from './find-purpose.js';
import { findQuestions } from './find-questions.js';
import { findTerms } from './find-terms.js';
import { findTimeline } from './find-timeline.js';
import { passagesOf } from './passages.js';

const read = (...lines: string[]) => passagesOf(parseContent(lines.join('\n\n')).body);

describe('passagesOf', () => {
  it('leaves out who passed a text and when, who signed it, and whose task it is', () => {
    const passages = read(
      '2020年1月2日示例市第一届人民代表大会常务委员会第二次会议通过',
      '一、任务',
      '办好。（责任单位：市教育局）',
      '示例市人民政府',
      '2020年1月2日',
    );
    assert.deepEqual(
      passages.flatMap(({ sentences }) => sentences),
      ['办好。'],
    );
  });

  it('reads the attachments where a notice is only their cover', () => {
    assert.equal(read('现印发给你们。', '附件', '第一条 甲乙。').at(-1)?.anchor, 'att-1-art-1');
  });
});

describe('findPurpose', () => {
  it('takes the first sentence apart into aim and basis', () => {
    const { background, objectives } = findPurpose(
      read('第一条 为了甲乙，根据《丙法》，结合本市实际，制定本办法。'),
    );
    assert.deepEqual(background, [{ text: '根据《丙法》，结合本市实际', clauses: [{ anchor: 'art-1' }] }]);
    assert.deepEqual(objectives, [{ text: '为了甲乙', clauses: [{ anchor: 'art-1' }] }]);
  });

  it('adds the aims with a year, and leaves the addressees out', () => {
    const { background, objectives } = findPurpose(
      read(
        '各县（市、区）人民政府：为贯彻落实甲精神，现提出以下意见。',
        '一、目标',
        '到2027年，覆盖率达到90%。',
      ),
    );
    assert.equal(background[0]?.text, '为贯彻落实甲精神');
    assert.deepEqual(
      objectives.map(({ text }) => text),
      ['到2027年，覆盖率达到90%。'],
    );
  });
});

describe('findTimeline', () => {
  it('has the tasks of a plan by their day, and sentences with a day where there are none', () => {
    const lines = [
      '一、任务',
      '乙完成验收。（市教育局负责，完成时限：2025年9月）',
      '二、准备',
      '甲完成设计。（市财政局负责，完成时限：2025年6月底前）',
    ];
    const body = parseContent(lines.join('\n\n')).body;
    const plan = unpackPolicy(policySource('plan', { body }).record);
    assert.deepEqual(
      findTimeline(plan, passagesOf(body)).map(({ title, text }) => `${title} ${text}`),
      ['2025年6月底前 甲完成设计。', '2025年9月 乙完成验收。'],
    );
    const dated = ['一、时间', '2025年5月底前完成征集。', '2025年8月底前公布结果。'].join('\n\n');
    const notice = unpackPolicy(policySource('notice', { body: parseContent(dated).body }).record);
    assert.deepEqual(
      findTimeline(notice, passagesOf(notice.body ?? [])).map(({ title }) => title),
      ['2025年5月底前', '2025年8月底前'],
    );
  });
});

describe('findTerms', () => {
  it('finds definitions with their clause, and words in quotation marks without one', () => {
    const { terms, quoted } = findTerms(
      read(
        '第一条 本办法所称甲乙，是指丙丁。',
        '第二条 实行“一窗受理”。',
        '第三条 下列用语的含义是：',
        '（一）戊己，是指庚。',
      ),
    );
    assert.deepEqual(terms, [
      { term: '甲乙', definition: '丙丁', clause: { anchor: 'art-1' } },
      { term: '戊己', definition: '庚', clause: { anchor: 'art-3-i1' } },
    ]);
    assert.deepEqual(quoted, [{ word: '一窗受理', anchor: 'art-2', label: '第二条' }]);
  });
});

describe('findStandards', () => {
  const shown = (...lines: string[]) =>
    findStandards(read(...lines)).standards.map(({ item, value, unit = '' }) => `${item} ${value} ${unit}`);

  it('reads amounts in either writing with what they are counted by', () => {
    assert.deepEqual(shown('第一条 给予一次性建设补贴，每张床位最高1.5万元。'), [
      '一次性建设补贴（最高） 1.5 万元/张',
    ]);
    assert.deepEqual(shown('第一条 按照每户三千元的标准给予改造补贴。'), ['改造补贴 3000 元/户']);
    assert.deepEqual(shown('第一条 发放生活补贴，每人每月300元。'), ['生活补贴 300 元/人/月']);
    assert.deepEqual(shown('第一条 比例不低于百分之五十五的，补助资金为100元/亩。'), [
      '比例不低于百分之五十五（补助资金） 100 元/亩',
    ]);
  });

  it('names items by what they begin with, and a row of amounts each by its own', () => {
    assert.deepEqual(shown('第一条 补贴标准：', '（一）初级工1000元；', '（二）八十周岁以上的，每餐4元。'), [
      '初级工 1000 元',
      '八十周岁以上 4 元/餐',
    ]);
    assert.deepEqual(shown('第一条 给予奖励：研究生3万元，本科生2万元，专科生1万元。'), [
      '研究生 3 万元',
      '本科生 2 万元',
      '专科生 1 万元',
    ]);
    assert.deepEqual(shown('第一条 分三年按照百分之四十、百分之三十、百分之三十拨付补贴。'), []);
  });

  it('reads tables: rows by their first words, columns by their heads, the latest year', () => {
    const table = (...rows: string[]) => [
      '第一条 补贴标准如下：',
      rows.map((row) => `| ${row} |`).join('\n'),
    ];
    const full = (...rows: string[]) =>
      findStandards(read(...table(...rows))).standards.map(
        ({ item, value, unit = '', condition = '', clause }) =>
          `${clause?.anchor} ${item} ${value} ${unit} ${condition}`.trim(),
      );
    assert.deepEqual(
      full(
        '序号 | 新车类型 | 价格 | 补贴金额（元）',
        '--- | --- | --- | ---:',
        '1 | 新能源乘用车 | 10万元以下 | 9000',
        '2 | | 10万元以上 | 13,000',
      ),
      ['art-1 新能源乘用车 9000 元 价格：10万元以下', 'art-1 新能源乘用车 13000 元 价格：10万元以上'],
    );
    assert.deepEqual(
      full(
        '类别 | 2024年标准（元/人·月） | 2025年标准（元/人·月）',
        '--- | --- | ---',
        '城市居民 | 920 | 960',
      ),
      ['art-1 城市居民 960 元/人·月'],
    );
    assert.deepEqual(full('指标 | 比上年增长（%）', '--- | ---', '进出口总额 | 8.4'), [
      'art-1 进出口总额（比上年增长） 8.4 %',
    ]);
    assert.deepEqual(
      full(
        '人员 | 个人缴费 | 资助比例',
        '--- | --- | ---',
        '一般居民 | 420元/年 | 0%',
        '孤儿 | 0元/年 | 100%',
      ),
      [
        'art-1 一般居民（个人缴费） 420 元/年',
        'art-1 一般居民（资助比例） 0 %',
        'art-1 孤儿（个人缴费） 0 元/年',
        'art-1 孤儿（资助比例） 100 %',
      ],
    );
  });

  it('finds no amounts in tables of other things', () => {
    const rows = [
      '| 序号 | 小区 | 户数 | 工期（天） |',
      '| --- | --- | --- | --- |',
      '| 1 | 幸福里 | 320 | 90 |',
    ];
    assert.deepEqual(shown('第一条 清单：', rows.join('\n')), []);
  });

  it('never takes part of a number for the number', () => {
    assert.deepEqual(shown('第一条 补贴比例为百分之一点五。'), ['补贴比例 1.5 %']);
    assert.deepEqual(shown('第一条 给予补贴二点五万元以内。'), ['补贴 2.5 万元以内']);
    assert.deepEqual(shown('第一条 给予补贴二十万五千元。'), ['补贴 205000 元']);
    assert.deepEqual(shown('第一条 给予补贴百分之三至百分之五。'), ['补贴 3至5 %']);
    assert.deepEqual(shown('第一条 给予补贴数十万元，近百万元，三十余万元，千分之五，五千万分之一。'), []);
    assert.deepEqual(shown('第一条 给予补贴1,234.5元。'), ['补贴 1234.5 元']);
    assert.deepEqual(shown('第一条 违法所得一万元以上的，处五万元以下罚款。'), []);
    assert.deepEqual(shown('第一条 擅自占道，违法所得一万元以上的，处五万元以下罚款。'), [
      '擅自占道（罚款，违法所得一万元以上） 5 万元以下',
    ]);
  });

  it('writes a range in figures of one unit', () => {
    const ranges: [string, string][] = [
      ['擅自占道的，处五百元以上二千元以下罚款。', '擅自占道（罚款） 500至2000 元'],
      ['擅自占道的，处三千元以上三万元以下罚款。', '擅自占道（罚款） 3000至30000 元'],
      ['擅自占道的，处10万元以上100万元以下罚款。', '擅自占道（罚款） 10至100 万元'],
      ['给予补贴2—3万元。', '补贴 2至3 万元'],
      ['给予每人补贴50元至200元。', '补贴 50至200 元/人'],
      ['给予补贴5%—20%。', '补贴 5至20 %'],
    ];
    for (const [sentence, standard] of ranges) assert.deepEqual(shown(`第一条 ${sentence}`), [standard]);
  });

  it('keeps a range as it is written where it makes no sense', () => {
    assert.deepEqual(shown('第一条 给予补贴5万元至3万元。'), ['补贴 5万元至3万元 ']);
  });
});

describe('findScope', () => {
  it('takes what is below 补贴对象', () => {
    const scope = findScope(
      read('一、家电补贴', '（一）补贴对象。在本市购买家电的个人消费者。', '（二）其他。另行通知。'),
    );
    assert.deepEqual(scope, [{ text: '在本市购买家电的个人消费者。', clauses: [{ anchor: 's1-1' }] }]);
  });

  it('finds where a text applies and whom it speaks to, not offices with their names', () => {
    const scope = findScope(
      read(
        '第一条 本办法适用于本市养老服务。',
        '第二条 残疾人联合会应当做好补贴发放工作。',
        '第三条 小微企业可以申请贷款贴息。',
        '第四条 任何单位和个人有权举报。',
      ),
    );
    assert.deepEqual(
      scope.map(({ audience, text }) => [audience, text]),
      [
        [undefined, '本办法适用于本市养老服务。'],
        ['enterprise', '小微企业可以申请贷款贴息。'],
      ],
    );
  });
});

describe('findCautions', () => {
  it('lists bans, duties with their deadline, what offices promise, and when the text holds', () => {
    const cautions = findCautions(
      read(
        '第一条 养犬人应当自取得证明之日起十五日内办理登记。',
        '第二条 公安机关应当自受理之日起五个工作日内作出决定。',
        '第三条 禁止下列行为：',
        '（一）遗弃犬只；',
        '第四条 养犬人不得扰民，并遵守下列规定：',
        '（一）即时清除犬粪；',
        '第五条 下列区域禁止养犬：',
        '（一）学校；',
        '第六条 市人民政府不得擅自改变用途。',
        '第七条 本条例自2020年1月1日起施行。',
      ),
    );
    assert.deepEqual(
      cautions.map(({ kind, title = '', text }) => `${kind} ${title} ${text}`),
      [
        'do 十五日内 养犬人应当自取得证明之日起十五日内办理登记。',
        'dont  遗弃犬只',
        'dont  下列区域禁止养犬：（一）学校。',
        'note 五个工作日内 公安机关应当自受理之日起五个工作日内作出决定。',
        'note  本条例自2020年1月1日起施行。',
      ],
    );
  });
});

describe('what a text says in passing', () => {
  it('is no scope: procedures, recipients of applications, words of which another is made', () => {
    const scope = findScope(
      read(
        '第一条 申请、审批程序适用本办法第十一条规定。',
        '第二条 申请教育救助，应当向就读学校提出。',
        '第三条 围绕执行标准、适用范围、使用情况开展评价，支持创新。',
        '第四条 大学生退役士兵可以申请学费资助。',
      ),
    );
    assert.deepEqual(
      scope.map(({ audience, text }) => `${audience} ${text}`),
      ['veteran 大学生退役士兵可以申请学费资助。'],
    );
  });

  it('is no caution: duties of offices, spans of time, what forbids nothing', () => {
    const cautions = findCautions(
      read(
        '第一条 民政部门及其经办人员应当对个人信息予以保密，不得泄露申请人的信息。',
        '第二条 市级涉企部门要在5个工作日内上传政策。',
        '第三条 六个月内连续三次拒绝工作的，停发补贴。',
        '第四条 新闻媒体应当开展禁止燃放烟花爆竹的公益宣传。',
        '第五条 申请人应当于2025年9月30日前提交申请。',
        '第六条 近三年内受过处罚的，应当在申请时说明。',
      ),
    );
    assert.deepEqual(
      cautions.map(({ kind, title = '', text }) => `${kind} ${title} ${text}`.replace('  ', ' ')),
      [
        'do 2025年9月30日前 申请人应当于2025年9月30日前提交申请。',
        'do 近三年内受过处罚的，应当在申请时说明。',
      ],
    );
  });

  it('is no aim: cells of a table that lost its lines, titles, headings of paragraphs', () => {
    const { objectives } = findPurpose(
      read('一、发展目标', '到2027年，覆盖率达到90%。', '主要指标（2025—2027年）', '类别', '覆盖率', '90'),
    );
    assert.deepEqual(
      objectives.map(({ text }) => text),
      ['到2027年，覆盖率达到90%。'],
    );
  });
});

describe('findMainContent', () => {
  it('has the heading of a paragraph for its title, and never some of a list for all of it', () => {
    const points = findMainContent(
      read(
        '第一条 载体建设。给予每家孵化载体30万元一次性支持。',
        '第二条 平台服务。每年安排100万元支持服务平台。',
        '第三条 其他。',
      ),
    );
    assert.deepEqual(
      points.map(({ title, text }) => `${title} ${text}`),
      ['载体建设 给予每家孵化载体30万元一次性支持。', '平台服务 每年安排100万元支持服务平台。'],
    );
    const parts = [
      '（一）身份证明',
      '按下列要求提供。',
      '（二）学历证明',
      '提供原件。',
      '（三）业绩证明',
      '提供复印件。',
    ];
    const some = findMainContent(
      read('一、材料', ...parts, '（四）其他能够证明业绩的材料。', '二、时间', '申请人应当在九月提出申请。'),
    );
    assert.ok(!some[0]?.text.includes('身份证明；学历证明'), some[0]?.text);
  });

  it('has a point for each chapter of substance with its weightiest words', () => {
    const points = findMainContent(
      read(
        ...['第一章 总则', '第一条 制定本办法。', '第二章 补贴', '第二条 市民政局负责组织实施工作。'],
        ...[
          '第三条 老年人可以申请补贴，每月100元。',
          '第三章 服务',
          '第四条 服务场所应当每日开放，方便群众。',
          '第四章 附则',
          '第五条 施行。',
        ],
      ),
    );
    assert.deepEqual(
      points.map(({ title, clauses }) => [title, clauses?.map(({ anchor }) => anchor)]),
      [
        ['补贴', ['art-2', 'art-3']],
        ['服务', ['art-4']],
      ],
    );
  });

  it('sums up a section by the titles its author gave', () => {
    const lines = [
      '一、减轻负担',
      '（一）减房租',
      '甲。',
      '（二）减税费',
      '乙。',
      '（三）补社保',
      '丙。',
      '二、扩大融资',
      '增加信贷投放，支持企业。',
    ];
    assert.equal(findMainContent(read(...lines))[0]?.text, '减房租；减税费；补社保。');
  });
});

describe('findQuestions', () => {
  it('turns a list into the question that it answers', () => {
    const passages = read('第一条 申请补助应当提交下列材料：', '（一）身份证；', '（二）执照。');
    assert.deepEqual(findQuestions(passages, {}), [
      {
        question: '申请补助应当提交哪些材料？',
        answer: '（一）身份证；（二）执照。',
        clauses: [{ anchor: 'art-1' }],
      },
    ]);
  });
});
