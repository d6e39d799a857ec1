import { type ConsoleGuard, type FakeFeed, guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import '../../generated/define/policy-package.js';
import {
  all,
  button,
  draw,
  find,
  inside,
  link,
  status,
  words,
} from '../../testing/interpretation-harness.js';
import { benefitsFeed } from '../../testing/sample-benefits.js';
import { savedFiles } from '../../testing/saved-files.js';
import { waitUntil } from '../../testing/wait-until.js';
import { loadXlsx } from './export/load-xlsx.js';

type Element = Awaited<ReturnType<typeof draw>>;

const own = location.href;
const [equipment, research, loan, graduates] = [
  'shixian-gongye/equipment',
  'shixian-gongye/research',
  'shishi-jiuye/loan',
  'shishi-jiuye/graduates',
];
/** A factory that is eligible for the equipment and graduate items; its answers are private. */
const factory = {
  entityType: 'enterprise',
  region: '990122',
  industry: 'C14',
  headcount: 60,
  revenue: 38_000_000,
  equipmentInvestment: 1_812_345,
  rdSpending: 2_000_000,
  newHires: 2,
};

describe('the basket of <policy-package>', () => {
  let feed: FakeFeed;
  let guard: ConsoleGuard;
  let uninstall: () => void;
  let numbered = 0;

  const open = async (attributes: Record<string, string> = {}, profile?: object): Promise<Element> => {
    const element = await draw('policy-package', {
      attributes: { feed: feed.url, region: '990122', step: 'results', ...attributes },
      settles: false,
    });
    if (profile) Object.assign(element, { profile });
    await waitUntil(
      () => find(element, '[part=packages]') !== null && find(element, '[aria-busy]') === null,
      'not all is there',
      { timeout: 8000 },
    );
    await element.updateComplete;
    return element;
  };
  const order = (element: Element) => find(element, '[part=order]');
  const names = (element: Element) => all(element, '[part=order-item] > div > a').map(words);
  const text = (element: Element) => words(order(element));

  before(async () => {
    feed = await benefitsFeed(
      `https://order-${++numbered}-${Math.random().toString(36).slice(2)}.example/feed.json`,
    );
  });
  beforeEach(() => {
    uninstall = feed.install();
    guard = guardConsole();
  });
  afterEach(() => {
    uninstall();
    history.replaceState(null, '', own);
    guard.check();
  });

  it('adds up what can be had together, and says what cannot, with its clause', async () => {
    const element = await open({ order: [equipment, research, graduates].join(' ') }, factory);
    expect(words(find(element, '[part=warnings]'))).to.include(
      '“工业企业技术改造设备补助”与“研发投入后补助”不能同时享受。',
    );
    expect(link(element, '查看条款')?.getAttribute('href')).to.include('art-3');
    // 1812345 × 10 % + 2 × 6000
    expect(words(find(element, '[part=sum]'))).to.equal('预计合计193234.5 元');
    expect(text(element)).to.include('未计入：研发投入后补助');
  });

  it('adds up nothing that nobody can apply for any more, and says so', async () => {
    const ids = [graduates, 'shishi-jiuye/exhibition', 'shixian-zhenduan/old'];
    history.replaceState(null, '', `#mingce-order=${encodeURIComponent(ids.join(','))}`);
    const element = await open({}, factory);
    expect(words(find(element, '[part=sum]'))).to.equal('预计合计12000 元');
    expect(words(find(element, '[part=over]'))).to.equal(
      '已截止或者失效，未计入：境外展会展位费补助、数字化诊断券。',
    );
    const [, exhibition = '', old = ''] = all(element, '[part=order-item]').map(words);
    expect(exhibition).to.include('截止').and.not.to.include('符合');
    expect(old).to.include('已失效').and.not.to.include('符合');
  });

  it('says apart what may fit, and adds it up once it does', async () => {
    const element = await open({ order: [graduates, 'shixian-gongye/scale'].join(' ') }, factory);
    expect(words(find(element, '[part=sum]'))).to.equal('预计合计12000 元');
    expect(words(find(element, '[part=possible]'))).to.equal(
      '可能符合，未计入：首次升规企业奖励。补充情况后如果都符合，合计最高 11.2 万元。',
    );
    Object.assign(element, { profile: { ...factory, aboveScale: true } });
    await waitUntil(() => words(find(element, '[part=sum]')) === '预计合计11.2 万元', 'it is not added up');
    expect(find(element, '[part=possible]')).to.equal(null);
    const waiting = await open({ order: loan }, factory);
    expect(words(find(waiting, '[part=possible]'))).to.equal(
      '可能符合，未计入：创业担保贷款。补充情况后再推算。',
    );
  });

  it('says that nothing fits yet', async () => {
    const element = await open({ order: 'shixian-gongye/scale' }, { region: '990122' });
    expect(words(find(element, '[part=sum]'))).to.equal('预计合计还没有符合的事项');
  });

  it('never adds up a loan', async () => {
    const element = await open({ order: loan }, factory);
    expect(words(find(element, '[part=sum]'))).not.to.include('400');
  });

  it('takes out an item, and puts it back where it was', async () => {
    const element = await open({ order: [equipment, graduates].join(' ') });
    button(element, '移出：工业企业技术改造设备补助').click();
    await waitUntil(
      () => inside(element).activeElement === find(element, '[part=undo]'),
      'focus is not on undo',
    );
    expect(names(element)).to.deep.equal(['小微企业吸纳高校毕业生社会保险补贴']);
    await waitUntil(() => status(element).includes('已移出“工业企业技术改造设备补助”'), 'nothing is said');
    find(element, '[part=undo]').click();
    await waitUntil(() => names(element).length === 2, 'it does not come back');
    expect(names(element)[0]).to.equal('工业企业技术改造设备补助');
    await waitUntil(
      () => words(inside(element).activeElement) === '工业企业技术改造设备补助',
      'focus is lost',
    );
  });

  it('offers the packages of the government, and adds the items that they name', async () => {
    const element = await open();
    const packages = all(element, '[part=packages] li').map(words);
    expect(packages).to.deep.equal([
      '小微企业用工政策包示例市人力资源和社会保障局 加入 1 项',
      '工业企业升级政策包示例县工业和信息化局 加入 3 项',
    ]);
    button(element, '加入 1 项：小微企业用工政策包').click();
    await waitUntil(() => names(element).length === 1, 'nothing is added');
    expect(names(element)).to.deep.equal(['小微企业吸纳高校毕业生社会保险补贴']);
    await waitUntil(() => status(element).includes('的 1 项'), 'nothing is said');
    expect(button(element, '已加入：小微企业用工政策包')).not.to.equal(undefined);
  });

  it('compares side by side, with a head for each row and column', async () => {
    const element = await open({ order: [equipment, graduates].join(' ') }, factory);
    button(element, '对比').click();
    await waitUntil(() => find(element, '[part=comparison] table') !== null, 'no comparison');
    const columns = all(element, 'thead th').map((cell) => [words(cell), cell.getAttribute('scope')]);
    expect(columns[1]).to.deep.equal(['工业企业技术改造设备补助', 'col']);
    const rows = all(element, 'tbody th').map((cell) => [words(cell), cell.getAttribute('scope')]);
    expect(rows.map(([name]) => name)).to.include.members([
      '按所填情况',
      '支持标准',
      '申报条件',
      '申报时间',
      '受理单位',
    ]);
    expect(new Set(rows.map(([, scope]) => scope))).to.deep.equal(new Set(['row']));
    button(element, '返回').click();
    await waitUntil(() => find(element, '[part=comparison]') === null, 'no way back');
    await waitUntil(() => words(inside(element).activeElement) === '对比', 'focus is lost');
  });

  it('names what is one of several, what must not hold and what is only preferred as such', async () => {
    const element = await open({ order: [equipment, research].join(' ') });
    button(element, '对比').click();
    await waitUntil(() => find(element, '[part=comparison] table') !== null, 'no comparison');
    const lines = all(element, '[part=comparison] li').map(words);
    expect(lines).to.include.members([
      '申报主体为企业',
      '绿色工厂优先支持（优先条件，不影响结果）',
      '满足下列条件之一：研发费用占营业收入3%以上；省级专精特新中小企业',
      '没有下列情形：列入严重失信主体名单',
    ]);
  });

  it('compares on a phone line by line, with every item in each', async () => {
    const element = await open({ order: [equipment, graduates].join(' ') }, factory);
    element.style.display = 'block';
    element.style.width = '320px';
    button(element, '对比').click();
    await waitUntil(() => find(element, '[part=comparison] dl') !== null, 'no comparison');
    const titles = ['工业企业技术改造设备补助', '小微企业吸纳高校毕业生社会保险补贴'];
    const lists = all(element, '[part=comparison] dl');
    expect(all(element, '[part=comparison] h3').map(words)).to.include.members([
      '按所填情况',
      '支持标准',
      '申报条件',
    ]);
    for (const list of lists) expect(Array.from(list.querySelectorAll('dt'), words)).to.deep.equal(titles);
    expect(all(element, '[part=comparison] dd').map(words)).not.to.include('');
    expect(find(element, '[part=order]')).to.equal(null);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    button(element, '返回').click();
    await waitUntil(() => find(element, '[part=order]') !== null, 'no way back');
  });

  it('shares the ids in a fragment, and nothing of what was filled in', async () => {
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (address) => void copied.push(address);
    try {
      const element = await open({ order: [equipment, graduates].join(' ') }, factory);
      button(element, '分享').click();
      await waitUntil(() => copied.length === 1, 'nothing is copied');
    } finally {
      navigator.clipboard.writeText = write;
    }
    const address = new URL(copied[0] ?? '');
    expect(new URLSearchParams(address.hash.slice(1)).get('mingce-order')).to.equal(
      `${equipment},${graduates}`,
    );
    expect(decodeURIComponent(address.href)).not.to.match(/C14|38000000|1812345|headcount/);
  });

  it('begins with a shared basket, and says which items are no longer there', async () => {
    history.replaceState(null, '', `#mingce-order=${encodeURIComponent(`${graduates},gone/item`)}`);
    const element = await open();
    expect(names(element)).to.deep.equal(['小微企业吸纳高校毕业生社会保险补贴']);
    expect(words(find(element, '[part=unknown]'))).to.include('链接中有 1 项已不在文件库中');
    button(element, '知道了').click();
    await waitUntil(() => find(element, '[part=unknown]') === null, 'it stays');
  });

  it('hands the ids to the office by the site’s own page, and words of a need the same way', async () => {
    const href = 'https://www.example.gov.cn/order?items={items}&need={need}';
    const element = await open({ order: [equipment, loan].join(' '), 'order-href': href }, factory);
    const handed = find<HTMLAnchorElement>(element, '[part=handover]').href;
    expect(new URL(handed).searchParams.get('items')).to.equal(`${equipment},${loan}`);
    expect(handed).not.to.match(/C14|38000000/);
    const box = find<HTMLTextAreaElement>(element, '[part=unmet] textarea');
    box.value = '想找 冷库 用电 支持';
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const told = new URL(find<HTMLAnchorElement>(element, '[part=unmet-link]').href);
    expect(told.searchParams.get('need')).to.equal('想找 冷库 用电 支持');
    expect(told.searchParams.get('items')).to.equal('');
    const bad = await open({ order: loan, 'order-href': 'javascript:alert(1)//{items}' });
    expect(find(bad, '[part=handover]')).to.equal(null);
  });

  describe('taken along', () => {
    let saved: ReturnType<typeof savedFiles>;
    beforeEach(() => {
      saved = savedFiles();
    });
    afterEach(() => saved.restore());

    const take = async (element: Element, name: string, file: string) => {
      button(element, name).click();
      await waitUntil(() => saved.files.has(file), `${file} is not saved`, { timeout: 8000 });
      return saved.files.get(file) as Blob;
    };

    it('is a CSV table with what the policies say, and with what was filled in only if that is ticked', async () => {
      const element = await open({ order: [equipment, loan].join(' ') }, factory);
      const plain = await (await take(element, 'CSV', '惠企政策点餐单.csv')).text();
      const bytes = new Uint8Array(await (saved.files.get('惠企政策点餐单.csv') as Blob).arrayBuffer());
      expect(Array.from(bytes.slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
      const [head, first] = plain.split('\r\n');
      expect(head).to.include('"事项","支持标准","兑现方式"');
      expect(first).to.include('"工业企业技术改造设备补助","设备投资额的10%，最高50万元"');
      expect(first).to.include('"可申报，2025年12月2日截止","2025-12-02"');
      expect(plain).not.to.match(/食品|60 人|1812345|181234|按所填情况"/);
      const box = find<HTMLInputElement>(element, '[part=order] input[type=checkbox]');
      box.click();
      await element.updateComplete;
      saved.files.clear();
      const filled = await (await take(element, 'CSV', '惠企政策点餐单.csv')).text();
      expect(filled).to.include('"按所填情况","预计金额"');
      expect(filled).to.include('所填情况');
      expect(filled).to.include('"符合","181234.5 元"');
    });

    it('is an Excel workbook whose cells are all text', async () => {
      const element = await open({ order: equipment });
      const file = await take(element, 'Excel', '惠企政策点餐单.xlsx');
      const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      const strings = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
      expect(`${sheet}${strings}`).to.include('工业企业技术改造设备补助');
      expect(sheet).not.to.include('<f>');
      const { orderWorkbook } = await loadXlsx();
      const hostile = unzipSync(new Uint8Array(await (await orderWorkbook([['=1+1']], '表')).arrayBuffer()));
      expect(new TextDecoder().decode(hostile['xl/worksheets/sheet1.xml'])).not.to.include('<f>');
    });

    it('is a calendar of the deadlines to come, with reminders', async () => {
      const element = await open(
        { order: [equipment, graduates, 'shishi-jiuye/exhibition'].join(' ') },
        factory,
      );
      const calendar = await (await take(element, '日历', '惠企政策点餐单.ics')).text();
      const lines = calendar.replace(/\r\n /g, '').split('\r\n');
      expect(lines.filter((line) => line.startsWith('SUMMARY'))).to.deep.equal([
        'SUMMARY:工业企业技术改造设备补助（2025年第二批）申报截止',
        'SUMMARY:小微企业吸纳高校毕业生社会保险补贴申报截止',
      ]);
      expect(lines).to.include('DTSTART:20251202T090000Z');
      expect(lines.filter((line) => line === 'BEGIN:VALARM').length).to.equal(4);
      expect(calendar).not.to.match(/C14|1812345/);
    });

    it('says that there is no deadline to keep', async () => {
      const element = await open({ order: loan });
      button(element, '日历').click();
      await waitUntil(() => text(element).includes('没有还未到期的截止日期'), 'nothing is said');
      expect(saved.files.size).to.equal(0);
    });

    it('is printed alone, with a code that leads back, and gone afterwards', async () => {
      const { print } = window;
      let printed = '';
      const element = await open({ order: [equipment, graduates].join(' ') }, factory);
      window.print = () => {
        printed = words(find(element, '[part=sheet]'));
        expect(find(element, '[part=sheet] svg[role=img]')).not.to.equal(null);
      };
      try {
        button(element, '打印').click();
        await waitUntil(() => printed !== '', 'nothing is printed');
        expect(printed).to.include('工业企业技术改造设备补助');
        expect(printed).to.include('0000-8812301');
        expect(printed).not.to.match(/食品|181234/);
        window.dispatchEvent(new Event('afterprint'));
        await waitUntil(() => find(element, '[part=sheet]') === null, 'the sheet stays');
        printed = '';
        button(element, '公示栏').click();
        await waitUntil(() => printed !== '', 'no notice');
        expect(printed).to.include('惠企政策申报事项');
      } finally {
        window.print = print;
        window.dispatchEvent(new Event('afterprint'));
      }
    });
  });
});
