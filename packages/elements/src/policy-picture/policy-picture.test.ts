import { fakeFeed } from '@mingce/testing';
import { expect, oneEvent } from '@open-wc/testing';
import {
  button,
  drawPicture,
  eachWithOwnPage,
  exampleOf,
  guard,
  picture,
  pieces,
  place,
  words,
} from '../testing/picture-harness.js';
import { freshFeedUrl } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PictureTakeEvent } from './picture-take.events.js';
import { examplePolicy, fullRecord, policyPictureExamples } from './policy-picture.examples.js';

const service = {
  id: 'fw-1',
  title: '便民店补助申请',
  region: '990100',
  office: '示例市商务局',
  steps: ['网上提交', '现场验收', '资金到账'],
  timeLimit: '10个工作日',
  url: 'javascript:alert(1)',
};

const titles = (element: Parameters<typeof pieces>[0]) => pieces(element, '[part=headline]').map(words);

describe('<policy-picture>', () => {
  eachWithOwnPage();

  it('draws an interpretation of a feed with its policy and its service, and says so once', async () => {
    const feed = await fakeFeed(
      {
        interpretation: [{ ...fullRecord, services: ['fw-1'] }],
        policy: [examplePolicy],
        service: [service],
      },
      { url: freshFeedUrl() },
    );
    const uninstall = feed.install();
    try {
      let loads = 0;
      const element = await place({ feed: feed.url, interpretation: fullRecord.id }, {}, 1000, (made) => {
        made.addEventListener('policy-picture-load', () => {
          loads += 1;
        });
      });
      await waitUntil(() => picture(element));
      await element.updateComplete;
      expect(words(picture(element)))
        .to.include('示商规〔2025〕6号')
        .and.include('0000-8810600')
        .and.include('三步办成');
      expect(pieces(element, 'cite a')).to.deep.equal([], 'no address is known for clauses');
      expect(words(pieces(element, '[part=services]')[0])).to.include('便民店补助申请');
      expect(pieces(element, '[part=services] a')).to.deep.equal(
        [],
        'an address that runs script is no link',
      );
      expect(loads).to.equal(1);
    } finally {
      uninstall();
    }
  });

  it('still draws the ten elements when policy and service cannot be loaded', async () => {
    const feed = await fakeFeed(
      { interpretation: [{ ...fullRecord, services: ['gone'] }] },
      { url: freshFeedUrl() },
    );
    const uninstall = feed.install();
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (words: unknown) => warnings.push(words);
    try {
      const element = await place({ feed: feed.url, interpretation: fullRecord.id });
      await waitUntil(() => picture(element));
      await element.updateComplete;
      expect(titles(element).length).to.be.greaterThan(8);
      expect(pieces(element, '[part=code]')).to.deep.equal([]);
      expect(warnings.length).to.equal(2);
    } finally {
      console.warn = warn;
      uninstall();
    }
  });

  it('says that an interpretation is not there', async () => {
    const feed = await fakeFeed({ interpretation: [fullRecord] }, { url: freshFeedUrl() });
    const uninstall = feed.install();
    try {
      const element = await place({ feed: feed.url });
      expect(words(element.shadowRoot?.querySelector('[part=frame]'))).to.equal('');
      element.interpretation = 'no-such';
      await oneEvent(element, 'policy-error');
      await element.updateComplete;
      expect(words(pieces(element, '[role=alert]')[0])).to.include('没有找到该解读');
    } finally {
      uninstall();
    }
  });

  it('names the clause once that all points of a section rest on', async () => {
    const clauses = [{ anchor: 'art-2' }];
    const element = await drawPicture({
      name: '',
      title: '',
      record: {
        ...fullRecord,
        elements: {
          mainContent: [
            { text: '一。', clauses },
            { text: '二。', clauses },
          ],
        },
      },
      policy: { ...examplePolicy, measures: [], benefit: undefined },
    });
    expect(pieces(element, 'cite').map(words)).to.deep.equal(['见第二条']);
  });

  it('names each section by its own headline, wherever the key figures are', async () => {
    const standards = ['一', '二', '三'].map((item, index) => ({ item, value: index + 1, unit: '万元' }));
    const element = await drawPicture({
      name: '',
      title: '',
      record: {
        ...fullRecord,
        elements: { background: [{ text: '背景。' }], cautions: [{ text: '留意。' }], standards },
        layout: [
          { element: 'background' },
          { element: 'figures' },
          { element: 'standards', layout: 'table' },
        ],
      },
    });
    const ids = pieces(element, 'section').map((section) => section.getAttribute('aria-labelledby'));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(pieces(element, '[part~=figures]').length).to.equal(1);
    expect(pieces(element, '[part=number]').map(words)).to.deep.equal(['一', '二', '三']);
  });

  it('has one headline for notes alone', async () => {
    const element = await drawPicture({
      name: '',
      title: '',
      record: { ...fullRecord, elements: { cautions: [{ text: '留意。' }] } },
    });
    expect(pieces(element, '[part~=dos] h3, [part~=dos] h4').map(words)).to.deep.equal(['办理前请注意']);
  });

  it('sets a long list of cautions below the others, not beside them', async () => {
    const boxesOf = async (count: number) => {
      const dont = Array.from({ length: count }, () => ({ kind: 'dont' as const, text: '不得喧哗。' }));
      const cautions = [{ kind: 'do' as const, text: '排队。' }, ...dont];
      const element = await drawPicture({
        name: '',
        title: '',
        record: { ...fullRecord, elements: { cautions } },
      });
      return pieces(element, '[part~=dos] [part=panel]').map((box) => box.getBoundingClientRect());
    };
    const [first, second] = await boxesOf(8);
    expect(second?.top).to.equal(first?.top);
    const [above, below] = await boxesOf(9);
    expect(below?.top).to.be.greaterThan(above?.bottom ?? 0);
  });

  it('keeps a long telephone number clear of the code', async () => {
    const contact = { office: '示例局', phone: '0000-88106001' };
    for (const care of ['off', 'larger']) {
      for (const width of [490, 540, 900]) {
        const { record, attributes } = exampleOf('full');
        const element = await drawPicture(
          {
            name: '',
            title: '',
            record,
            policy: { ...examplePolicy, contact },
            attributes: { ...attributes, care },
          },
          width,
        );
        await waitUntil(() => pieces(element, '[part=code] path').length === 1);
        const [phone, code] = ['[part=contact] a[href^="tel:"]', '[part=code]'].map((name) =>
          pieces(element, name)[0]?.getBoundingClientRect(),
        );
        expect(phone?.right, `${width} ${care}`).to.be.lessThan(code?.left ?? 0);
      }
    }
  });

  it('never draws an empty section, and says so when nothing is left', async () => {
    const element = await drawPicture({
      name: '',
      title: '',
      record: { ...fullRecord, elements: { keywords: [{ word: '词' }] } },
    });
    expect(picture(element)).to.equal(null);
    expect(words(element.shadowRoot?.querySelector('[part=message]'))).to.include('没有可以画成图的内容');
  });

  it('shows clauses that exist, linked by the page’s pattern, and no others', async () => {
    const element = await drawPicture({
      ...exampleOf('full'),
      record: {
        ...fullRecord,
        elements: {
          background: [
            {
              text: '依据。',
              clauses: [{ anchor: 'art-2' }, { anchor: 'art-99' }, { policy: 'other', anchor: 'art-1' }],
            },
          ],
        },
      },
    });
    const [cite] = pieces(element, 'section cite a');
    expect(words(cite)).to.equal('见第二条');
    expect(cite?.getAttribute('href')).to.equal(`/policy.html?id=${examplePolicy.id}#art-2`);
  });

  it('warns on a picture whose policy no longer holds', async () => {
    const warning = async (name: string) =>
      words(pieces(await drawPicture(exampleOf(name)), '[part=warning]')[0]);
    expect(await warning('expired')).to.include('已失效');
    expect(await warning('full')).to.equal('');
  });

  it('shows hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>{{x}}';
    const element = await drawPicture({
      name: '',
      title: '',
      record: {
        ...fullRecord,
        title: hostile,
        elements: {
          mainContent: [{ title: hostile, text: hostile }],
          standards: [{ item: hostile, value: hostile, unit: hostile }],
          extra: [{ name: hostile, points: [{ text: hostile }] }],
        },
      },
      attributes: { logo: 'javascript:alert(1)' },
    });
    expect(pieces(element, 'img, script')).to.deep.equal([]);
    expect(words(pieces(element, '[part=picture] h2')[0])).to.equal(hostile);
  });

  it('follows its container, not the screen', async () => {
    const element = await drawPicture(exampleOf('full'), 400);
    expect(picture(element).dataset.size).to.equal('narrow');
    (element.closest('div') as HTMLElement).style.width = '1000px';
    await waitUntil(() => picture(element).dataset.size === 'wide');
  });

  it('takes the page’s colours, the site’s theme over the author’s, and the author’s over the palette', async () => {
    const themed = async (attributes: Record<string, string>, provider: Record<string, string>) => {
      const { record } = exampleOf('others');
      return picture(await drawPicture({ name: '', title: '', record, attributes, provider })).dataset
        .palette;
    };
    expect(await themed({ theme: 'blue' }, { palette: 'green' })).to.equal('blue');
    expect(await themed({ theme: 'no-such' }, { palette: 'green' })).to.equal('warm');
    guard.expect(/policy-picture> 的 theme="no-such"/);
    const element = await drawPicture(exampleOf('full'));
    element.style.setProperty('--policy-picture-deep', 'rgb(1, 2, 3)');
    expect(getComputedStyle(pieces(element, '[part=hero]')[0] as Element).backgroundColor).to.equal(
      'rgb(1, 2, 3)',
    );
  });

  it('shows the brand slot instead of the brand line', async () => {
    const element = await drawPicture({ ...exampleOf('full'), attributes: { brand: '公开德好' } });
    const line = pieces(element, '[part=brand] slot span')[0];
    expect(line?.checkVisibility?.() ?? true).to.equal(true);
    const own = document.createElement('b');
    own.slot = 'brand';
    own.textContent = '示例市政府网';
    element.append(own);
    expect(
      pieces(element, 'slot[name=brand]').flatMap((slot) => (slot as HTMLSlotElement).assignedElements()),
    ).to.deep.equal([own]);
    expect(line?.getClientRects().length).to.equal(0);
  });

  it('copies the whole picture as text', async () => {
    const element = await drawPicture(exampleOf('full'));
    const written: string[] = [];
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => written.push(text) },
    });
    try {
      const taken = oneEvent(element, 'policy-picture-take');
      button(element, '复制文字版').click();
      expect(((await taken) as unknown as PictureTakeEvent).detail).to.deep.equal({
        interpretation: fullRecord.id,
        form: 'text',
      });
      expect(written).to.deep.equal([element.text]);
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('leaves its tools out where the page does not want them', async () => {
    expect(
      pieces(await drawPicture({ ...exampleOf('one'), attributes: { 'no-tools': '' } }), 'button'),
    ).to.deep.equal([]);
  });

  it('works twice on a page, and after a move', async () => {
    const first = await drawPicture(exampleOf('one'));
    const second = await drawPicture(exampleOf('full'));
    const before = words(picture(second));
    first.before(second);
    await second.updateComplete;
    expect(words(picture(second))).to.equal(before);
    expect(words(picture(first))).to.include('每家补助2万元');
  });

  it('draws the code that leads to the policy after the words', async () => {
    const element = await drawPicture(exampleOf('full'));
    expect(words(picture(element))).to.include('示商规〔2025〕6号');
    await waitUntil(() => pieces(element, '[part=code] path').length === 1);
    expect(await (await element.toFile('svg')).text()).to.include('class="code"');
  });

  it('lays out 60 blocks within 50 ms, warm', async () => {
    const { record } = policyPictureExamples.find(({ name }) => name === 'dense') ?? exampleOf('dense');
    const element = await drawPicture(exampleOf('dense'));
    let fastest = Number.POSITIVE_INFINITY;
    // Once is enough; another program may take the processor meanwhile. The first round is not warm.
    for (let round = 0; round < 20 && fastest >= 100; round += 1) {
      element.record = { ...record, publishedOn: `2025-03-${10 + round}` };
      const started = performance.now();
      await element.updateComplete;
      picture(element).getBoundingClientRect();
      if (round > 0) fastest = Math.min(fastest, performance.now() - started);
    }
    // Twice the promise, for machines that do other work beside the tests.
    expect(fastest).to.be.below(100);
  });
});
