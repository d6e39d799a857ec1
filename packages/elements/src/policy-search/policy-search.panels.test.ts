import { expect } from '@open-wc/testing';
import { sampleFeed } from '../testing/sample-feed.js';
import {
  button,
  count,
  draw,
  eachWithOwnFeed,
  feed,
  find,
  freshFeedUrl,
  guard,
  input,
  inside,
  status,
  submit,
  titles,
  words,
} from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

describe('<policy-search> messages in place of content', () => {
  eachWithOwnFeed();

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
      expect(words(find(element, '[part=message]'))).to.equal('检索服务暂不可用 请联系网站管理员。');
      guard.expect(/<policy-search> 没有指明数据源：请写明 feed 属性/);
    });

    it('reads the feed of a provider, and another one when it changes', async () => {
      const element = await draw({ url: '', provider: { feed: feed.url } });
      expect(titles(element)).to.have.length(5);
      element.closest('policy-provider')?.setAttribute('feed', '');
      await waitUntil(() => words(find(element, 'h2')) === '检索服务暂不可用');
      guard.expect(/没有指明数据源/);
    });
  });

  it('opens the library before anybody has searched', async () => {
    const arrive = feed.hold('feed.json');
    const drawing = draw();
    await waitUntil(() =>
      document.querySelector('policy-search')?.shadowRoot?.querySelector('[part=waiting]'),
    );
    const element = document.querySelector('policy-search') as PolicySearch;
    expect(words(find(element, '[part=waiting]'))).to.equal('正在打开文件库…');
    arrive();
    await drawing;
  });

  describe('no result', () => {
    it('says so, and offers a hotline and a search without filters', async () => {
      const element = await draw({ address: '?q=养老&region=990122' });
      expect(words(inside(element).querySelector('[part=message]')))
        .to.contain('所选条件下没有结果')
        .and.contain('0000-12345');
      expect(find(element, 'a[href^="tel:"]').getAttribute('href')).to.equal('tel:000012345');
      button(element, '清除筛选，看全部 1 件').click();
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
      const message = find(element, '[role=alert]');
      guard.expect(
        /<policy-search> 的 feed 属性写的是 https:\/\/feed-\w+\.example\/feed\.json，没有得到数据源/,
      );
      expect(words(message)).to.contain('暂时无法搜索').and.contain('您输入的内容还在');
      expect(input(element).value).to.equal('创业补贴');
      feed.heal();
      button(element, '重试').click();
      await waitUntil(() => titles(element).length > 0, 'no results after the retry', { timeout: 8000 });
    });

    it('tries again by itself once there is a connection', async () => {
      feed.remove('feed.json');
      const element = await draw({ address: '?q=创业补贴' });
      guard.expect(/没有得到数据源/);
      expect(words(find(element, '[role=alert]'))).to.contain('暂时无法搜索');
      feed.heal();
      dispatchEvent(new Event('online'));
      await waitUntil(() => titles(element).length > 0, 'no results', { timeout: 8000 });
    });

    it('does not show a feed whose index was tampered with', async () => {
      for (const path of feed.files.keys()) if (path.startsWith('bundles/')) feed.corrupt(path);
      const element = await draw({ address: '?q=创业补贴' });
      expect(words(find(element, '[role=alert]'))).to.contain('未通过核验，与原文不一致');
      expect(titles(element)).to.deep.equal([]);
      expect(find(element, '[role=alert] a').getAttribute('href')).to.equal(
        'https://www.example.gov.cn/zcwjk/',
      );
    });

    it('asks for the parts of a search while the feed is checked, and shows none where it was forged', async () => {
      const forged = JSON.stringify({ ...feed.manifest, title: '假的' });
      feed.files.set('feed.json', new TextEncoder().encode(forged));
      const key = JSON.stringify(feed.publicKey);
      const element = await draw({ attributes: { key }, address: '?q=创业补贴' });
      expect(words(find(element, '[role=alert]'))).to.contain('未通过核验，与原文不一致');
      expect(titles(element)).to.deep.equal([]);
      const terms = feed.manifest.search?.packs.terms?.bundles ?? [];
      expect(feed.requests[0]).to.equal('feed.json');
      const asked = terms.filter(({ root }) => feed.requests.includes(`bundles/${root}.bin`));
      expect(asked.length).to.be.above(0);
    });

    it('says to the visitor whom to inform of a feed without an index, and to the console why', async () => {
      const old = await sampleFeed({ url: freshFeedUrl('no-index'), withoutSearch: true });
      const end = old.install();
      const element = await draw({ url: old.url, address: '?q=创业补贴' });
      end();
      expect(words(find(element, '[role=alert]'))).to.equal('检索服务暂不可用 请联系网站管理员。');
      guard.expect(/没有检索索引/);
    });

    it('shows the others when one of two feeds is dead', async () => {
      const dead = await sampleFeed({ url: freshFeedUrl('dead') });
      const end = dead.install();
      dead.remove('feed.json');
      const element = await draw({ url: `${feed.url} ${dead.url}`, address: '?q=创业补贴' });
      expect(titles(element).length).to.be.above(0);
      expect(words(find(element, '[part=note]'))).to.contain('没有连上 dead-');
      guard.expect(/dead-/);
      end();
    });

    it('shows the copy it has when the feed cannot be reached, with its date', async () => {
      await draw({ address: '?q=创业补贴' });
      feed.offline();
      // Another key makes another opening of the same feed.
      const element = await draw({
        attributes: { key: JSON.stringify(feed.publicKey) },
        address: '?q=创业补贴',
      });
      expect(titles(element).length).to.be.above(0);
      expect(words(find(element, '[part=note]'))).to.match(/正在显示20\d\d年\d+月\d+日的副本/);
      expect(button(element, '重新连接')).not.to.equal(undefined);
    });

    it('says once that there is no connection, whatever else is missing for it', async () => {
      await draw({ address: '?q=创业补贴' });
      feed.offline();
      const element = await draw({ attributes: { key: JSON.stringify(feed.publicKey) } });
      input(element).value = '养';
      input(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
      await submit(element, '养老服务补贴');
      const said = () => Array.from(inside(element).querySelectorAll('[part=note], [part=message]'), words);
      await waitUntil(() => said().some((text) => /正在显示|没有连上/.test(text)));
      expect(said().filter((text) => /正在显示|没有连上|没有读到/.test(text))).to.have.length(1);
      expect(words(element)).not.to.contain('搜索建议没有加载出来');
    });

    it('does not wait for a feed that hangs', async () => {
      const slow = await sampleFeed({ url: freshFeedUrl('slow') });
      const end = slow.install();
      slow.delay('feed.json', 60_000);
      const element = await draw({ url: `${slow.url} ${feed.url}`, address: '?q=创业补贴' });
      expect(titles(element).length).to.be.above(0);
      expect(words(find(element, '[part=note]'))).to.contain('没有连上 slow-');
      end();
    });

    it('waits without a blink, then with outlines, and speaks after a second', async () => {
      const arrive = feed.hold('feed.json');
      const drawing = draw({ address: '?q=创业补贴' });
      await waitUntil(() =>
        document.querySelector('policy-search')?.shadowRoot?.querySelector('[part=outline]'),
      );
      const element = document.querySelector('policy-search') as PolicySearch;
      expect(words(find(element, '[part=waiting]'))).to.equal('正在查找…');
      await waitUntil(() => status(element) === '正在查找…', 'nothing is said');
      arrive();
      await drawing;
      expect(inside(element).querySelector('[part=outline]')).to.equal(null);
    });
  });

  describe('as a guest', () => {
    it('keeps working after its node has moved', async () => {
      const element = await draw({ address: '?q=养老' });
      const elsewhere = document.createElement('section');
      element.closest('div')?.append(elsewhere);
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
      expect(Array.from(hosts).filter((host) => !/^feed-\w+\.example$/.test(host))).to.deep.equal([]);
      expect(hosts.has(new URL(feed.url).host)).to.equal(true);
    });

    it('shares one opened feed between two elements', async () => {
      await draw();
      await draw();
      expect(feed.requests.filter((path) => path === 'feed.json')).to.have.length(1);
    });
  });
});
