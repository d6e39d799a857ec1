import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import { findStandards } from './find-amounts.js';
import { passagesOf } from './passages.js';

const read = (text: string) => findStandards(passagesOf(parseContent(`第一条 ${text}`).body));
const shown = (text: string) =>
  read(text).standards.map(({ item, value, unit = '' }) => `${item} ${value} ${unit}`.trim());

/** Words from laws and notices; a part of such a word is another word or none, and often another group of people. */
const words = [
  ...[
    '未成年人',
    '事实无人抚养儿童',
    '无劳动能力人员',
    '非本市户籍人员',
    '未就业毕业生',
    '非全日制学生',
    '不满三周岁儿童',
  ],
  ...[
    '原民办教师',
    '拟上市企业',
    '暂住人员',
    '再就业人员',
    '再生资源企业',
    '应届毕业生',
    '在校生',
    '在职职工',
    '其他人员',
  ],
  ...[
    '经济困难老人',
    '各类人才',
    '对口支援人员',
    '对外投资企业',
    '并网电站',
    '家庭医生签约',
    '文明行为',
    '行政许可',
    '新生报到',
  ],
  ...[
    '平均工资',
    '可再生能源项目',
    '以工代赈务工人员',
    '除名人员',
    '中级职称人员',
    '副省级单位',
    '全日制本科',
    '市场主体',
    '为民服务站',
  ],
  ...[
    '特困人员',
    '低收入家庭',
    '最低生活保障边缘家庭',
    '退役军人',
    '残疾人',
    '婴幼儿',
    '高龄老人',
    '不动产',
    '零就业家庭',
  ],
];

/** Forms in which texts state an amount. */
const ways: readonly ((word: string, other: string) => string)[] = [
  (word) => `${word}补贴标准为每人每月300元。`,
  (word, other) => `${word}每人每月300元，${other}每人每月200元。`,
  (word, other) => `${word}每人300元、${other}每人200元。`,
  (word) => `对${word}给予300元一次性奖励。`,
  (word) => `对${word}，每人补贴300元。`,
  (word) => `${word}的，每次给予300元补助。`,
  (word) => `给予${word}生活补贴每人300元。`,
  (word) => `按照每人300元的标准给予${word}补贴。`,
  (word, other) => `对${other}、${word}分别给予300元、200元补助。`,
  (word, other) => `${word}和${other}补助标准不低于每年300元。`,
  (word) => `${word}覆盖率达到90%以上，${word}满意率提高到95%。`,
  (word) => `其中${word}每人最高补贴不超过300元。`,
  (word) => `县财政对${word}每年补助300元。`,
  (word) => `违反规定对${word}收费的，处300元以上500元以下罚款。`,
];

describe('the name of an amount', () => {
  it('never cuts a word: each name has it whole or not at all', () => {
    let named = 0;
    const cut: string[] = [];
    for (const [index, word] of words.entries()) {
      const other = words[(index + 7) % words.length] ?? '';
      for (const way of ways) {
        const text = way(word, other);
        for (const { item } of read(text).standards) {
          named += 1;
          for (const known of [word, other].filter((one) => text.includes(one))) {
            for (let length = 2; length < known.length; length += 1) {
              const [head, tail] = [known.slice(0, length), known.slice(-length)];
              const isCut =
                (item.includes(head) || item.startsWith(tail)) &&
                ![word, other].some((one) => item.includes(one));
              if (isCut) cut.push(`${text} → ${item}`);
            }
          }
        }
      }
    }
    assert.deepEqual(cut, []);
    // No part is cut off if there is no name.
    assert.ok(named > (words.length * ways.length) / 2, `${named}`);
  });

  it('comes from the part of its own figure, with the comparison that is there', () => {
    assert.deepEqual(
      shown('鲜果冷链流通率超过35 %，村邮站覆盖率100 %，投诉办结率不低于98%，能耗同比下降3%。'),
      ['鲜果冷链流通率（超过） 35 %', '村邮站覆盖率 100 %', '投诉办结率（不低于） 98 %'],
    );
    assert.deepEqual(shown('用水总量同比下降3%，中水利用率由21%提高到36%。'), [
      '用水总量（同比下降） 3 %',
      '中水利用率 36 %',
    ]);
    assert.deepEqual(
      shown('公益林补偿标准为每亩16元，农村水价每立方米至少1.2元，管网漏损率控制在10%以内。'),
      ['公益林补偿标准 16 元/亩', '农村水价（至少） 1.2 元/立方米', '管网漏损率 10 %以内'],
    );
  });

  it('is left to the author where the part does not say it, and the clause is named', () => {
    for (const text of [
      '为企业提供最高300万元最长三年的贷款。',
      '引导社会投入，新增8000万元。',
      '实现重点农产品商品化处理100%。',
      '全面推进，覆盖全县100%以上乡镇。',
    ]) {
      assert.deepEqual(shown(text), [], text);
    }
    assert.deepEqual(read('为企业提供最高300万元最长三年的贷款。').unnamed, ['第一条']);
  });

  it('distinguishes conditions from amounts', () => {
    assert.deepEqual(shown('年销售收入2000万元以上的企业，可以申报。'), []);
    assert.deepEqual(shown('纳税总额100万元以上，资产负债率不超过60%的，可以申请入驻。'), []);
    assert.deepEqual(shown('青创企业是指以青年为主，青年持股比例达25%以上或员工占比达30%以上的企业。'), []);
    assert.deepEqual(shown('研发投入占比达5%以上的企业，给予10万元研发补贴。'), ['研发补贴 10 万元']);
  });

  it('draws nothing that is refused, nor the bounds of a case', () => {
    for (const text of [
      '对上述项目不再给予10万元补助，改为贷款贴息。',
      '停止发放每人每月100元的生活补贴。',
      '取消原2万元奖励。',
      '住院费用超过1万元不足3万元的，由医院先行告知。',
    ])
      assert.deepEqual(shown(text), [], text);
    assert.deepEqual(shown('对新认定的园区给予30万元奖励。'), ['新认定的园区（奖励） 30 万元']);
  });

  it('keeps exceptions, negations and whom it is for', () => {
    assert.deepEqual(shown('除孤儿外，困境儿童每人每月800元。'), ['除孤儿外，困境儿童 800 元/人/月']);
    assert.deepEqual(shown('未满十八周岁的，每人每月500元。'), ['未满十八周岁 500 元/人/月']);
    assert.deepEqual(shown('对首次入库的企业给予5万元奖励，对再次入库的企业给予2万元奖励。'), [
      '首次入库的企业（奖励） 5 万元',
      '再次入库的企业（奖励） 2 万元',
    ]);
  });

  it('says of what a share is', () => {
    assert.deepEqual(shown('农村标准不低于城镇标准的70%。'), ['农村标准（不低于城镇标准的） 70 %']);
    assert.deepEqual(shown('按贷款利息的50%给予贴息。'), ['贴息（贷款利息的） 50 %']);
    assert.deepEqual(shown('从收益中提取10%的资金。'), []);
  });
});

