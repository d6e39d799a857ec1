import { type ConsoleGuard, expectEvent, type FakeFeed, guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import type { QaAnswerEvent } from '../policy-qa/policy-qa.events.js';
import { all, draw, find, words } from '../testing/reader-harness.js';
import { answersFeed } from '../testing/sample-answers.js';
import { sampleFeed } from '../testing/sample-feed.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicyReader } from './policy-reader.js';

let feed: FakeFeed;
let guard: ConsoleGuard;
let uninstall: () => void;

const open = (attributes: Record<string, string> = {}) =>
  draw({ attributes: { feed: feed.url, policy: 'new', ...attributes }, provider: { region: '990122' } });

const fold = (reader: PolicyReader, name: string) =>
  all(reader, 'summary').find((one) => words(one).startsWith(name));

async function unfold(reader: PolicyReader, name: string, selector: string): Promise<ShadowRoot> {
  fold(reader, name)?.click();
  await waitUntil(
    () => find(reader, selector)?.shadowRoot?.querySelector('h3, h4, h5') != null,
    `no ${selector}`,
    {
      timeout: 8000,
    },
  );
  return find(reader, selector).shadowRoot as ShadowRoot;
}

describe('questions about the policy in <policy-reader>', () => {
  before(async () => {
    feed = await answersFeed(`https://about-${Math.random().toString(36).slice(2)}.example/feed.json`);
  });
  beforeEach(() => {
    uninstall = feed.install();
    guard = guardConsole();
  });
  afterEach(() => {
    uninstall();
    guard.check();
  });

  it('lists those whose answers rest on it, and answers others, in place and without the address', async () => {
    const reader = await open();
    const address = location.href;
    const qa = await unfold(reader, '就本文件提问', 'policy-qa');
    const known = Array.from(qa.querySelectorAll('[part=known] button'), words);
    expect(known).to.include('创业补贴审核要多少天？');
    expect(known).not.to.include('暑期托管怎么报名？');
    const box = qa.querySelector('textarea') as HTMLTextAreaElement;
    box.value = '创业补贴多久批下来';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const { detail } = await expectEvent<QaAnswerEvent>(reader, 'policy-qa-answer', () =>
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
    );
    expect(detail).to.deep.equal({ outcome: 'answer', answers: ['days'] });
    expect(location.href).to.equal(address);
  });

  it('takes an article without a document for one of this policy', async () => {
    const qa = await unfold(await open(), '就本文件提问', 'policy-qa');
    const box = qa.querySelector('textarea') as HTMLTextAreaElement;
    box.value = '第三条怎么说';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await waitUntil(() => qa.querySelector('[part=direct]') !== null, 'no text is shown', { timeout: 8000 });
    expect(words(qa.querySelector('[part=direct]'))).to.include('《示例县创业补贴实施细则》第三条');
  });

  it('leads to the guide about it, in place or on a page of the site', async () => {
    const guide = await unfold(await open(), '我能领一次性创业补贴吗', 'policy-guide');
    expect(words(guide.querySelector('[part=question]'))).to.include('是首次创办小微企业');
    const reader = await open({ 'guide-url': '/guide?id={id}' });
    const links = all(reader, '[part=companions] a').map((one) => one.getAttribute('href'));
    expect(links).to.include('/guide?id=startup');
  });

  it('says of an answer that unfolds that it is being checked', async () => {
    const reader = await open();
    fold(reader, '申领创业补贴提供虚假材料会怎样')?.click();
    await waitUntil(() => find(reader, '[part=doubt]') !== null, 'the doubt is not said');
    expect(words(find(reader, '[part=doubt]'))).to.include('待核实');
  });

  it('offers nothing where it is turned off, or the feed has no answers', async () => {
    expect(fold(await open({ 'no-answers': '' }), '就本文件提问')).to.equal(undefined);
    const plain = await sampleFeed({
      url: `https://none-${Math.random().toString(36).slice(2)}.example/feed.json`,
    });
    const remove = plain.install();
    const reader = await open({ feed: plain.url, policy: 'shixian-zhengban-2025-12' });
    expect(fold(reader, '就本文件提问')).to.equal(undefined);
    remove();
  });
});
