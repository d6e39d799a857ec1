import { expectAccessible } from '@mingce/testing';
import { button, draw, eachWithOwnReaderFeed } from '../testing/reader-harness.js';
import { policyReaderExamples } from './policy-reader.examples.js';

// An example stands in a bare page, so the rule about whole pages does not apply.
const options = { rules: { region: { enabled: false } } };

describe('<policy-reader> for everyone', () => {
  eachWithOwnReaderFeed();

  for (const example of policyReaderExamples) {
    for (const width of [1000, 375]) {
      it(`has nothing for axe to find: ${example.name}, ${width} px`, async () => {
        await expectAccessible(await draw({ ...example, width }), options);
      });
    }
  }

  it('has nothing for axe to find with the outline and the details open', async () => {
    const reader = await draw({ width: 375 });
    button(reader, '目录').click();
    button(reader, '文件信息').click();
    await reader.updateComplete;
    await expectAccessible(reader, options);
  });
});
