import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findValidityPeriods, lastValidDay, statedExpiry } from './index.js';

const dates = { issuedOn: '2023-03-01', publishedOn: '2023-03-05', effectiveOn: '2023-04-01' };
/** The last day of each statement, or `doubtful`. */
const ends = (text: string, known: Parameters<typeof lastValidDay>[1] = dates) =>
  findValidityPeriods(text).map((period) =>
    period.kind === 'doubtful' ? 'doubtful' : lastValidDay(period, known),
  );

describe('findValidityPeriods', () => {
  for (const [text, last] of [
    ['本办法自2023年1月1日起施行，有效期五年。', '2027-12-31'],
    ['第二十条　本细则自2023年1月1日起施行，有效期至2025年12月31日。', '2025-12-31'],
    ['七、本通知自2024年3月4日起施行，有效期5年。', '2029-03-03'],
    ['第五十四条本办法自印发之日起施行，有效期 5 年。', '2028-02-29'],
    ['本通知自公布之日起实施,有效期为3年。', '2026-03-04'],
    ['本规定自发布之日起30日后施行，有效期两年。', '2025-03-31'],
    ['本通知有效期1年。', '2024-03-31'],
    ['本文件有效期至2022年6月30日。', '2022-06-30'],
    ['本措施有效期至二〇二五年十二月三十一日止。', '2025-12-31'],
    ['本意见有效期到2025年底。', '2025-12-31'],
    ['本政策有效期截至2024年2月底。', '2024-02-29'],
    ['本通知有效期：2023年1月1日至2023年12月31日。', '2023-12-31'],
    ['本通知有效期自2023-01-01起至2023-12-31。', '2023-12-31'],
    ['本通知自2023年1月1日起至2024年6月30日止执行。', '2024-06-30'],
    ['本方案自2023年1月1日至2024年12月31日期间施行。', '2024-12-31'],
    ['自2023年1月1日起施行，至2024年12月31日止。', '2024-12-31'],
    ['本通知自2023年1月1日起施行，执行至2024年6月30日。', '2024-06-30'],
    ['本暂行办法自2023年1月1日起试行一年。', '2023-12-31'],
    ['本办法试行期为两年。', '2025-03-31'],
    ['本实施细则试行2年，自2023年6月1日起施行。', '2025-05-31'],
    ['本办法自2023年1月31日起施行，有效期1个月。', '2023-02-28'],
    ['本办法自2024年2月29日起施行，有效期1年。', '2025-02-28'],
    ['本通告自2023年1月1日起施行，有效期30日。', '2023-01-30'],
    ['本政策自发布之日起施行，暂定三年有效期。', '2026-03-04'],
    ['本办法由市财政局负责解释，自2023年1月1日起施行，有效期三年。', '2025-12-31'],
    ['本办法自2023年1月1日起施行，有效期两年（2023年1月1日至2024年12月31日）。', '2024-12-31'],
    ['本办法自2023年1月1日起施行，2025年12月31日自行失效。', '2025-12-31'],
    ['本办法自2023年1月1日起施行，自2026年1月1日起失效。', '2025-12-31'],
    ['本办法自2023年1月1日起施行。有效期五年。', '2027-12-31'],
    ['以上政策措施适用于本市中小企业，自印发之日起实施，有效期至2023年底。', '2023-12-31'],
    ['本办法自2023年1月1日起施行，《示例暂行办法》同时废止，有效期五年。', '2027-12-31'],
    ['本通知自印发之日起暂执行至2023年6月30日止。', '2023-06-30'],
    ['本办法施行期限为三年。', '2026-03-31'],
  ] as const) {
    it(`reads ${text}`, () => assert.deepEqual(ends(text), [last]));
  }

  it('counts a length before or after the start that the sentence states', () => {
    const text = '本实施细则试行2年，自2023年6月1日起施行。';
    assert.deepEqual(ends(text, {}), ['2025-05-31']);
  });

  for (const text of [
    '取得的证书有效期5年。',
    '许可证有效期为三年，有效期届满前三十日内申请延续。',
    '合同有效期至2025年12月31日。',
    '本办法自2023年1月1日起施行，许可证有效期五年。',
    '本办法规定的证书有效期5年。',
    '本办法所称许可证由市局颁发，有效期5年。',
    '人身安全保护令自作出之日起生效，有效期不超过六个月。',
    '有效期满后，持证人应当换证。',
    '本办法有效期满后，尚未支付的资金继续支付。',
    '星级评定由市民政局负责。结果有效期三年。',
    '本合同有效期三年。',
    '本条例自2002年3月1日起施行。1992年6月24日发布的《示例暂行规定》同时废止。',
    '自本通知印发之日起，《示例通知》停止执行。',
    '到2025年12月31日，全县建成十个园区。',
    '《示例办法》有效期至2022年6月30日。',
    '本通知自印发之日起施行。',
    '试行一年来，成效明显。',
    '证书由市局颁发。有效期五年。',
    '自2020年1月1日至2020年3月31日，对进口物资免征关税。',
    '2021年10月19日至2021年11月30日',
    '（截至2006年5月31日）',
  ]) {
    it(`takes no period of the document from ${text}`, () => assert.deepEqual(ends(text), []));
  }

  for (const text of [
    '本通告自即日起施行，有效期至疫情解除之日止。',
    '本办法有效期为一年半。',
    '本办法有效期三至五年。',
    '补贴标准为每人五百元，自2023年1月1日起执行，有效期1年。',
    '本办法自2023年1月1日起施行，有效期至2025年13月1日。',
    '有效期至：2025年12月31日',
    '本办法分期实施，有效期五年。',
    '上述政策适用于所有企业，执行期限为2019年1月1日至2023年12月31日。',
  ]) {
    it(`is in doubt about ${text}`, () => assert.deepEqual(ends(text), ['doubtful']));
  }

  it('gives no last day where the date that it is counted from is unknown', () => {
    assert.deepEqual(ends('本通知自印发之日起施行，有效期三年。', { publishedOn: '2023-03-05' }), [
      undefined,
    ]);
    assert.deepEqual(ends('本通知有效期1年。', { issuedOn: '2023-03-01' }), [undefined]);
  });

  it('quotes the sentence and knows where it is', () => {
    const text = '第一条　示例。\n\n　　第二条　本办法自2023年1月1日起施行，有效期五年。\n';
    const [period] = findValidityPeriods(text);
    assert.equal(period?.quote, '第二条　本办法自2023年1月1日起施行，有效期五年');
    assert.equal(text.slice(period?.offset, (period?.offset ?? 0) + 3), '第二条');
    assert.deepEqual([period?.kind, period?.from, period?.length], ['length', '2023-01-01', { years: 5 }]);
  });

  it('reads long texts in linear time', () => {
    const started = performance.now();
    for (const piece of ['有效期', '本办法自', '2025年', '，至', '试行期限为', '（自']) {
      findValidityPeriods(piece.repeat(60_000));
    }
    assert.ok(performance.now() - started < 4000);
  });
});

describe('statedExpiry', () => {
  it('gives the day and the sentence that states it', () => {
    assert.deepEqual(statedExpiry('本办法自2023年1月1日起施行，有效期五年。', dates), {
      expiresOn: '2027-12-31',
      quote: '本办法自2023年1月1日起施行，有效期五年',
      doubts: [],
    });
    assert.deepEqual(statedExpiry('第一条　示例。', dates), { doubts: [] });
  });

  for (const [why, text] of [
    ['two statements differ', '本通知有效期一年。\n本办法自2023年1月1日起施行，有效期五年。'],
    ['one of two is doubtful', '本办法有效期至疫情解除。\n本办法自2023年1月1日起施行，有效期五年。'],
    ['the period was over before the document was made', '本政策自2019年1月1日起实施，试行1年。'],
  ] as const) {
    it(`gives no day where ${why}`, () => {
      const { expiresOn, doubts } = statedExpiry(text, dates);
      assert.equal(expiresOn, undefined);
      assert.notDeepEqual(doubts, []);
    });
  }
});
