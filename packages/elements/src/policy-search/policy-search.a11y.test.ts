import { expectAccessible } from '@mingce/testing';
import { button, draw, eachWithOwnFeed, options, type } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import { policySearchExamples } from './policy-search.examples.js';

describe('<policy-search> for everyone', () => {
  eachWithOwnFeed();

  describe('accessibility', () => {
    for (const example of policySearchExamples) {
      for (const width of [1000, 375]) {
        it(`has nothing for axe to find: ${example.name}, ${width} px`, async () => {
          const element = await draw({ ...example, width });
          // The example stands in a bare page, so rules about whole pages do not apply.
          await expectAccessible(element, { rules: { region: { enabled: false } } });
        });
      }
    }

    it('has nothing for axe to find with suggestions and filters open', async () => {
      const element = await draw({ address: '?q=创业', width: 375 });
      button(element, '筛选').click();
      await element.updateComplete;
      type(element, '创业');
      await waitUntil(() => options(element).length > 0);
      await expectAccessible(element, { rules: { region: { enabled: false } } });
    });
  });
});
