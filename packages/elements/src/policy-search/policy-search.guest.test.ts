import { expect } from '@open-wc/testing';
import {
  button,
  count,
  draw,
  eachWithOwnFeed,
  feed,
  find,
  guard,
  input,
  inside,
  status,
  submit,
  titles,
  type,
  words,
} from '../testing/search-harness.js';
import { translate } from '../testing/translate.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

const folder = () => feed.url.replace(/feed\.json$/, '');

describe('<policy-search> on other people’s pages', () => {
  eachWithOwnFeed();

  for (const [written, shown] of [
    ['', 10],
    ['0', 10],
    ['-1', 10],
    ['５', 5],
    ['5条', 5],
  ] as const) {
    it(`shows results with page-size="${written}", and says how to write it`, async () => {
      const element = await draw({ attributes: { 'page-size': written } });
      await submit(element, '补贴');
      const total = Number(/共(\d+)件/.exec(count(element))?.[1]);
      expect(titles(element)).to.have.length(Math.min(total, shown));
      if (written !== '')
        guard.expect(new RegExp(`page-size="${written}" 写法不对。正确写法：1 到 \\d+ 的整数`));
      else guard.expect(/page-size="" 写法不对。正确写法：1 到 \d+ 的整数/);
    });
  }

  it('shows results where code has set a page size that is none', async () => {
    const element = await draw();
    element.pageSize = Number.NaN;
    await submit(element, '补贴');
    expect(titles(element).length).to.be.above(0);
  });

  it('finds a feed whose folder is written without the slash at its end', async () => {
    const element = await draw({ url: folder().replace(/\/$/, '') });
    expect(titles(element).length).to.be.above(0);
  });

  it('finds a feed in quotation marks, and two with a Chinese comma between', async () => {
    const quoted = await draw({ url: `“${folder()}”` });
    expect(titles(quoted).length).to.be.above(0);
    const two = await draw({ url: `${folder()}，${feed.url}` });
    expect(titles(two).length).to.be.above(0);
    guard.expect(/feed=.* 写法不对。正确写法：.*用空格隔开/);
  });

  for (const url of ['http://[', 'https://']) {
    it(`says calmly that the address ${url} is none`, async () => {
      const element = await draw({ url });
      expect(words(find(element, '[role=alert]'))).to.contain('请联系网站管理员');
      guard.expect(/policy-search> 的 feed 属性写的是/);
    });
  }

  for (const search of [
    'year=1912',
    'topic=abc',
    'region=110000',
    'policy=12',
    'policy=detail',
    'page=3&sort=newest',
    'q=%E7%AB%99%E5%86%85',
    // The feed knows these, and they may be the page's own all the same.
    'year=2025',
    'topic=employment&region=990122&validity=effective',
    'q=%E5%85%BB%E8%80%81&year=2025',
  ]) {
    it(`is not moved by the page’s own ?${search}, and keeps it`, async () => {
      history.replaceState(null, '', `?type=%D6%D0&${search}`);
      const element = await draw();
      await waitUntil(() => titles(element).length === 5);
      expect(input(element).value).to.equal('');
      await submit(element, '创业补贴');
      expect(titles(element).length).to.be.above(0);
      expect(element.shadowRoot?.querySelector('[part=filter]')).to.equal(null);
      expect(location.search.startsWith(`?type=%D6%D0&${search}&mingce-q=`)).to.equal(true);
    });
  }

  it('follows an old link without our prefix to a policy that the feed has, and renews it', async () => {
    history.replaceState(null, '', '?id=7&policy=shixian-renshe-2024-3&clause=art-6');
    const element = await draw();
    await waitUntil(() => inside(element).querySelector('policy-reader'));
    expect(location.search).to.equal('?id=7&mingce-policy=shixian-renshe-2024-3&mingce-clause=art-6');
  });

  it('does not follow an old link once the reader types', async () => {
    history.replaceState(null, '', '?policy=shixian-renshe-2024-3');
    const arrive = feed.hold('feed.json');
    void draw();
    await waitUntil(() => document.querySelector('policy-search')?.shadowRoot?.querySelector('input'));
    const element = document.querySelector('policy-search') as PolicySearch;
    type(element, '创业');
    arrive();
    await waitUntil(() => titles(element).length > 0);
    await waitUntil(() => feed.requests.some((path) => path.startsWith('objects/')));
    expect(inside(element).querySelector('policy-reader')).to.equal(null);
    expect(input(element).value).to.equal('创业');
  });

  it('stays in its page where a <base> leads all links elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://static.example/news/';
    document.head.prepend(base);
    try {
      const element = await draw();
      await submit(element, '创业补贴');
      expect(new URLSearchParams(location.search).get('mingce-q')).to.equal('创业补贴');
      const title = find<HTMLAnchorElement>(element, 'li h3 a');
      expect(new URL(title.href).origin).to.equal(location.origin);
      const silent = await draw({ attributes: { 'url-state': 'off' } });
      const link = find<HTMLAnchorElement>(silent, 'li h3 a');
      expect(link.href).to.contain(`${location.href.replace(/#.*$/, '')}#mingce-policy=`);
    } finally {
      base.remove();
    }
  });

  it('keeps a pasted text in the box, looks for its beginning, and says so', async () => {
    const text = '创业补贴'.repeat(75_000);
    const element = await draw();
    await submit(element, text);
    expect(input(element).value).to.equal(text);
    expect(location.search.length).to.be.below(2500);
    expect(words(find(element, '[part=notes]'))).to.contain('只按前 200 个字查找');
  });

  it('shows the numbers of the new search after a translator has been at the page', async () => {
    const element = await draw();
    await submit(element, '创业补贴');
    translate(inside(element));
    const before = titles(element).length;
    element.search('养老');
    await waitUntil(() => titles(element).some((title) => title.includes('养老')));
    const shown = titles(element).length;
    expect(shown).not.to.equal(before);
    // Unchanged text may stay translated; the number must be that of the new search.
    expect(count(element).replace(/\D/g, '')).to.equal(String(shown));
    await waitUntil(() => status(element).includes(String(shown)), 'the old number is spoken');
  });

  it('does not say that it searches once the search has failed', async () => {
    const element = await draw();
    const bundles = Array.from(feed.files.keys()).filter((path) => path.startsWith('bundles/'));
    for (const path of bundles) feed.corrupt(path);
    const arrivals = bundles.map((path) => feed.hold(path));
    input(element).value = '创业补贴';
    element.search('创业补贴');
    await waitUntil(() => status(element) === '正在查找…', 'nothing is said');
    for (const arrive of arrivals) arrive();
    await waitUntil(() => inside(element).querySelector('[role=alert]'), 'no end', { timeout: 20_000 });
    await waitUntil(() => !status(element).includes('正在查找'), 'it still says that it searches');
  });

  it('shows no code where the vocabulary cannot be read, and says that a part is missing', async () => {
    for (const path of feed.files.keys()) if (path.startsWith('objects/')) feed.remove(path);
    const element = await draw();
    await waitUntil(() => words(find(element, '[part=notes]')).includes('部分内容没有读到'));
    expect(words(find(element, '[aria-busy]'))).not.to.match(
      /\b(?:employment|enterprise|housing|[a-z]{4,})\b/,
    );
    await submit(element, '创业补贴');
    expect(words(find(element, '#filters'))).not.to.match(/[a-z]{4,}|99\d{4}/);
  });

  it('names what an unclosed tag has swallowed', async () => {
    const element = document.createElement('policy-search');
    const heading = document.createElement('h2');
    heading.textContent = '通知公告';
    element.append(heading);
    document.body.append(element);
    element.remove();
    guard.expect(/<policy-search> 里面有别的内容（<h2>）.*<policy-search><\/policy-search>/);
  });

  it('takes away the recent searches of others where none are to be kept', async () => {
    localStorage.setItem('mingce:recent-searches', JSON.stringify([['低保', Date.now()]]));
    await draw({ attributes: { 'no-recent': '' } });
    expect(localStorage.getItem('mingce:recent-searches')).to.equal(null);
  });

  it('shows that it is in conflict with the page where something unexpected happens', async () => {
    const element = await draw();
    Object.defineProperty(element, 'renderBody', {
      value: () => {
        throw new TypeError('not a function');
      },
    });
    element.requestUpdate();
    await element.updateComplete;
    expect(words(find(element, '[role=alert]'))).to.contain('组件与本页脚本冲突');
    guard.expect(/not a function/);
    expect(button(element, '搜索')).to.equal(undefined);
  });
});
