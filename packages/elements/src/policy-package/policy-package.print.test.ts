import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, eachWithBenefits, openFinder } from '../testing/package-harness.js';

describe('<policy-package> on paper', () => {
  eachWithBenefits();
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('lists the items without what one can only press on a screen', async () => {
    const element = await openFinder();
    await emulateMedia({ media: 'print' });
    const drawn = (selector: string) =>
      all(element, selector).filter((one) => one.getClientRects().length > 0).length;
    expect(drawn('[part=item]')).to.be.above(3);
    expect(drawn('[part=item] button')).to.equal(0);
    expect(drawn('[part=need]')).to.equal(0);
  });
});
