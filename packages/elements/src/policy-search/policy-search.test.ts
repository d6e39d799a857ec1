import { type ConsoleGuard, expectAccessible, type FakeFeed, guardConsole } from '@mingce/testing';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../policy-provider/define.js';
import { sampleFeed, sampleToday } from '../testing/sample-feed.js';
import './define.js';
import { policySearchExamples } from './policy-search.examples.js';
import type { PolicySearch } from './policy-search.js';
import { recentSearches } from './recent-searches.js';

const own = location.pathname + location.search;
const address = (search: string) => {
  const base = new URL(own, location.href);
  for (const [name, value] of new URLSearchParams(search)) base.searchParams.append(name, value);
  return base.href;
};

let feed: FakeFeed;
let uninstall: () => void;
let guard: ConsoleGuard;
let numbered = 0;

beforeEach(async () => {
  // Each test has a feed of its own address, so that nothing opened before is shared.
  feed = await sampleFeed({ url: `https://feed-${++numbered}.example/feed.json` });
  uninstall = feed.install();
  guard = guardConsole();
});

afterEach(() => {
  uninstall();
  history.replaceState(null, '', own);
  recentSearches.clear();
  guard.check();
});

interface Setting {
  attributes?: Readonly<Record<string, string>>;
  provider?: Readonly<Record<string, string>>;
  address?: string;
  width?: number;
  url?: string;
}

async function draw({
  attributes = {},
  provider = {},
  address: search,
  width = 1000,
  url = feed.url,
}: Setting = {}) {
  if (search) history.replaceState(null, '', address(search));
  const scope = await fixture<HTMLElement>(
    html`<div><policy-provider today=${sampleToday}></policy-provider></div>`,
  );
  scope.style.width = `${width}px`;
  const around = scope.firstElementChild as HTMLElement;
  for (const [name, value] of Object.entries(provider)) around.setAttribute(name, value);
  const element = document.createElement('policy-search');
  for (const [name, value] of Object.entries({ feed: url, ...attributes })) element.setAttribute(name, value);
  around.append(element);
  await settled(element);
  return element;
}

const inside = (element: PolicySearch) => element.shadowRoot as ShadowRoot;
const find = <T extends HTMLElement = HTMLElement>(element: PolicySearch, selector: string) =>
  inside(element).querySelector(selector) as T;
const all = (element: PolicySearch, selector: string) =>
  Array.from(inside(element).querySelectorAll<HTMLElement>(selector));
const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const titles = (element: PolicySearch) => all(element, 'li h3').map(words);
const count = (element: PolicySearch) => words(find(element, 'h2'));
const button = (element: PolicySearch, name: string) =>
  all(element, 'button').find(
    (node) => words(node) === name || node.getAttribute('aria-label') === name,
  ) as HTMLButtonElement;
const input = (element: PolicySearch) => find<HTMLInputElement>(element, 'input[role=combobox]');
const options = (element: PolicySearch) => all(element, '[role=option]');
const status = (element: PolicySearch) => words(find(element, '[role=status]')).replace('\u200b', '');

/** Until the element is no longer busy. */
async function settled(element: PolicySearch) {
  await waitUntil(
    () =>
      inside(element).querySelector('[aria-busy=false]') &&
      inside(element).querySelector('h2, h3, [role=alert]'),
    'the search does not settle',
    { timeout: 8000 },
  );
  await element.updateComplete;
}

