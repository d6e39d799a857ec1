import { type ConsoleGuard, type FakeFeed, guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import '../generated/define/policy-package.js';
import { all, button, draw, find, words } from '../testing/interpretation-harness.js';
import { benefitsFeed } from '../testing/sample-benefits.js';
import { waitUntil } from '../testing/wait-until.js';

let feed: FakeFeed;
let guard: ConsoleGuard;
let uninstall: () => void;
let numbered = 0;
const own = location.href;

const open = async (attributes: Record<string, string> = {}) => {
  const element = await draw('policy-package', {
    attributes: { feed: feed.url, region: '990122', ...attributes },
    settles: false,
  });
  await waitUntil(() => find(element, '[part=item], .face') !== null, 'nothing is drawn', { timeout: 8000 });
  return element;
};
const names = (element: Element) => all(element, '[part=item] h3').map(words);

describe('<policy-package>', () => {
  beforeEach(async () => {
    feed = await benefitsFeed(
      `https://package-${++numbered}-${Math.random().toString(36).slice(2)}.example/feed.json`,
    );
    uninstall = feed.install();
    guard = guardConsole();
  });
  afterEach(() => {
    uninstall();
    history.replaceState(null, '', own);
    guard.check();
  });

  it('lists what can be applied for, the nearest end first, and leaves out what has ended', async () => {
    const element = await open();
    expect(words(find(element, '.count'))).to.equal('共 7 项');
    expect(names(element)[0]).to.equal('小微企业吸纳高校毕业生社会保险补贴');
    expect(names(element)).not.to.include('数字化诊断券');
  });

  it('narrows the list to the needs that are chosen', async () => {
    const element = await open();
    const need = all<HTMLButtonElement>(element, '[part=need]').find((one) =>
      words(one).includes('科技创新'),
    );
    need?.click();
    await element.updateComplete;
    expect(need?.getAttribute('aria-pressed')).to.equal('true');
    expect(names(element)).to.deep.equal(['省级专精特新中小企业认定', '研发投入后补助']);
    expect(button(element, '下一步：填情况（已选 1 类）')).not.to.equal(undefined);
  });
});
