import { expectAccessible } from '@mingce/testing';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import { button, draw, eachWithOwnReaderFeed } from '../testing/reader-harness.js';

// An example stands in a bare page, so the rule about whole pages does not apply.
const options = { rules: { region: { enabled: false } } };

describeAccessibleExamples('policy-reader');

describe('<policy-reader> for everyone', () => {
  eachWithOwnReaderFeed();

  it('has nothing for axe to find with the outline and the details open', async () => {
    const reader = await draw({ width: 375 });
    button(reader, '目录').click();
    button(reader, '文件信息').click();
    await reader.updateComplete;
    await expectAccessible(reader, options);
  });
});