function type(element: PolicySearch, text: string) {
  const box = input(element);
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function press(element: PolicySearch, key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  input(element).dispatchEvent(event);
  return event;
}

async function submit(element: PolicySearch, text: string) {
  type(element, text);
  const results = oneEvent(element, 'policy-search-results');
  button(element, '搜索').click();
  await results;
  await element.updateComplete;
}

describe('<policy-search>', () => {
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

  describe('at the start', () => {
    it('shows the newest policies and the topics', async () => {
      const element = await draw();
      expect(titles(element)[0]).to.equal('示例县灵活就业人员社会保险补贴办法');
      expect(titles(element)).to.have.length(5);
      expect(count(element)).to.equal('最近发布');
      button(element, '养老服务').click();
      await waitUntil(() => count(element) === '共1件');
      expect(titles(element)).to.deep.equal(['示例省养老服务条例']);
    });

    it('says what the webmaster forgot when no feed is named', async () => {
      const element = await draw({ url: '' });
      expect(words(find(element, 'h2'))).to.equal('还没有指明数据源');
    });

    it('reads the feed of a provider, and another one when it changes', async () => {
      const element = await draw({ url: '', provider: { feed: feed.url } });
      expect(titles(element)).to.have.length(5);
      element.closest('policy-provider')?.setAttribute('feed', '');
      await waitUntil(() => words(find(element, 'h2')) === '还没有指明数据源');
    });
  });

  describe('results', () => {
    it('finds the policy, marks the words, leads to the clause', async () => {
      const element = await draw();
      await submit(element, '创业补贴怎么领');
      expect(titles(element)[0]).to.equal('示例县创业担保贷款贴息和一次性创业补贴实施细则');
      expect(all(element, 'li:first-child h3 mark').map(words)).to.include('创业补贴');
      const clauses = all(element, 'li:first-child p a');
      expect(clauses.length).to.be.within(1, 2);
      expect(clauses[0]?.getAttribute('href')).to.match(/policy=shixian-renshe-2024-3&clause=art-\d+$/);
      expect(clauses[0]?.getAttribute('aria-label')).to.match(/^第.条，示例县创业担保贷款/);
    });

    it('never contradicts itself: badge, filter and day agree', async () => {
      const element = await draw({ address: '?q=补贴&validity=pending' });
      expect(titles(element)).to.deep.equal(['示例县灵活就业人员社会保险补贴办法']);
      expect(words(find(element, 'li .badge'))).to.equal('尚未施行');
      expect(words(find(element, 'li .date'))).to.equal('自2026年1月1日起施行');
    });

    it('leads from a repealed policy to its successor', async () => {
      const element = await draw({ address: '?q=失业人员自主创业补助' });
      const repealed = all(element, 'li').find((item) =>
        words(item).includes('失业人员自主创业补助发放办法'),
      );
      const link = repealed?.querySelector('a[aria-label^="查看现行文件"]');
      expect(words(link)).to.equal('查看现行文件');
      expect(link?.getAttribute('href')).to.contain('policy=shixian-renshe-2024-3');
    });

    it('names the first of many joint issuers', async () => {
      const element = await draw({ address: '?q=创业扶持资金申领' });
      expect(words(find(element, 'li .issuer'))).to.equal('示例县人力资源和社会保障局等 5 部门');
    });

    it('tells listeners and screen readers how much was found', async () => {
      const element = await draw();
      type(element, '养老');
      const event = oneEvent(element, 'policy-search-results');
      button(element, '搜索').click();
      const { detail } = await event;
      expect(detail).to.deep.equal({ text: '养老', filters: {}, page: 1, total: 1 });
      expect(Object.isFrozen(detail)).to.equal(true);
      await waitUntil(() => status(element) === '找到 1 件政策');
      expect(inside(element).activeElement).to.not.equal(find(element, '.count'));
    });

    it('fills the page’s own address pattern', async () => {
      const element = await draw({
        attributes: { 'policy-url': '/zc.html?id={id}#{anchor}' },
        address: '?q=创业补贴',
      });
      const hrefs = all(element, 'li:first-child a').map((link) => link.getAttribute('href'));
      expect(hrefs[0]).to.equal('/zc.html?id=shixian-renshe-2024-3');
      expect(hrefs[1]).to.match(/^\/zc\.html\?id=shixian-renshe-2024-3#art-\d+$/);
    });

    it('holds back an address pattern that is no link', async () => {
      const element = await draw({
        attributes: { 'policy-url': 'javascript:alert("{id}")' },
        address: '?q=创业补贴',
      });
      expect(find(element, 'li a').hasAttribute('href')).to.equal(false);
    });
  });

  describe('no result', () => {
    it('says so, and offers a hotline and a search without filters', async () => {
      const element = await draw({ address: '?q=养老&region=990122' });
      expect(words(inside(element).querySelector('.face')))
        .to.contain('没有找到「养老」')
        .and.contain('0000-12345');
      expect(find(element, 'a[href^="tel:"]').getAttribute('href')).to.equal('tel:000012345');
      button(element, '清除筛选条件再找').click();
      await waitUntil(() => titles(element)[0] === '示例省养老服务条例');
    });
  });

  describe('when something is wrong', () => {
    it('keeps what was typed, says what happened, and works after a retry', async () => {
      feed.remove('feed.json');
      const failed = new Promise<Event>((resolve) =>
        addEventListener('policy-error', resolve, { once: true }),
      );
      const element = await draw({ address: '?q=创业补贴' });
      expect(((await failed) as Event & { detail: { code: string } }).detail.code).to.match(/^feed\./);
      const face = find(element, '[role=alert]');
      expect(words(face)).to.contain('暂时无法搜索').and.contain('您输入的内容还在');
      expect(input(element).value).to.equal('创业补贴');
      feed.heal();
      button(element, '重试').click();
      await waitUntil(() => titles(element).length > 0, 'no results after the retry', { timeout: 8000 });
    });

    it('does not show a feed whose index was tampered with', async () => {
      for (const path of feed.files.keys()) if (path.startsWith('packs/')) feed.corrupt(path);
      const element = await draw({ address: '?q=创业补贴' });
      expect(words(find(element, '[role=alert]'))).to.contain('与发布源不一致');
      expect(titles(element)).to.deep.equal([]);
      expect(find(element, '[role=alert] a').getAttribute('href')).to.equal(
        'https://www.example.gov.cn/zcwjk/',
      );
    });

    it('tells the publisher of a feed without an index', async () => {
      uninstall();
      feed = await sampleFeed({ url: 'https://no-index.example/feed.json', withoutSearch: true });
      uninstall = feed.install();
      const element = await draw({ address: '?q=创业补贴' });
      expect(words(find(element, '[role=alert]'))).to.contain('没有检索索引');
    });

    it('shows the others when one of two feeds is dead', async () => {
      const dead = await sampleFeed({ url: 'https://dead.example/feed.json' });
      const end = dead.install();
      dead.remove('feed.json');
      const element = await draw({ url: `${feed.url} ${dead.url}`, address: '?q=创业补贴' });
      expect(titles(element).length).to.be.above(0);
      expect(words(find(element, '.note'))).to.contain('没有连上dead.example');
      end();
    });

    it('waits without a blink, then with outlines, and speaks after a second', async () => {
      feed.delay('feed.json', 1600);
      const drawing = draw({ address: '?q=创业补贴' });
      await waitUntil(() => document.querySelector('policy-search')?.shadowRoot?.querySelector('.sk'));
      const element = document.querySelector('policy-search') as PolicySearch;
      expect(words(find(element, '.wait'))).to.equal('正在查找…');
      await waitUntil(() => status(element) === '正在查找…', 'nothing is said', { timeout: 3000 });
      await drawing;
      expect(inside(element).querySelector('.sk')).to.equal(null);
    });
  });

  describe('filters', () => {
    it('narrow, show as chips, and give the focus back when taken away', async () => {
      const element = await draw({ address: '?q=补贴' });
      const before = titles(element).length;
      const label = all(element, 'label').find((node) => words(node).startsWith('现行有效')) as HTMLElement;
      label.querySelector('input')?.focus();
      label.click();
      await waitUntil(() => titles(element).length < before && find(element, '[aria-busy=false]'));
      expect(all(element, 'li .badge:first-child').map(words)).to.satisfy((badges: string[]) =>
        badges.every((badge) => badge === '现行有效'),
      );
      expect((inside(element).activeElement as HTMLInputElement).type).to.equal('checkbox');
      const chip = button(element, '取消筛选：现行有效');
      chip.focus();
      chip.click();
      await waitUntil(() => titles(element).length === before);
      expect(inside(element).activeElement?.classList.contains('count')).to.equal(true);
    });

    it('agree with their counts', async () => {
      const element = await draw({ address: '?q=补贴' });
      for (const name of ['现行有效', '已废止', '已失效']) {
        const label = () => all(element, 'label').find((node) => words(node).startsWith(name)) as HTMLElement;
        const promised = Number(words(label().querySelector('.n')));
        label().click();
        await waitUntil(() => count(element) === `共${promised}件`, `${name} promises ${promised}`);
        button(element, '清除筛选').click();
        await waitUntil(() => all(element, '.chip').length === 0 && find(element, '[aria-busy=false]'));
      }
    });

    it('fold in a narrow container', async () => {
      const element = await draw({ address: '?q=补贴', width: 375 });
      const toggle = button(element, '筛选');
      expect(all(element, 'label')).to.have.length(0);
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      toggle.click();
      await element.updateComplete;
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(all(element, 'label').length).to.be.above(3);
      button(element, `看 ${titles(element).length} 件结果`).click();
      await element.updateComplete;
      expect(all(element, 'label')).to.have.length(0);
    });

    it('show a long list on demand', async () => {
      const element = await draw({ address: '?q=托管服务' });
      const years = () => all(element, 'label').filter((node) => /^\d{4}年/.test(words(node))).length;
      expect(years()).to.equal(6);
      button(element, '显示全部 14 项').click();
      await element.updateComplete;
      expect(years()).to.equal(14);
    });
  });

  describe('keyboard and suggestions', () => {
    it('moves through the suggestions and the text, and opens with Enter', async () => {
      const element = await draw({ attributes: { 'policy-url': '#/{id}' } });
      type(element, '示县政办发');
      await waitUntil(() => options(element).length > 0);
      expect(input(element).getAttribute('aria-expanded')).to.equal('true');
      press(element, 'ArrowDown');
      await element.updateComplete;
      const active = input(element).getAttribute('aria-activedescendant');
      expect(find(element, `#${active}`).getAttribute('aria-selected')).to.equal('true');
      press(element, 'ArrowUp');
      await element.updateComplete;
      expect(input(element).hasAttribute('aria-activedescendant')).to.equal(false);
      press(element, 'ArrowDown');
      const opened = oneEvent(element, 'policy-search-open');
      element.addEventListener('policy-search-open', (event) => event.preventDefault(), { once: true });
      press(element, 'Enter');
      expect((await opened).detail).to.deep.equal({ policy: 'shixian-zhengban-2025-12', clause: undefined });
    });

    it('closes with Escape, then clears', async () => {
      const element = await draw();
      type(element, '创业');
      await waitUntil(() => options(element).length > 0);
      press(element, 'Escape');
      await element.updateComplete;
      expect(options(element)).to.have.length(0);
      expect(input(element).value).to.equal('创业');
      press(element, 'Escape');
      await element.updateComplete;
      expect(input(element).value).to.equal('');
    });

    it('leaves Home, End and other keys to the text', async () => {
      const element = await draw();
      type(element, '创业');
      await waitUntil(() => options(element).length > 0);
      for (const key of ['Home', 'End', 'Tab', '/'])
        expect(press(element, key).defaultPrevented).to.equal(false);
    });

    it('neither suggests nor searches while an input method composes', async () => {
      const element = await draw();
      const box = input(element);
      box.focus();
      box.dispatchEvent(new CompositionEvent('compositionstart'));
      type(element, 'chuang ye');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      const enter = press(element, 'Enter', { isComposing: true });
      press(element, 'Enter', { keyCode: 229 });
      await aTimeout(250);
      expect(enter.defaultPrevented).to.equal(false);
      expect(options(element)).to.have.length(0);
      expect(count(element)).to.equal('最近发布');
      box.value = '创业';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.dispatchEvent(new CompositionEvent('compositionend'));
      await waitUntil(() => options(element).length > 0);
    });

    it('keeps recent searches, and forgets them when asked', async () => {
      const element = await draw();
      await submit(element, '创业补贴');
      button(element, '清除输入').click();
      await element.updateComplete;
      input(element).blur();
      input(element).focus();
      await waitUntil(() => options(element).map(words).includes('创业补贴'));
      button(element, '清除记录').click();
      await waitUntil(() => options(element).length === 0);
      expect(recentSearches.list()).to.deep.equal([]);
    });

    it('keeps none where the site says so', async () => {
      const element = await draw({ attributes: { 'no-recent': '' } });
      await submit(element, '创业补贴');
      expect(recentSearches.list()).to.deep.equal([]);
    });

    it('searches on when suggestions cannot be had', async () => {
      const element = await draw();
      feed.offline();
      type(element, '创业');
      await aTimeout(300);
      feed.heal();
      await submit(element, '创业');
      expect(titles(element).length).to.be.above(0);
    });
  });

  describe('address', () => {
    it('follows the search, and Back goes back', async () => {
      const element = await draw();
      await submit(element, '养老');
      expect(new URLSearchParams(location.search).get('q')).to.equal('养老');
      await submit(element, '创业补贴');
      history.back();
      await waitUntil(() => titles(element)[0] === '示例省养老服务条例' && input(element).value === '养老');
      history.back();
      await waitUntil(() => count(element) === '最近发布');
    });

    it('leaves what belongs to the page alone', async () => {
      const element = await draw({ address: '?channel=12' });
      await submit(element, '养老');
      expect(new URLSearchParams(location.search).get('channel')).to.equal('12');
    });

    it('stays as it is with url-state="off"', async () => {
      const element = await draw({ attributes: { 'url-state': 'off' } });
      await submit(element, '养老');
      expect(new URLSearchParams(location.search).get('q')).to.equal(null);
    });

    it('keeps two searches on a page apart', async () => {
      const first = await draw({ attributes: { 'url-prefix': 'a-' } });
      const second = await draw({ attributes: { 'url-prefix': 'b-' } });
      await submit(first, '养老');
      await submit(second, '创业补贴');
      expect(titles(first)).to.deep.equal(['示例省养老服务条例']);
      const params = new URLSearchParams(location.search);
      expect([params.get('a-q'), params.get('b-q')]).to.deep.equal(['养老', '创业补贴']);
    });
  });

  describe('paging and tools', () => {
    it('turns pages, and puts the focus on the count', async () => {
      const element = await draw({ attributes: { 'page-size': '5' }, address: '?q=托管服务' });
      const first = titles(element);
      button(element, '下一页').click();
      await waitUntil(() => titles(element)[0] !== first[0] && find(element, '[aria-busy=false]'));
      expect(words(find(element, 'nav p'))).to.equal('第 2 页，共 3 页');
      expect(find(element, '[aria-current=page]').textContent?.trim()).to.equal('2');
      expect(inside(element).activeElement?.classList.contains('count')).to.equal(true);
      expect(button(element, '上一页').getAttribute('aria-disabled')).to.equal('false');
    });

    it('sorts by date', async () => {
      const element = await draw({ address: '?q=创业补贴' });
      button(element, '最新').click();
      await waitUntil(() => titles(element)[0] === '示例县灵活就业人员社会保险补贴办法');
      expect(button(element, '最新').getAttribute('aria-pressed')).to.equal('true');
    });

    it('exports every result as a table that opens right in Excel and WPS', async () => {
      const element = await draw({ attributes: { 'page-size': '5' }, address: '?q=托管服务' });
      const blobs: Blob[] = [];
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return original.call(URL, blob as Blob);
      };
      const keepHere = (event: Event) =>
        (event.target as HTMLElement).matches('a[download]') && event.preventDefault();
      addEventListener('click', keepHere);
      const click = HTMLAnchorElement.prototype.click;
      const names: string[] = [];
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      button(element, '导出表格').click();
      await waitUntil(() => blobs.length === 1);
      HTMLAnchorElement.prototype.click = click;
      removeEventListener('click', keepHere);
      URL.createObjectURL = original;
      const bytes = new Uint8Array(await (blobs[0] as Blob).arrayBuffer());
      expect(Array.from(bytes.slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
      const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
      expect(lines).to.have.length(15);
      expect(lines[0]).to.contain('"标题","发文字号","时效性"');
      expect(lines[1]).to.contain('"现行有效"').and.contain('policy=');
      expect(names).to.deep.equal(['政策搜索结果.csv']);
    });
  });

  describe('as a guest', () => {
    it('keeps working after its node has moved', async () => {
      const element = await draw({ address: '?q=养老' });
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
      elsewhere.append(element);
      await submit(element, '创业补贴');
      expect(titles(element).length).to.be.above(1);
    });

    it('asks no host but the feed’s', async () => {
      const requests: string[] = [];
      const installed = globalThis.fetch;
      globalThis.fetch = (resource, init) => {
        requests.push(String(resource instanceof Request ? resource.url : resource));
        return installed(resource, init);
      };
      const element = await draw();
      await submit(element, '创业补贴');
      globalThis.fetch = installed;
      expect(requests.length).to.be.above(2);
      // Requests of a test before this one may still be under way.
      const hosts = new Set(requests.map((url) => new URL(url).host));
      expect(Array.from(hosts).filter((host) => !/^feed-\d+\.example$/.test(host))).to.deep.equal([]);
      expect(hosts.has(new URL(feed.url).host)).to.equal(true);
    });

    it('shares one opened feed between two elements', async () => {
      await draw();
      await draw();
      expect(feed.requests.filter((path) => path === 'feed.json')).to.have.length(1);
    });
  });
});
