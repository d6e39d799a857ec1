import type { Amount, BenefitItem } from '@mingce/eligibility';
import type { Policy } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import { card, eachWithBenefits, openFinder, words } from '../../testing/package-harness.js';
import { sampleBenefitPolicies } from '../../testing/sample-benefits.js';

const [industry] = sampleBenefitPolicies;
if (!industry?.benefit) throw new Error('the sample has changed');

const itemWith = (id: string, title: string, more: Partial<BenefitItem>): BenefitItem => ({
  id,
  title,
  conditions: [
    { id: 'place', text: '在示例县登记注册', test: { fact: 'region', operator: 'within', value: '990122' } },
  ],
  ...more,
});
const grant = (amount: Amount) => ({ awards: [{ kind: 'grant' as const, amount }] });

const policy = {
  ...industry,
  benefit: {
    needs: industry.benefit.needs,
    items: [
      itemWith(
        'range',
        '固定资产投资奖励',
        grant({ shareRange: { of: 'equipmentInvestment', percent: [5, 20] } }),
      ),
      itemWith('least', '技术改造补助', grant({ shareRange: { of: 'equipmentInvestment', percent: [10] } })),
      itemWith('full', '招工奖励', grant({ perFull: { of: 'newHires', every: 10, each: 3000 } })),
      itemWith('clean', '诚信经营奖励', {
        ...grant({ fixed: 10_000 }),
        conditions: [
          {
            not: {
              id: 'dishonest',
              text: '被列入严重失信主体名单',
              test: { fact: 'dishonest', operator: 'equals', value: true },
            },
          },
        ],
      }),
      itemWith('growth', '增长奖励', {
        ...grant({ fixed: 50_000 }),
        conditions: [
          {
            id: 'grows',
            text: '营业收入增长10%以上',
            test: { fact: 'revenueGrowth', operator: 'atLeast', value: 10 },
          },
        ],
      }),
    ],
  },
} as unknown as Policy;

const profile = {
  region: '990122',
  equipmentInvestment: 4_000_000,
  newHires: 29,
  revenue: 3_000_000,
  'revenue@yearBeforeLast': 0,
  dishonest: true,
};

describe('<policy-package>: an amount and a reason in words', () => {
  eachWithBenefits([policy]);

  it('has both shares of a range, or the lower one, and what a whole number brings', async () => {
    const element = await openFinder({ step: 'results' }, { profile });
    expect(words(card(element, '固定资产投资奖励')))
      .to.include('20 万元—80 万元')
      .and.to.include('400 万元 × 5%—20% = 20 万元—80 万元');
    expect(words(card(element, '技术改造补助')))
      .to.include('至少40 万元')
      .and.to.include('400 万元 × 10%以上 = 至少40 万元');
    expect(words(card(element, '招工奖励')))
      .to.include('6000 元')
      .and.to.include('新招用人员 29 人，每满 10 人给 3000 元 = 6000 元');
  });

  it('says of what cannot be worked out that the office decides, and not that it is not filled in', async () => {
    const element = await openFinder({ step: 'results', item: 'shixian-gongye/growth' }, { profile });
    const condition = words(element.shadowRoot?.querySelector('[part=condition]') ?? null);
    expect(condition)
      .to.include('由主管部门认定：')
      .and.to.include('按所填的数算不出')
      .and.not.to.include('还没有填写');
  });

  it('says which ground rules an enterprise out, and does not call it a condition that was missed', async () => {
    const element = await openFinder({ step: 'results', item: 'shixian-gongye/clean' }, { profile });
    expect(words(element.shadowRoot?.querySelector('[part=verdict]') ?? null))
      .to.include('有下列情形：被列入严重失信主体名单')
      .and.not.to.include('未满足');
  });
});
