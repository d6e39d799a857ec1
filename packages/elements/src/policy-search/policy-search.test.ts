import { expect, oneEvent } from '@open-wc/testing';
import {
  all,
  button,
  count,
  draw,
  eachWithOwnFeed,
  feed,
  find,
  input,
  inside,
  isCalm,
  status,
  submit,
  titles,
  type,
  words,
} from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';

describe('<policy-search>', () => {
  eachWithOwnFeed();

  describe('results', () => {
    it('finds the policy, marks the words, leads to the clause', async () => {
      const element = await draw();
      await submit(element, '创业补贴怎么领');
      expect(titles(element)[0]).to.equal('示例县创业担保贷款贴息和一次性创业补贴实施细则');
      expect(all(element, 'li:first-child h3 mark').map(words).join('')).to.include('创业补贴');
      const clauses = all(element, 'li:first-child p a');
      expect(clauses.length).to.be.within(1, 2);
      expect(clauses[0]?.getAttribute('href')).to.match(
        /policy=shixian-renshe-2024-3&mingce-clause=art-\d+$/,
      );
      expect(clauses[0]?.getAttribute('aria-label')).to.match(/^第.条，示例县创业担保贷款/);
    });

    it('never contradicts itself: badge, filter and day agree', async () => {
      const element = await draw({ address: '?q=补贴&validity=pending' });
      expect(titles(element)).to.deep.equal(['示例县灵活就业人员社会保险补贴办法']);
      expect(words(find(element, '[part=result] [part=validity]'))).to.equal('尚未施行');
      expect(words(find(element, '[part=result] [part=date]'))).to.equal('自2026年1月1日起施行');
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
      expect(words(find(element, '[part=result] [part=issuer]'))).to.equal(
        '示例县人力资源和社会保障局等 5 部门',
      );
    });

    it('announces to listeners and screen readers how much was found', async () => {
      const element = await draw();
      type(element, '养老');
      const event = oneEvent(element, 'policy-search-results');
      button(element, '搜索').click();
      const { detail } = await event;
      expect(detail).to.deep.equal({ text: '养老', filters: {}, page: 1, total: 1 });
      expect(Object.isFrozen(detail)).to.equal(true);
      await waitUntil(() => status(element) === '找到 1 件政策');
      expect(inside(element).activeElement).to.not.equal(find(element, '[part=count]'));
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

  describe('filters', () => {
    it('narrow, show as chips, and give the focus back when taken away', async () => {
      const element = await draw({ address: '?q=补贴' });
      const before = titles(element).length;
      const label = all(element, 'label').find((node) => words(node).startsWith('现行有效')) as HTMLElement;
      label.querySelector('input')?.focus();
      label.click();
      await waitUntil(() => titles(element).length < before && isCalm(element));
      expect(all(element, '[part=result] [part=validity]').map(words)).to.satisfy((badges: string[]) =>
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
        const promised = Number(words(label().querySelector('[part=filter-count]')));
        label().click();
        await waitUntil(() => count(element) === `共${promised}件`, `${name} promises ${promised}`);
        button(element, '清除筛选').click();
        await waitUntil(() => all(element, '[part=filter]').length === 0 && isCalm(element));
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

    it('stay as the reader folded them', async () => {
      const element = await draw({ address: '?q=补贴&genre=notice' });
      const genre = () =>
        all(element, 'details').find((node) => words(node).startsWith('文件体裁')) as HTMLDetailsElement;
      expect(genre().open).to.equal(true);
      button(element, '清除筛选').click();
      await waitUntil(() => all(element, '[part=filter]').length === 0 && isCalm(element));
      expect(genre().open).to.equal(true);
    });

    it('show a long list on demand', async () => {
      const element = await draw({ address: '?q=托管服务' });
      const years = () => all(element, 'label').filter((node) => /^\d{4}(?!\d)/.test(words(node))).length;
      expect(years()).to.equal(6);
      button(element, '显示全部 14 项').click();
      await element.updateComplete;
      expect(years()).to.equal(14);
    });
  });

  describe('address', () => {
    it('follows the search, and Back goes back', async () => {
      const element = await draw();
      await submit(element, '养老');
      expect(new URLSearchParams(location.search).get('mingce-q')).to.equal('养老');
      await submit(element, '创业补贴');
      history.back();
      await waitUntil(() => titles(element)[0] === '示例省养老服务条例' && input(element).value === '养老');
      history.back();
      await waitUntil(() => count(element) === '最近发布');
    });

    it('can be copied, and is shown for selection where the browser allows no copying', async () => {
      const element = await draw({ address: '?q=养老' });
      const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      const copied: string[] = [];
      const allow = (isAllowed: boolean) => {
        const writeText = async (text: string) => {
          if (!isAllowed) throw new Error('not allowed');
          copied.push(text);
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
        document.execCommand = () => isAllowed;
      };
      try {
        allow(false);
        button(element, '复制链接').click();
        await waitUntil(() => find(element, '[part=link]'));
        expect(words(find(element, '[part=link]'))).to.equal(location.href);
        expect(button(element, '复制链接')).to.exist;
        allow(true);
        button(element, '复制链接').click();
        await waitUntil(() => button(element, '已复制'));
        expect(copied).to.deep.equal([location.href]);
        expect(find(element, '[part=link]')).to.equal(null);
      } finally {
        if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
        else Reflect.deleteProperty(navigator, 'clipboard');
        Reflect.deleteProperty(document, 'execCommand');
      }
    });

    it('leaves what belongs to the page alone', async () => {
      const element = await draw({ address: '?channel=12' });
      await submit(element, '养老');
      expect(new URLSearchParams(location.search).get('channel')).to.equal('12');
    });

    it('stays as it is with url-state="off"', async () => {
      const element = await draw({ attributes: { 'url-state': 'off' } });
      await submit(element, '养老');
      expect(new URLSearchParams(location.search).get('mingce-q')).to.equal(null);
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
      await waitUntil(() => titles(element)[0] !== first[0] && isCalm(element));
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

    it('says so where the table has not all results', async () => {
      const element = await draw({ attributes: { 'export-limit': '5' }, address: '?q=托管服务' });
      const keepHere = (event: Event) =>
        (event.target as HTMLElement).matches('a[download]') && event.preventDefault();
      addEventListener('click', keepHere);
      button(element, '导出表格').click();
      await waitUntil(() =>
        all(element, '[part=words]').map(words).join().includes('表格只含前 5 件，共 14 件'),
      );
      removeEventListener('click', keepHere);
    });

    it('makes no table that lacks rows, says so, and makes it once the network is back', async () => {
      const element = await draw({ attributes: { 'page-size': '5' }, address: '?q=托管服务' });
      const kept = new Map(feed.files);
      for (const path of feed.files.keys()) if (path.startsWith('bundles/')) feed.files.delete(path);
      const blobs: Blob[] = [];
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return original.call(URL, blob as Blob);
      };
      const keepHere = (event: Event) =>
        (event.target as HTMLElement).matches('a[download]') && event.preventDefault();
      addEventListener('click', keepHere);
      const said = () => all(element, '[part=words]').map(words).join();
      button(element, '导出表格').click();
      await waitUntil(() => said().includes('表格没有导出'));
      expect(blobs).to.have.length(0);
      for (const [path, bytes] of kept) feed.files.set(path, bytes);
      button(element, '导出表格').click();
      await waitUntil(() => blobs.length === 1 && said() === '');
      URL.createObjectURL = original;
      removeEventListener('click', keepHere);
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
});
