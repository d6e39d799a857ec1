import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import type { ConditionNode, Test } from '@mingce/eligibility';
import type { Policy } from '@mingce/schema/types';
import { draftBenefit } from '../draft/benefit/draft-benefit.js';

const figure = (fact: string, operator: string, value: unknown) => ({ fact, operator, value }) as Test;
const title = (value: string) => figure('qualifications', 'includes', value);
const founded = (operator: string, value: string, inclusive = true) =>
  ({ fact: 'foundedOn', operator, value, inclusive }) as Test;

/** Phrases with a certain test, each with that test. */
const certain: readonly (readonly [phrase: string, test: Test])[] = [
  ['职工人数10人以上50人以下', figure('headcount', 'between', [10, 50])],
  ['在职职工人数在30人（含）以下的企业', figure('headcount', 'atMost', 30)],
  ['在示例县注册的公司', figure('region', 'within', '990122')],
  ['从业人员不少于20人', figure('headcount', 'atLeast', 20)],
  ['近12个月新招用员工5人以上', figure('newHires', 'atLeast', 5)],
  ['上年度营业收入不低于500万元', figure('revenue', 'atLeast', 5_000_000)],
  ['上年度缴纳税款超过30万元', figure('taxPaid', 'moreThan', 300_000)],
  ['总资产≥1亿元', figure('assets', 'atLeast', 100_000_000)],
  ['贷款利息总额达到30万元及以上', figure('loanInterestPaid', 'atLeast', 300_000)],
  ['新设备购置额（不含税）≥400万元', figure('equipmentInvestment', 'atLeast', 4_000_000)],
  ['研发费用占营业收入3%以上', figure('rdShare', 'atLeast', 3)],
  ['营业收入增长率不低于10%', figure('revenueGrowth', 'atLeast', 10)],
  ['营业收入同比正增长', figure('revenueGrowth', 'moreThan', 0)],
  ['2024年1月1日以后登记注册', founded('after', '2024-01-01')],
  ['登记注册满2年', founded('before', 'P2Y')],
  ['登记注册满18个月', founded('before', 'P18M')],
  ['30人（含）以下的企业', figure('headcount', 'atMost', 30)],
  ['年度纳税额超过500万元', figure('taxPaid', 'moreThan', 5_000_000)],
  ['初次认定为技术先进型服务企业', title('技术先进型服务企业')],
  ['在示例县登记注册', figure('region', 'within', '990122')],
  ['在广东省依法登记注册', figure('region', 'within', '440000')],
  [
    '广东省注册登记（不含深圳市）',
    {
      all: [figure('region', 'within', '440000'), { not: figure('region', 'within', '440300') }],
    },
  ],
  ['有效期内的省级“专精特新”中小企业', title('省级专精特新中小企业')],
  [
    '通过国家高新技术企业或省级专精特新中小企业认定',
    { any: [title('高新技术企业'), title('省级专精特新中小企业')] },
  ],
  ['不含国家专精特新“小巨人”企业', { not: title('国家级专精特新小巨人企业') }],
  ['境内上市企业', figure('listed', 'equals', true)],
  ['规模以上服务业企业', figure('aboveScale', 'equals', true)],
  ['纳税信用等级为A级或B级', figure('taxCredit', 'oneOf', ['A', 'B'])],
];

/** Phrases with figures and names that mean something else or are ambiguous: an office decides. */
const doubtful = [
  '近2年营业收入平均增长率为正',
  '研发费用占营业收入比重平原地区4%以上、山区3%以上',
  '新招用重点扶持对象达到职工人数10%',
  '职工人数10人以上或者上年度营业收入500万元以上',
  '高新技术企业、科技型中小企业等',
  '拟上市企业',
  '在主板上市企业',
  '向本市企业输送员工50人及以上',
  '高新技术企业培育库入库企业',
  '在朝阳区登记注册',
  '营业面积100平方米以上',
];

describe('conditions that a draft reads', () => {
  let testOf: Map<string, Test | undefined>;
  before(() => {
    const numbers = [...certain.map(([phrase]) => phrase), ...doubtful].map(
      (phrase, at) => `（${at + 1}）${phrase}；`,
    );
    const text = [
      '第一条　对符合条件的企业，给予10万元奖励。',
      '第二条　申报单位应当同时符合下列条件：',
      ...numbers,
    ].join('\n\n');
    const { body } = parseContent(text, { file: 'a.md', firstLine: 1, title: '示例县奖励办法' });
    const policy = { id: 'a', title: '示例县奖励办法', issuers: ['示例县人民政府'], region: '990122', body };
    const { items } = draftBenefit(policy as unknown as Policy, [{ code: '990122', label: '示例县' }]);
    const conditions: readonly ConditionNode[] = items[0]?.item.conditions ?? [];
    testOf = new Map(
      conditions.map((node) => [
        (node.text ?? '').replace('【待确认】', ''),
        'test' in node ? node.test : undefined,
      ]),
    );
  });

  for (const [phrase, test] of certain)
    it(`has a test for ${phrase}`, () => {
      const read = [...testOf].find(([text, found]) => found !== undefined && phrase.includes(text));
      assert.deepEqual(read?.[1], test);
    });

  for (const phrase of doubtful)
    it(`leaves ${phrase} to an office`, () => {
      assert.ok(testOf.has(phrase), [...testOf.keys()].join('\n'));
      assert.equal(testOf.get(phrase), undefined);
    });

  it('counts nobody as employed whom an enterprise sends to others', () => {
    assert.ok(testOf.has('向本市企业输送员工50人及以上'));
    assert.equal(testOf.get('员工50人及以上'), undefined);
  });
});