describe('amounts in a row', () => {
  it('have all their partners, in their order', () => {
    assert.deepEqual(
      shown('对新评定为国家级、省级、市级的示范社，分别给予每家80万元、30万元和10万元奖励。'),
      ['国家级（奖励） 80 万元/家', '省级（奖励） 30 万元/家', '市级（奖励） 10 万元/家'],
    );
    assert.deepEqual(shown('一等奖、二等奖分别奖励3万元、1万元。'), ['一等奖 3 万元', '二等奖 1 万元']);
    assert.deepEqual(shown('对列入“育苗”“成林”计划的企业分别奖励5万元、20万元。'), [
      '育苗 5 万元',
      '成林 20 万元',
    ]);
  });

  it('stay together where it is not certain which is whose', () => {
    assert.deepEqual(shown('对牵头制定国际标准、行业标准的，分别给予50万元、20万元专项奖励。'), [
      '牵头制定国际标准、行业标准（专项奖励） 50万元、20万元',
    ]);
    assert.deepEqual(shown('水稻种植、收获机械化率分别达到65%和55%。'), []);
  });

  it('drop by weight, and are counted', () => {
    const small = Array.from(
      { length: 30 },
      (_, index) => `第${index + 1}条 对第${index + 1}片区商户给予${index + 1}00元补助。`,
    );
    const { standards, left } = read(
      ['为扶持商户，制定本办法。', ...small, '第四十条 对市场开办者给予90万元补助。'].join('\n\n'),
    );
    assert.equal(standards.length + left, 31);
    assert.ok(
      left > 0 &&
        standards.some(({ value }) => value === 90) &&
        !standards.some(({ value }) => value === 100),
    );
  });

  it('are dropped where one name would be of several', () => {
    const { standards, unnamed } = read('期满前，补贴标准为300元；期满后，补贴标准为200元。');
    assert.deepEqual(standards, []);
    assert.deepEqual(unnamed, ['第一条']);
  });
});

describe('the name of a fine', () => {
  const fines = (text: string) => read(text).standards.map(({ item, penalty }) => `${item} ${penalty}`);

  it('is its deed, how grave it is and who pays', () => {
    assert.deepEqual(
      fines(
        '违反本办法第五条规定，未经批准，擅自占道经营的，由综合行政执法部门责令改正；拒不改正的，处200元以上500元以下罚款；情节严重的，对单位处5000元罚款。',
      ),
      [
        '未经批准，擅自占道经营（罚款，拒不改正） true',
        '未经批准，擅自占道经营（罚款，情节严重，对单位） true',
      ],
    );
    assert.deepEqual(fines('虚报面积的，处虚报金额百分之二十的罚款。'), ['虚报面积（罚款，虚报金额） true']);
  });

  it('is left to the author where the deed is said elsewhere', () => {
    for (const text of [
      '违反第五条规定的，处500元罚款。',
      '有下列行为之一的，处500元罚款：',
      '情节严重的，处500元罚款。',
    ]) {
      assert.deepEqual(fines(text), [], text);
      assert.deepEqual(read(text).unnamed, ['第一条']);
    }
  });
});
