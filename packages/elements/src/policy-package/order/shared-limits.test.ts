import type { BenefitItem, SharedCap } from '@mingce/eligibility';
import type { Policy } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import { card, eachWithBenefits, find, openFinder, words } from '../../testing/package-harness.js';
import { sampleBenefitPolicies } from '../../testing/sample-benefits.js';

const [industry] = sampleBenefitPolicies;
if (!industry?.benefit) throw new Error('the sample has changed');

const total: SharedCap = { group: 'total', amount: 1_000_000, period: 'P3Y', clause: { anchor: 'art-6' } };
const item = (id: string, title: string, amount: object, sharedCaps: readonly SharedCap[]): BenefitItem => ({
  id,
  title,
  clause: { anchor: 'art-3' },
  applicants: ['enterprise'],
  awards: [{ kind: 'grant', amount: amount as never }],
  stacking: { sharedCaps },
});

const policy = {
  ...industry,
  benefit: {
    needs: industry.benefit.needs,
    items: [
      item('lines', '产线改造补助', { fixed: 700_000 }, [total]),
      item('plants', '智能工厂奖励', { fixed: 500_000 }, [total]),
      item('rent', '租金补助', { share: { of: 'rdSpending', percent: 50 } }, [
        { group: 'rent', amount: 80_000, period: 'P1Y' },
      ]),
    ],
  },
} as unknown as Policy;

const order = ['shixian-gongye/lines', 'shixian-gongye/plants'].join(' ');
const sentence = '“产线改造补助”、“智能工厂奖励”在 3 年内合计最高 100 万元，已经获得的也算在内。';

describe('<policy-package>: a limit that items share', () => {
  eachWithBenefits([policy]);

  it('is in the order with its clause, and in the total', async () => {
    const element = await openFinder(
      { step: 'results', order },
      { profile: { entityType: 'enterprise', region: '990122' } },
    );
    const warnings = find(element, '[part=warnings]');
    expect(words(warnings)).to.include(`${sentence}超出的部分没有计入合计。`);
    expect(warnings?.querySelector('a')?.getAttribute('href')).to.include('art-6');
    expect(words(find(element, '[part=sum]'))).to.equal('预计合计100 万元');
    expect(words(find(element, '[part=order]'))).not.to.include('不能同时享受，未计入');
  });

  it('is said where only one of them is chosen: in the item, with the others', async () => {
    const element = await openFinder({ step: 'results', item: 'shixian-gongye/lines' });
    const limit = find(element, '[part=shared-limit]');
    expect(words(limit)).to.include(sentence);
    expect(limit?.querySelector('a')?.getAttribute('href')).to.include('art-6');
  });

  it('is all that is known of an amount whose base is not filled in', async () => {
    const element = await openFinder(
      { step: 'results' },
      { profile: { entityType: 'enterprise', region: '990122' } },
    );
    expect(words(card(element, '租金补助'))).to.include('最高8 万元');
  });
});
