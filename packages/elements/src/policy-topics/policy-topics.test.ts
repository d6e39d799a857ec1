import { type ConsoleGuard, expectEvent, type FakeFeed, guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import '../generated/define/policy-topics.js';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import { describeLayout } from '../testing/describe-layout.js';
import { all, button, draw, find, inside, link, words } from '../testing/interpretation-harness.js';
import { topicsFeed } from '../testing/sample-topics.js';
import { waitUntil } from '../testing/wait-until.js';
import type { TopicsLoadEvent, TopicsOpenEvent } from './policy-topics.events.js';

type Element = Awaited<ReturnType<typeof draw>>;

const own = location.pathname + location.search;
const patterns = {
  'policy-url': '/p?id={id}',
  'item-url': '/i?id={id}',
  'interpretation-url': '/jd?id={id}',
};

describe('<policy-topics>', () => {
  let feed: FakeFeed;
  let guard: ConsoleGuard;
  let uninstall: () => void;
  let numbered = 0;

  const serve = async (more?: Parameters<typeof topicsFeed>[1]) => {
    uninstall?.();
    feed = await topicsFeed(
      `https://topics-${++numbered}-${Math.random().toString(36).slice(2)}.example/`,
      more,
    );
    uninstall = feed.install();
  };
  const open = (attributes: Record<string, string> = {}, provider: Record<string, string> = {}) =>
    draw('policy-topics', { attributes: { feed: feed.url, ...attributes }, provider });
  const list = (element: Element, name: string) => find(element, `[part=list][data-list=${name}]`);
  const titles = (element: Element) => all(element, '[part=topic] a').map(words);
  const opened = async (element: Element, title: string) =>
    waitUntil(() => words(find(element, '[part=zone] h2')) === title, `${title} does not open`);

  beforeEach(async () => {
    guard = guardConsole();
    await serve();
  });
  afterEach(() => {
    uninstall();
    history.replaceState(null, '', own);
    guard.check();
  });

  it('lists the featured topics in their order, each with what it has and since when; empty ones are left out', async () => {
    const element = await open();
    expect(titles(element)).to.deep.equal([
      '企业数字化',
      '我要创业',
      '一老一小',
      '优化营商环境、促进民营经济和中小企业高质量发展若干政策措施',
    ]);
    const [card] = all(element, '[part=topic]');
    expect(words(card)).to.include('从免费诊断到产线改造');
    expect(words(card)).to.include(
      '7 项申报事项 2 件文件 3 篇解读 1 个问答 1 项办事 1 个政策包 2025年8月20日更新',
    );
  });

  it('lists the subject classes where they are asked for, and where no topic is featured', async () => {
    const element = await open({ subjects: '' });
    expect(titles(element).length).to.equal(30);
    await serve({ vocabulary: { topics: [{ code: 'subject-1', label: '唯一的主题' }] } });
    expect(titles(await open())).to.deep.equal(['唯一的主题']);
  });

  it('opens a topic in place, with its address and focus, and goes back to the list by Back', async () => {
    const element = await open(patterns);
    const { detail } = await expectEvent<TopicsOpenEvent>(element, 'policy-topics-open', () =>
      link(element, '企业数字化')?.click(),
    );
    expect(detail).to.deep.equal({ topic: 'digital' });
    await opened(element, '企业数字化');
    expect(new URL(location.href).searchParams.get('mingce-zone')).to.equal('digital');
    await waitUntil(() => inside(element).activeElement === find(element, '[part=zone]'), 'no focus');
    history.back();
    await waitUntil(() => titles(element).length === 4, 'the list does not come back');
  });

  it('begins with the topic that the address names, and leads to all', async () => {
    history.replaceState(null, '', `${location.pathname}?mingce-zone=children`);
    const element = await open();
    expect(words(find(element, '[part=zone] h2'))).to.equal('一老一小');
    link(element, '全部专题')?.click();
    await waitUntil(() => titles(element).length === 4, 'the list does not come');
    expect(location.search).not.to.include('mingce-zone');
  });

  it('leaves the opening to a page that cancels it, and to the site’s own pages', async () => {
    const element = await open();
    element.addEventListener('policy-topics-open', (event) => event.preventDefault(), { once: true });
    link(element, '我要创业')?.click();
    await element.updateComplete;
    expect(titles(element).length).to.equal(4);
    const linked = await open({ 'topic-url': '/zt/{id}.html' });
    expect(link(linked, '我要创业')?.getAttribute('href')).to.equal('/zt/start.html');
  });

  it('shows everything of a topic: what can be applied for first, then documents, and what explains them', async () => {
    const element = await open({ topic: 'digital', ...patterns });
    const items = all(element, '[data-list=items] [part=entry]').map(words);
    expect(items[0]).to.include('产线级数字化改造补助 即将截止 2025年11月28日截止');
    expect(items[1]).to.include('云服务费用补助 可申报 2026年3月31日截止');
    expect(link(element, '产线级数字化改造补助')?.getAttribute('href')).to.equal(
      '/i?id=digital-grant%2Fline',
    );
    const documents = words(list(element, 'policy'));
    expect(documents).to.include('示例市中小企业数字化改造补助实施细则');
    expect(documents).to.include('示工信规〔2025〕6号');
    expect(link(element, '一图读懂')?.getAttribute('href')).to.equal('/jd?id=picture');
    expect(words(list(element, 'service'))).to.include('创业指导预约');
  });

  it('says of each document whether it holds on the day', async () => {
    const element = await open({ topic: 'start', ...patterns });
    const states = all(element, '[part=validity]').map(words);
    expect(states).to.deep.equal(['现行有效', '已修改']);
  });

  it('lists more on demand, says so, and leads focus to the first of them', async () => {
    const element = await open({ topic: 'digital', ...patterns });
    expect(all(element, '[data-list=items] [part=entry]').length).to.equal(6);
    button(element, '申报事项：更多（还有 1 条）').click();
    await waitUntil(() => all(element, '[data-list=items] [part=entry]').length === 7, 'no more came');
    await waitUntil(() => words(find(element, '[role=status]')).includes('又列出 1 条'), 'nothing is said');
    const last = all(element, '[data-list=items] [part=entry] a')[6];
    expect(inside(element).activeElement).to.equal(last);
    expect(words(last)).to.equal('供应链协同平台奖励');
  });

  it('unfolds answers and packages where the site has no page for them', async () => {
    const element = await open({ topic: 'digital', ...patterns });
    for (const details of all<HTMLDetailsElement>(element, '[data-list] details')) details.open = true;
    await waitUntil(() => words(list(element, 'qa')).includes('最高一百万元'), 'no answer');
    await waitUntil(() => words(list(element, 'policyPackage')).includes('先诊断，再补助'), 'no package');
  });

  it('makes a 惠企政策专区 of one attribute', async () => {
    const element = await open({ audience: 'enterprise' });
    expect(words(find(element, 'h2'))).to.equal('惠企政策专区');
    expect(words(list(element, 'items'))).to.include('产线级数字化改造补助');
    expect(find(element, '[part=back]')).to.equal(null);
  });

  it('gives the addresses to follow a topic by, and copies them', async () => {
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    try {
      const element = await open({ topic: 'digital' });
      const follow = find<HTMLDetailsElement>(element, '[part=follow]');
      follow.open = true;
      const files = all<HTMLAnchorElement>(element, '[part=follow] a').map(({ href }) =>
        href.replace(/^.*example\//, ''),
      );
      expect(files).to.deep.equal(
        ['xml', 'json', 'ics'].map((ending) => `syndication/featured/digital.${ending}`),
      );
      expect(words(follow.querySelector('summary'))).to.equal('订阅更新');
      button(element, '复制网址：申报截止日历（ICS）').click();
      await waitUntil(() => copied.length === 1, 'nothing was copied');
      expect(copied[0]).to.match(/^https:.*syndication\/featured\/digital\.ics$/);
      const without = await open({ topic: 'start' });
      expect(find(without, '[part=follow]')).to.equal(null);
    } finally {
      navigator.clipboard.writeText = write;
    }
  });

  it('reports what it has drawn', async () => {
    const element = await draw('policy-topics', { attributes: { feed: feed.url }, settles: false });
    const { detail } = await expectEvent<TopicsLoadEvent>(element, 'policy-topics-load', () => undefined);
    expect(detail).to.deep.equal({ topic: '', count: 4 });
  });

  it('says that a topic has nothing yet, that there is no such topic, that there are no topics', async () => {
    expect(words(find(await open({ topic: 'empty' }), '[part=zone]'))).to.include('该专题暂无内容');
    expect(words(find(await open({ topic: 'nowhere' }), '[role=alert]'))).to.include('没有找到该专题');
    await serve({ zones: [] });
    expect(words(find(await open(), '[part=message]'))).to.include('本文件库还没有专题');
  });

  it('says to the webmaster, and to the reader in other words, that a feed has no index of zones', async () => {
    await serve({ zones: undefined });
    const element = await open();
    expect(words(find(element, '[role=alert]'))).to.include('请联系网站管理员');
    guard.expect(/没有专区索引/);
  });

  it('keeps what it shows when more cannot be loaded, and lists it once it can', async () => {
    await serve({ pageSize: 5 });
    const element = await open({ topic: 'children' });
    const shown = () => all(element, '[data-list=policy] [part=entry]').map(words);
    const before = shown();
    expect(before.length).to.equal(6);
    feed.offline();
    button(element, '政策文件：更多（还有 8 条）').click();
    await waitUntil(() => find(element, '[data-list=policy] [role=alert]') !== null, 'nothing is said', {
      timeout: 9000,
    });
    expect(shown()).to.deep.equal(before);
    guard.expect(/unreachable/);
    feed.heal();
    button(element, '政策文件：更多（还有 8 条）').click();
    await waitUntil(() => shown().length === 12, 'no more came');
    expect(find(element, '[data-list=policy] [role=alert]')).to.equal(null);
    expect(new Set(shown()).size, 'each once').to.equal(12);
  });
});

describeAccessibleExamples('policy-topics');
describeLayout('policy-topics');
