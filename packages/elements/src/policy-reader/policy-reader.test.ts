import { expectEvent } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import {
  all,
  button,
  catchCopies,
  clause,
  draw,
  eachWithOwnReaderFeed,
  find,
  inside,
  said,
  settled,
  words,
} from '../testing/reader-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { ReaderCiteEvent, ReaderLinkEvent, ReaderLoadEvent } from './policy-reader.events.js';
import type { PolicyReader } from './policy-reader.js';

const facts = (reader: PolicyReader) =>
  Object.fromEntries(
    all(reader, '[part=metadata] > div').map((row) => [
      words(row.querySelector('dt')),
      words(row.querySelector('dd')),
    ]),
  );
const badge = (reader: PolicyReader) => facts(reader).时效性;
const banner = (reader: PolicyReader) => words(find(reader, '[part=banner]'));
const focused = (reader: PolicyReader) => inside(reader).activeElement;

describe('<policy-reader>', () => {
  eachWithOwnReaderFeed();

  describe('document', () => {
    it('shows the facts that are known, topics by name, and leaves the others out', async () => {
      const reader = await draw();
      await waitUntil(() => facts(reader).主题分类 !== undefined);
      expect(facts(reader)).to.deep.equal({
        索引号: 'SL0122-2024-000318',
        主题分类: '创业扶持',
        发文机关: '示例县人力资源和社会保障局、示例县财政局',
        发文字号: '示县人社规〔2024〕3号',
        成文日期: '2024年5月16日',
        发布日期: '2024年5月20日',
        施行日期: '2024年6月1日',
        有效期至: '2027年5月31日',
        公开方式: '主动公开',
        时效性: '现行有效',
      });
    });

    it('has headings under the level of the page', async () => {
      const reader = await draw({ attributes: { policy: 'xize', 'heading-level': '3' } });
      expect(words(find(reader, 'h3'))).to.equal('示例县创业担保贷款贴息和一次性创业补贴实施细则');
      expect(all(reader, 'h4').map(words)).to.include.members(['第一章 总则', '附件', '引用格式', '解读']);
    });

    it('fires an event once it has loaded, with how far to trust it', async () => {
      const reader = await draw({ settles: false });
      const { detail } = await expectEvent<ReaderLoadEvent>(reader, 'policy-reader-load', () => undefined);
      expect(detail).to.deep.equal({
        policy: 'xize',
        title: '示例县创业担保贷款贴息和一次性创业补贴实施细则',
        trust: 'unpinned',
        staleSince: undefined,
      });
      expect(words(clause(reader, 'art-3'))).to.match(/^第三条/);
    });

    it('names what explains it, with links only where an address is known', async () => {
      const reader = await draw({
        attributes: { policy: 'xize', 'interpretation-url': 'https://a.example/jd/{id}' },
      });
      const links = all(reader, '[part=companions] li').map((item) => [
        words(item.querySelector('[lang]')),
        item.querySelector('a')?.getAttribute('href') ?? null,
      ]);
      expect(links).to.deep.equal([
        ['一图读懂创业补贴', 'https://a.example/jd/jd'],
        ['开小吃店能领创业补贴吗？', null],
        ['一次性创业补贴申领', 'https://zwfw.example/fw'],
      ]);
    });

    it('lists attachments from the feed with their sizes, and related documents', async () => {
      const reader = await draw({ attributes: { policy: 'xize', 'policy-url': 'https://a.example/p/{id}' } });
      const file = find<HTMLAnchorElement>(reader, '[part=attachments] a');
      expect(file.href).to.match(/^https:\/\/reader-\d+-\w+\.example\/files\/0123456789abcdef\/form\.docx$/);
      expect(words(find(reader, '[part=attachments] li'))).to.equal('申请表 820 KB');
      expect(words(find(reader, '[part=related] li'))).to.contain('替代 示例县失业人员自主创业补助发放办法');
      expect(find<HTMLAnchorElement>(reader, '[part=related] a').href).to.equal('https://a.example/p/jiu');
    });
  });

  describe('comparison', () => {
    const compared = async (
      policy: string,
      pattern: Record<string, string> = { 'changes-url': '/c?new={id}&old={old}' },
    ) => {
      const reader = await draw({ attributes: { policy, ...pattern } });
      return Array.from(all(reader, '[part=related] a'), (node) => [words(node), node.getAttribute('href')]);
    };

    it('of the policy with the one it replaces, and of a replaced one with what replaced it', async () => {
      expect(await compared('xize')).to.deep.include(['查看新旧对照', '/c?new=xize&old=jiu']);
      expect(await compared('repealed')).to.deep.include(['查看新旧对照', '/c?new=xin&old=repealed']);
    });

    it('is not offered with what only amended it, nor where the site has no page for it', async () => {
      expect(await compared('amended')).to.deep.equal([['查看新旧对照', '/c?new=amended&old=jiu']]);
      expect(await compared('xize', {})).to.deep.equal([]);
    });
  });

  describe('validity', () => {
    const spoken = {
      xize: ['现行有效', ''],
      pending: ['尚未施行', '本文件尚未施行。自2026年1月1日起施行。'],
      amended: [
        '已修改',
        '本文件已修改。第二条第（二）项由示县政办发〔2025〕12号修改，自2025年4月1日起施行。',
      ],
      'to-be-amended': ['现行有效', ''],
      expired: ['已失效', '本文件已失效。有效期至2025年5月31日，不能作为办事依据。'],
      ended: ['已失效', '本文件已失效。失效日期未标明，不能作为办事依据。'],
      repealed: ['已废止', '本文件已废止。2025年7月1日起由示县政办发〔2025〕12号替代，不能作为办事依据。'],
    };
    for (const [policy, [label, text]] of Object.entries(spoken)) {
      it(`says the same in badge and banner: ${policy}`, async () => {
        const reader = await draw({ attributes: { policy } });
        expect(badge(reader)).to.equal(label);
        expect(banner(reader)).to.equal(text);
      });
    }

    it('leads to the successor where its address is known', async () => {
      const reader = await draw({
        attributes: { policy: 'repealed', 'policy-url': 'https://a.example/p?id={id}&clause={anchor}' },
      });
      expect(find<HTMLAnchorElement>(reader, '[part=banner] a').href).to.equal('https://a.example/p?id=xin');
    });
  });

  describe('clauses', () => {
    it('marks the clause of the attribute, brings it into view and focus to it, and says so', async () => {
      const reader = await draw({ attributes: { policy: 'xize', clause: 'art-2-i2' } });
      await said(reader, '已定位到第二条第（二）项');
      expect(clause(reader, 'art-2-i2').classList.contains('is-target')).to.equal(true);
      expect(focused(reader)).to.equal(clause(reader, 'art-2-i2'));
    });

    it('resolves the paragraph of an article', async () => {
      const reader = await draw({ attributes: { policy: 'xize', clause: 'art-2-p2' } });
      await said(reader, '已定位到第二条第二款');
      expect(words(find(reader, '[part=target]'))).to.equal('前款所称经营，以纳税记录为准。');
    });

    it('reads policy and clause from the address', async () => {
      const reader = await draw({ attributes: {}, address: '?policy=xize&clause=art-3' });
      await said(reader, '已定位到第三条');
    });

    it('takes a fragment where no clause is named, and no fragment of the page’s own for a lost clause', async () => {
      const reader = await draw({ address: '?#art-1' });
      await said(reader, '已定位到第一条');
      const other = await draw({ address: '?#content' });
      expect(words(find(other, '[part~=missing-clause]'))).to.equal('');
    });

    it('leaves a clause of another policy in the address alone', async () => {
      const reader = await draw({ address: '?policy=pending&clause=art-3' });
      expect(find(reader, '[part=target]')).to.equal(null);
    });

    it('does not read the address when it must not', async () => {
      const reader = await draw({
        attributes: { policy: 'xize', 'url-state': 'off' },
        address: '?policy=xize&clause=art-3',
      });
      expect(find(reader, '[part=target]')).to.equal(null);
      expect(all(reader, '[part=anchor]')).to.deep.equal([]);
    });

    it('shows the text from the top when the clause is not there, and says so', async () => {
      const reader = await draw({ attributes: { policy: 'xize', clause: 'art-99' } });
      expect(words(find(reader, '[part~=missing-clause]'))).to.contain('没有找到链接所指的条款');
      await said(reader, '没有找到链接所指的条款');
      expect(clause(reader, 'art-1')).to.exist;
    });

    it('does not take focus away from a field of the page', async () => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
      const reader = await draw({ attributes: { policy: 'xize', clause: 'art-3' } });
      await said(reader, '已定位到第三条');
      expect(document.activeElement).to.equal(field);
      field.remove();
    });

    it('follows a change of the clause and of the address', async () => {
      const reader = await draw();
      reader.clause = 'art-1';
      await said(reader, '已定位到第一条');
      reader.clause = '';
      history.replaceState(null, '', `${location.pathname}${location.search}#art-3`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await said(reader, '已定位到第三条');
    });

    it('copies the link of a clause, by the page’s own address or by the pattern', async () => {
      const copies = catchCopies();
      const reader = await draw({ address: '?keep=1' });
      const { detail } = await expectEvent<ReaderLinkEvent>(reader, 'policy-reader-link', () =>
        button(reader, '复制第三条的链接').click(),
      );
      const url = new URL(detail.text);
      expect(url.searchParams.get('mingce-policy')).to.equal('xize');
      expect(url.searchParams.get('mingce-clause')).to.equal('art-3');
      expect(url.searchParams.get('keep')).to.equal('1');
      reader.policyUrl = 'https://a.example/p/{id}#{anchor}';
      await reader.updateComplete;
      button(reader, '复制第一条的链接').click();
      await said(reader, '已复制第一条的链接');
      expect(copies.texts).to.deep.equal([detail.text, 'https://a.example/p/xize#art-1']);
      copies.release();
    });

    it('copies as clean text', async () => {
      const reader = await draw();
      // biome-ignore lint/performance/useDomNodeTextContent: innerText is what copying gives.
      const copied = clause(reader, 'art-2').innerText.replace(/\n+/g, '\n').trim();
      expect(copied).to.equal(
        '第二条　申领补贴应当符合下列条件：\n（一）在本县首次办理营业执照；\n（二）正常经营满六个月。\n前款所称经营，以纳税记录为准。',
      );
    });
  });

  describe('outline', () => {
    it('leads to a part of the text without leaving the page', async () => {
      const reader = await draw();
      const link = all(reader, 'nav a').find((one) => words(one) === '第二章 补贴标准') as HTMLAnchorElement;
      const before = location.href;
      link.click();
      await said(reader, '已定位到第二章');
      expect(focused(reader)).to.equal(clause(reader, 'ch-2'));
      expect(location.href).to.equal(before);
      expect(new URL(link.href).searchParams.get('mingce-clause')).to.equal('ch-2');
    });

    it('is folded where there is no room, and folds again once it has led somewhere', async () => {
      const reader = await draw({ width: 375 });
      const fold = button(reader, '目录');
      const link = find(reader, 'nav a');
      expect(link.offsetHeight).to.equal(0);
      fold.click();
      await reader.updateComplete;
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      expect(link.offsetHeight).to.be.at.least(44);
      link.click();
      await said(reader, '已定位到第一章');
      expect(fold.getAttribute('aria-expanded')).to.equal('false');
    });

    it('shows where one reads', async () => {
      const reader = await draw();
      // A page with more below it, so that the last chapter can come to the top.
      reader.style.marginBottom = '100vh';
      // A busy page may look at where one reads only at the next scroll.
      await waitUntil(() => {
        clause(reader, 'ch-1').scrollIntoView({ block: 'start' });
        clause(reader, 'ch-2').scrollIntoView({ block: 'start' });
        return words(find(reader, 'nav [aria-current]')) === '第二章 补贴标准';
      });
    });
  });

  describe('tools', () => {
    it('copies the citation of the document, or of the clause that stands out', async () => {
      const copies = catchCopies();
      const reader = await draw({ attributes: { policy: 'xize', clause: 'art-3' } });
      const { detail } = await expectEvent<ReaderCiteEvent>(reader, 'policy-reader-cite', () =>
        button(reader, '引用').click(),
      );
      expect(detail.clause).to.equal('art-3');
      expect(copies.texts[0]).to.match(
        /^示例县人力资源和社会保障局、示例县财政局：《.+》（示县人社规〔2024〕3号）第三条，2024年5月16日。$/,
      );
      expect(words(find(reader, '[part=citation]'))).to.equal(copies.texts[0]);
      await said(reader, '已复制引用');
      expect(button(reader, '已复制')).to.exist;
      copies.release();
    });

    it('asks to select by hand where the browser does not let it copy', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      const execCommand = document.execCommand;
      document.execCommand = () => false;
      const reader = await draw();
      button(reader, '引用').click();
      await waitUntil(() => words(find(reader, '[part~=copy-failed]')).includes('没能复制'));
      document.execCommand = execCommand;
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('prints', async () => {
      const reader = await draw();
      const print = window.print;
      let printed = 0;
      window.print = () => {
        printed += 1;
      };
      button(reader, '打印').click();
      window.print = print;
      expect(printed).to.equal(1);
    });

    it('gives the text as a file that every editor reads', async () => {
      const reader = await draw();
      const make = URL.createObjectURL;
      const click = HTMLAnchorElement.prototype.click;
      let blob: Blob | undefined;
      let name = '';
      URL.createObjectURL = (object) => {
        blob = object as Blob;
        return 'blob:none';
      };
      HTMLAnchorElement.prototype.click = function click() {
        name = this.download;
      };
      button(reader, '下载').click();
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
      const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder().decode(bytes);
      expect(name).to.equal('示例县创业担保贷款贴息和一次性创业补贴实施细则.txt');
      for (const part of [
        '发文字号\t示县人社规〔2024〕3号\r\n',
        '第一条　为了支持创业',
        '引用格式\r\n示例县',
      ]) {
        expect(text).to.contain(part);
      }
    });
  });

  describe('on the page', () => {
    it('draws nothing without a policy, and what is named later', async () => {
      const reader = await draw({ attributes: {}, settles: false });
      await reader.updateComplete;
      expect(words(find(reader, '[part=frame]'))).to.equal('');
      reader.policy = 'xize';
      await settled(reader);
      expect(words(find(reader, 'h2'))).to.contain('实施细则');
    });

    it('changes to another policy', async () => {
      const reader = await draw({ attributes: { policy: 'xize', clause: 'art-3' } });
      reader.policy = 'pending';
      await expectEvent(reader, 'policy-reader-load', () => undefined);
      expect(badge(reader)).to.equal('尚未施行');
    });

    it('keeps working after it was moved', async () => {
      const reader = await draw();
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(reader);
      await reader.updateComplete;
      expect(await reader.showClause('art-3')).to.equal(true);
      clause(reader, 'ch-2').scrollIntoView({ block: 'start' });
      await waitUntil(() => find(reader, 'nav [aria-current]') !== null);
      elsewhere.remove();
    });

    it('works beside another of its kind', async () => {
      const [one, other] = [await draw(), await draw({ attributes: { policy: 'pending' } })];
      await other.showClause('art-1');
      expect(clause(other, 'art-1').classList.contains('is-target')).to.equal(true);
      expect(clause(one, 'art-1').classList.contains('is-target')).to.equal(false);
    });

    it('fires an event if there is no such clause', async () => {
      expect(await (await draw()).showClause('art-99')).to.equal(false);
    });
  });
});
