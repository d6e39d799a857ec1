import { expectAccessible } from '@mingce/testing';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import { button, draw, eachWithOwnFeed, options, type } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';

describeAccessibleExamples('policy-search');

describe('<policy-search> for everyone', () => {
  eachWithOwnFeed();

  it('has nothing for axe to find with suggestions and filters open', async () => {
    const element = await draw({ address: '?q=创业', width: 375 });
    button(element, '筛选').click();
    await element.updateComplete;
    type(element, '创业');
    await waitUntil(() => options(element).length > 0);
    await expectAccessible(element, { rules: { region: { enabled: false } } });
  });
});
