import { expect, expectAccessible } from '@mingce/testing';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import { all, button, draw, eachWithOwnReaderFeed, find, inside } from '../testing/reader-harness.js';

// An example is in a bare page, so the rule about whole pages does not apply.
const options = { rules: { region: { enabled: false } } };

describeAccessibleExamples('policy-reader');

describe('<policy-reader> for everyone', () => {
  eachWithOwnReaderFeed();

  it('has one stop for all buttons that copy links of clauses, and arrows between them', async () => {
    const reader = await draw();
    const buttons = all(reader, '[part=anchor]');
    const stops = () => buttons.filter(({ tabIndex }) => tabIndex === 0);
    expect(buttons.length).to.be.above(3);
    expect(stops()).to.deep.equal([buttons[0]]);
    buttons[0]?.focus();
    buttons[0]?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }),
    );
    expect(inside(reader).activeElement).to.equal(buttons[1]);
    expect(stops()).to.deep.equal([buttons[1]]);
  });

  it('speaks a title as one name, and feed text in its language, where the interface is English', async () => {
    const reader = await draw({ provider: { locale: 'en' } });
    const title = find(reader, 'h2');
    expect(title.getAttribute('aria-label')).to.equal('示例县创业担保贷款贴息和一次性创业补贴实施细则');
    for (const place of ['h2', '[part=text]']) expect(find(reader, place).lang).to.equal('zh-CN');
    expect(find(reader, 'tbody th[scope=row]').textContent).to.equal('小微企业');
  });

  it('has nothing for axe to find with the outline and the details open', async () => {
    const reader = await draw({ width: 375 });
    button(reader, '目录').click();
    button(reader, '文件信息').click();
    await reader.updateComplete;
    await expectAccessible(reader, options);
  });
});
