import type { Policy } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import {
  all,
  answers,
  eachWithBenefits,
  find,
  openFinder,
  press,
  verdictCounts,
  words,
} from '../../testing/package-harness.js';
import { sampleBenefitPolicies } from '../../testing/sample-benefits.js';

const [industry] = sampleBenefitPolicies;
if (!industry?.benefit) throw new Error('the sample has changed');

const within = (id: string, text: string, value: string) => ({
  id,
  title: `${text}奖励`,
  conditions: [{ id: 'trade', text, test: { fact: 'industry', operator: 'within', value } }],
});
const policy = {
  ...industry,
  benefit: {
    needs: industry.benefit.needs,
    items: [within('agencies', '旅行社', 'L7291'), within('fairs', '会议展览', 'L728')],
  },
} as unknown as Policy;

const options = (element: Element) => all(element, '[part=option]').map(words);

describe('<policy-package>: a trade that items ask for more finely than the list of divisions', () => {
  eachWithBenefits([policy]);

  const ask = async () => {
    const element = await openFinder({ step: 'profile' }, { profile: { region: '990122', industry: 'L72' } });
    await press(element, '继续答题，结果更准');
    expect(words(find(element, '[part=question]'))).to.include('主要从事哪个行业？');
    expect(options(element)).to.deep.equal(['旅行社', '会议展览', '都不是']);
    return element;
  };

  /** Chooses an answer, checks that nothing more is asked, and counts the items of each verdict. */
  const answer = async (choice: string) => {
    const element = await ask();
    await press(element, choice);
    expect(answers(element).所属行业).to.equal('商务服务业');
    expect(find(element, '[part=question]')).to.equal(null);
    await press(element, '看结果');
    return verdictCounts(element);
  };

  it('is asked for by the words of the conditions, and one answer decides all items', async () => {
    expect(await answer('旅行社')).to.deep.equal([1, 0, 1]);
  });

  it('can be none of these, which rules them out', async () => {
    expect(await answer('都不是')).to.deep.equal([0, 0, 2]);
  });
});
