import { expectEvent } from '@mingce/testing';
import { aTimeout, expect } from '@open-wc/testing';
import {
  all,
  button,
  draw,
  eachWithInterpretations,
  feed,
  find,
  guard,
  inside,
  link,
  settled,
  status,
  words,
} from '../testing/interpretation-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import '../generated/define/policy-interpretation.js';
import type { InterpretationLoadEvent, InterpretationSelectEvent } from './policy-interpretation.events.js';

const show = (interpretation: string, more: Record<string, string> = {}) =>
  draw('policy-interpretation', { attributes: { interpretation, ...more } });
const links = { 'policy-url': '/p?id={id}#{anchor}', 'interpretation-url': '/j?id={id}' };

describe('<policy-interpretation>', () => {
  eachWithInterpretations();

  describe('templates', () => {
    it('says by which office a leader speaks, where and when, then what', async () => {
      const element = await show('leader');
      expect(words(find(element, '[part=speaker]'))).to.equal(
        '解读人 示例县人力资源和社会保障局 局长 2024年5月21日 · 县政府新闻发布会',
      );
      expect(words(find(element, '[part=text]'))).to.equal('补贴提高了四千元。');
    });

    it('names the source of a press report and links to it', async () => {
      const element = await show('press');
      expect(words(find(element, '[part=source]')))
        .to.include('来源：示例日报')
        .and.include('转载自示例日报');
      expect(link(element, '查看原报道')?.href).to.equal('https://news.example.com/1');
    });

    it('sets questions and answers with the clauses they rest on, those of another policy by its title', async () => {
      const element = await show('qa', links);
      expect(all(element, '[part=questions] h3').map(words)).to.deep.equal(['问能领多少？', '问多久审完？']);
      expect(link(element, '第三条')?.getAttribute('href')).to.equal('/p?id=new#art-3');
      expect(link(element, '《示例县创业补贴暂行办法》第四条')?.getAttribute('href')).to.equal(
        '/p?id=old#art-4',
      );
    });

    it('shows the items of an agenda with discussion and outcome', async () => {
      const element = await show('agenda');
      expect(words(find(element, '[part=source]')))
        .to.include('第9次常务会议')
        .and.include('县长主持');
      expect(words(find(element, '[part=agenda] li'))).to.match(/议题1审议.*讨论标准偏低。 结果同意印发。/);
    });
  });

  describe('elements', () => {
    it('have the names and the order of the profile, the city’s own among them', async () => {
      const element = await show('picture', links);
      const titles = all(element, '[part~=element] > h3').map(words);
      expect(titles.slice(0, 4)).to.deep.equal(['起草背景', '适用对象', '补贴标准', '惠民举措']);
      expect(titles).to.include.members([
        '主要内容',
        '创新特点',
        '关键词',
        '专有名词诠释',
        '注意事项',
        '新旧政策差异',
      ]);
    });

    it('link to the clauses that exist, and are silent about those that do not', async () => {
      const element = await show('picture', links);
      expect(words(find(element, '[part~=background] [part=basis]'))).to.equal('依据：第一条');
      expect(find<HTMLAnchorElement>(element, '[part~=standards] a').getAttribute('href')).to.equal(
        '/p?id=new#art-3',
      );
    });

    it('name clauses without a link where the site gives no page', async () => {
      const element = await show('picture');
      expect(find(element, '[part~=background] a')).to.equal(null);
      expect(words(find(element, '[part~=background] [part=basis] span[lang]'))).to.equal('第一条');
    });

    it('are marked for completeness by the profile, and the list unfolds', async () => {
      const element = await show('picture', { 'for-authors': '' });
      const mark = find(element, '[part=completeness] button');
      expect(words(mark)).to.include('必备 2/3 · 建议 2/2');
      expect(mark.getAttribute('aria-expanded')).to.equal('false');
      mark.click();
      await element.updateComplete;
      const elements = all(element, '[part=completeness] li').map(words);
      expect(elements.filter((one) => one.endsWith('没有'))).to.deep.equal(['目标任务 必备 · 没有']);
      const visitors = await show('picture');
      expect(
        inside(visitors).querySelector('[part=completeness], [part=synchrony]'),
        'for authors only',
      ).to.equal(null);
    });

    it('stay inside a narrow phone in care mode, the days of 三同步 too', async () => {
      const element = await show('picture', { care: 'larger', 'for-authors': '' });
      element.style.width = '320px';
      await element.updateComplete;
      const table = find(element, '[part=synchrony]');
      expect(table.getBoundingClientRect().width).to.be.at.most(320);
    });

    it('carry the days of 三同步 in the city’s words, what is not known included', async () => {
      const element = await show('picture', { 'for-authors': '' });
      expect(all(element, '[part=synchrony] tbody tr').map(words)).to.deep.equal([
        '同步起草 2024年3月1日2024年3月5日',
        '同步审批 未填写2024年5月15日',
        '同步发布 2024年5月20日2024年5月20日',
      ]);
    });
  });

  it('leads to the policy’s comparison and to the policy’s services, its own first', async () => {
    const element = await show('picture', {
      ...links,
      'changes-url': '/c?new={id}&old={old}',
      'service-url': '/s?id={id}',
    });
    expect(link(element, '查看新旧对照')?.getAttribute('href')).to.equal('/c?new=new&old=old');
    const services = all(element, '[part=companions] a').map((node) => node.getAttribute('href'));
    expect(services.filter((href) => href?.startsWith('/s'))).to.deep.equal(['/s?id=help', '/s?id=apply']);
    expect(link(await show('picture', links), '查看新旧对照')).to.equal(undefined);
  });

  describe('recordings', () => {
    it('ask no media server for anything before the reader presses play', async () => {
      const element = await show('media');
      expect(find(element, 'video')).to.equal(null);
      expect(feed.requests.filter((path) => path.startsWith('files/'))).to.deep.equal([]);
      expect(button(element, '播放视频：两分钟看懂')).to.exist;
    });

    it('that cannot be played leave a note, the whole transcript and the download', async () => {
      const element = await show('media');
      button(element, '播放视频：两分钟看懂').click();
      await waitUntil(() => find(element, 'section [part=note]') !== null);
      expect(words(find(element, 'section [part=note]'))).to.include('该视频暂时无法播放');
      expect(find(element, '[part~=transcript]').matches('[part~=open]')).to.equal(true);
      expect(words(find(element, '[part~=transcript]')))
        .to.include('先说谁能领。')
        .and.include('再说怎么领。');
      expect(link(element, '下载视频（2分05秒，2.4')?.href).to.equal(
        new URL('files/0123456789abcdef/video.mp4', feed.url).href,
      );
      await waitUntil(() => status(element).includes('该视频暂时无法播放'));
    });

    it('have a transcript that folds, never one that is missing', async () => {
      const element = await show('media');
      const toggle = button(element, '展开文字稿');
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      expect(words(find(element, '[part~=transcript]'))).to.include('再说怎么领。');
      toggle.click();
      await element.updateComplete;
      expect(button(element, '收起文字稿').getAttribute('aria-expanded')).to.equal('true');
      const care = await show('media', { care: '' });
      expect(find(care, '[part~=transcript]').matches('[part~=open]')).to.equal(true);
    });

    it('have chapters by time and title', async () => {
      const element = await show('media');
      expect(all(element, '[part=chapter]').map(words)).to.deep.equal(['0:00谁能领', '1:02怎么领']);
    });

    it('with an address no page may follow are text only', async () => {
      const element = await show('animation');
      expect(inside(element).querySelector('audio, [part=play], a[download]')).to.equal(null);
      expect(words(find(element, '[part~=transcript]'))).to.include('文字稿在此。');
    });
  });

  describe('of a policy', () => {
    const showAll = (more: Record<string, string> = {}) =>
      draw('policy-interpretation', { attributes: { policy: 'new', ...links, ...more } });
    const tabs = (element: Element) => all(element, '[role=tab]');
    const current = (element: Element) =>
      tabs(element)
        .filter((tab) => tab.getAttribute('aria-selected') === 'true')
        .map(words);
    afterEach(() => guard.expect(/interpretation lost is left out: feed.recordMissing/));

    it('are in tabs, and one that is missing takes none of the others with it', async () => {
      const element = await showAll();
      expect(tabs(element).map(words)).to.deep.equal(['一图读懂', '领导解读', '视频音频', '政策问答']);
      expect(current(element)).to.deep.equal(['一图读懂']);
    });

    it('are chosen by click and by arrows, around the ends, with an event', async () => {
      const element = await showAll();
      const event = await expectEvent<InterpretationSelectEvent>(
        element,
        'policy-interpretation-select',
        () => tabs(element)[1]?.click(),
      );
      expect(event.detail).to.deep.equal({
        interpretation: 'leader',
        template: 'leader',
        title: '局长谈创业补贴',
      });
      await element.updateComplete;
      const press = async (key: string) => {
        (inside(element).activeElement ?? tabs(element)[1])?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        await waitUntil(() => words(inside(element).activeElement) === current(element)[0]);
      };
      for (const [key, expected] of [
        ['End', '政策问答'],
        ['ArrowRight', '一图读懂'],
        ['ArrowLeft', '政策问答'],
        ['Home', '一图读懂'],
      ] as const) {
        await press(key);
        expect(current(element)).to.deep.equal([expected]);
      }
      expect(find(element, '[role=tabpanel]').getAttribute('aria-labelledby')).to.equal(tabs(element)[0]?.id);
    });

    it('are one under another when stacked', async () => {
      const element = await showAll({ layout: 'stacked' });
      expect(all(element, 'article h2').map(words)).to.deep.equal([
        '一图读懂创业补贴',
        '局长谈创业补贴',
        '看懂创业补贴',
        '创业补贴问答',
      ]);
    });

    it('have an event with what has been loaded', async () => {
      const element = await draw('policy-interpretation', { attributes: { policy: 'new' }, settles: false });
      const { detail } = await expectEvent<InterpretationLoadEvent>(
        element,
        'policy-interpretation-load',
        () => undefined,
      );
      expect(detail.interpretations.map(({ interpretation }) => interpretation)).to.deep.equal([
        'picture',
        'leader',
        'media',
        'qa',
      ]);
    });
  });

  it('links to the policy, to where to apply, and to what else explains it', async () => {
    const element = await show('picture', { ...links, 'service-url': '/s?id={id}' });
    const related = (name: string) => link(element, name)?.getAttribute('href');
    expect(related('示例县创业补贴实施细则')).to.equal('/p?id=new');
    expect(related('创业指导预约')).to.equal('/s?id=help');
    expect(related('一次性创业补贴申领')).to.equal('/s?id=apply');
    expect(related('局长谈创业补贴')).to.equal('/j?id=leader');
  });

  describe('messages in place of content', () => {
    it('says that a policy has no interpretation yet, and links to its text', async () => {
      const element = await draw('policy-interpretation', { attributes: { policy: 'bare', ...links } });
      expect(words(find(element, '[part=message]'))).to.include('本文件暂无解读');
      expect(link(element, '查看全文')?.getAttribute('href')).to.equal('/p?id=bare');
    });

    it('says that there is no such interpretation, and fires an event', async () => {
      const element = await draw('policy-interpretation', {
        attributes: { interpretation: 'nowhere' },
        settles: false,
      });
      const { detail } = (await expectEvent(element, 'policy-error', () => undefined)) as unknown as {
        detail: { code: string };
      };
      expect(detail.code).to.equal('feed.recordMissing');
      await settled(element);
      expect(words(find(element, '[role=alert]'))).to.include('没有找到该解读');
    });

    it('says that the feed cannot be loaded, and tries again', async () => {
      const element = await draw('policy-interpretation', {
        attributes: { feed: `${feed.url}?none`, interpretation: 'leader' },
        settles: false,
      });
      await waitUntil(() => find(element, '[role=alert]') !== null, 'no error is drawn', { timeout: 14_000 });
      guard.expect(/policy-interpretation> 的 feed 属性写的是/);
      element.setAttribute('feed', feed.url);
      await settled(element);
      await waitUntil(() => find(element, '[part=speaker]') !== null);
    });

    it('waits silently at first, then in words and outlines', async () => {
      const own = globalThis.fetch;
      globalThis.fetch = () => new Promise<Response>(() => undefined);
      const element = await draw('policy-interpretation', {
        attributes: { feed: 'https://slow.example/feed.json', interpretation: 'leader' },
        settles: false,
      });
      await element.updateComplete;
      expect(find(element, '[part=waiting]')).to.equal(null);
      await waitUntil(() => find(element, '[part=waiting]') !== null);
      expect(words(find(element, '[part=waiting]'))).to.equal('正在打开…');
      await waitUntil(() => status(element) === '正在打开…', 'the wait is not said');
      globalThis.fetch = own;
    });

    it('shows hostile strings as the words they are', async () => {
      const element = await show('press');
      expect(inside(element).querySelector('script, img')).to.equal(null);
    });

    for (const [name, kind] of [
      ['mingce-interpretation', 'our name'],
      ['interpretation', 'old link'],
    ] as const)
      it(`reads the page’s address, by ${kind}, unless it is asked not to`, async () => {
        const url = new URL(location.href);
        url.searchParams.set(name, 'leader');
        history.replaceState(null, '', url);
        expect(words(find(await draw('policy-interpretation', {}), 'h2'))).to.equal('局长谈创业补贴');
        const deaf = await draw('policy-interpretation', {
          attributes: { 'url-state': 'off' },
          settles: false,
        });
        await deaf.updateComplete;
        expect(find(deaf, 'h2')).to.equal(null);
      });

    for (const own of ['12', 'list'])
      it(`shows nothing by the page’s own ?interpretation=${own}, and says nothing of it`, async () => {
        const url = new URL(location.href);
        url.searchParams.set('interpretation', own);
        history.replaceState(null, '', url);
        const element = await draw('policy-interpretation', { settles: false });
        await waitUntil(() => feed.requests.includes('feed.json'));
        await aTimeout(300);
        expect(all(element, 'h2, h3, [part=message], [part=waiting]')).to.deep.equal([]);
        expect(status(element)).to.equal('');
      });
  });
});
