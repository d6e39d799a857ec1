import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuantities } from './find-quantities.js';

const read = (text: string) => findQuantities(text).map(({ value, unit }) => `${value}${unit}`);

/** Ways to write one number. */
const equal: readonly [string, readonly string[]][] = [
  ['20000元', ['贰万元', '￥20,000', 'RMB 20000', '20000块钱', '20 000元', '20，000元']],
  ['32000元', ['3万2000元', '3万2千元', '叁万贰仟元整']],
  ['100000美元', ['10万美元']],
  ['5‱', ['5‱', '万分之五']],
  ['25%', ['25%', '二成五', '百分之廿五']],
  ['30月', ['两年半', '三十个月']],
  ['1.5月', ['一个半月']],
  ['0.5月', ['半个月']],
  ['14日', ['2周', '两个星期', '14天']],
  ['30亩', ['2公顷', '三十亩']],
  ['3000米', ['3公里', '3千米', '3000米']],
  ['80平方米', ['80m²', '80㎡']],
  ['20000元', ['20000元', '2万元', '二万元', '两万元', '20,000元', '２００００元', '2 万元']],
  ['15000元', ['1.5万元', '一点五万元', '15000元', '一万五千元']],
  ['120000000元', ['1.2亿元', '一亿二千万元', '12000万元']],
  ['5%', ['5%', '5％', '百分之五', '百分之5']],
  ['3‰', ['3‰', '千分之三']],
  ['30日', ['30日', '三十日', '30天', '30个自然日']],
  ['30工作日', ['30个工作日', '三十个工作日', '30工作日']],
  ['12月', ['一年', '12个月', '十二个月']],
  ['6月', ['半年', '六个月']],
  ['60岁', ['60周岁', '六十岁']],
  ['120分钟', ['两小时', '120分钟']],
];

describe('findQuantities', () => {
  for (const [quantity, writings] of equal) {
    it(`reads ${quantity} in every writing`, () => {
      for (const text of writings) assert.deepEqual(read(text), [quantity], text);
    });
  }

  it('keeps working days from days, and percentage points from per cent', () => {
    assert.deepEqual(read('30日和30个工作日，5%和5个百分点'), ['30日', '30工作日', '5%', '5百分点']);
  });

  it('gives each number of a range or a list the unit behind the last', () => {
    assert.deepEqual(read('2—3万元'), ['20000元', '30000元']);
    assert.deepEqual(read('3000至1万元'), ['3000元', '10000元']);
    assert.deepEqual(read('分别给予80、50、30万元'), ['800000元', '500000元', '300000元']);
    assert.deepEqual(read('百分之五至十'), ['5%', '10%']);
    assert.deepEqual(read('5至10个工作日'), ['5工作日', '10工作日']);
  });

  it('takes no date, ordinal, document number or name for a quantity', () => {
    const text =
      '2025年6月1日，二〇二五年六月一日，第三年，〔2025〕12号，一家企业，一年级，90后，数十万元，几百元，2周年';
    assert.deepEqual(read(text), []);
    assert.deepEqual(read('超过职工总数1.5%'), ['1.5%']);
  });

  it('stays quick on texts made to be slow', () => {
    const started = process.cpuUsage();
    for (const part of [
      '1、',
      '2025年',
      '一',
      '1',
      '1,111',
      '百分之',
      '点五万',
      '1 000',
      '1，000',
      '¥1',
      '三分之',
      '半',
    ]) {
      findQuantities(part.repeat(100_000 / part.length));
    }
    assert.ok(process.cpuUsage(started).user < 8_000_000);
  });
});
