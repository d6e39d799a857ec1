import { expectAccessible, type FakeFeed, guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import '../generated/define/policy-qa.js';
import { answersFeed } from '../testing/sample-answers.js';
import { sampleFeed } from '../testing/sample-feed.js';
import { all, draw, find, freshFeedUrl, submit, words } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

const own = location.pathname + location.search;
let feed: FakeFeed;
let drawn: PolicySearch | undefined;
let check: () => void;
let uninstall: () => void;

const open = async (address: string, attributes: Record<string, string> = {}, width = 1000) => {
  drawn = await draw({ attributes, address, width, url: feed.url, provider: { region: '990122' } });
  return drawn;
};

const qa = (element: PolicySearch) => find<HTMLElement>(element, 'policy-qa');
const gist = (element: PolicySearch) =>
  qa(element)?.shadowRoot?.querySelector<HTMLElement>('[part~=gist]') ?? null;
const answerRequests = () => {
  const roots = (feed.manifest.search?.packs.answers?.bundles ?? []).map(({ root }) => root);
  return feed.requests.filter((path) => roots.some((root) => path.includes(root))).length;
};
const list = (element: PolicySearch) => find(element, '[part=results]').getBoundingClientRect().top;

async function answered(element: PolicySearch): Promise<HTMLElement> {
  await waitUntil(() => gist(element) !== null, 'no answer comes', { timeout: 8000 });
  return gist(element) as HTMLElement;
}

describe('answers above the results of <policy-search>', () => {
  beforeEach(async () => {
    feed = await answersFeed(freshFeedUrl('answers'));
    uninstall = feed.install();
    ({ check } = guardConsole());
  });
  afterEach(() => {
    drawn?.closest('div')?.remove();
    uninstall();
    history.replaceState(null, '', own);
    check();
  });

  for (const [name, width] of [
    ['wide', 1000],
    ['narrow', 375],
  ] as const) {
    it(`shows the gist of a sure answer after the results and does not move them: ${name}`, async () => {
      const element = await open('?q=开小吃店能领多少创业补贴', {}, width);
      const before = list(element);
      const shown = await answered(element);
      expect(words(shown)).to.include('正常经营满六个月的，每户12000元。');
      expect(words(shown)).to.include('看完整答复');
      expect(list(element)).to.equal(before);
      await expectAccessible(qa(element));
      await submit(element, '火星移民绿卡创业补贴');
      const other = list(element);
      await waitUntil(
        () => gist(element) !== null && !gist(element)?.matches('[part~=sure]'),
        'not asked anew',
      );
      expect(list(element)).to.equal(other);
    });
  }

  it('unfolds the whole answer in place, whose clause opens here', async () => {
    const element = await open('?q=开小吃店能领多少创业补贴');
    (await answered(element)).click();
    const root = qa(element).shadowRoot as ShadowRoot;
    await waitUntil(
      () => root.querySelector('[part=answer] blockquote') !== null,
      'the answer does not unfold',
    );
    expect(root.activeElement).to.equal(root.querySelector('[part=answer]'));
    const fold = () => Array.from(root.querySelectorAll('button')).find((one) => words(one) === '收起答复');
    fold()?.click();
    await waitUntil(() => root.activeElement === gist(element) && gist(element) !== null, 'it does not fold');
    gist(element)?.click();
    await waitUntil(() => root.querySelector('blockquote a') !== null, 'it does not unfold again');
    root.querySelector<HTMLAnchorElement>('blockquote a')?.click();
    await waitUntil(() => find(element, 'policy-reader') !== null, 'the clause does not open');
    expect(find(element, 'policy-reader').getAttribute('clause')).to.equal('art-3');
  });

  it('names a question that may be meant as one, not as an answer', async () => {
    const element = await open('?q=创业补贴经营');
    const shown = await answered(element);
    expect(shown.matches('[part~=sure]')).to.equal(false);
  });

  it('loads nothing of an answer before the results are there', async () => {
    feed.delay('feed.json', 50);
    let asked: number | undefined;
    const told = () => {
      asked = answerRequests();
    };
    document.addEventListener('policy-search-results', told, { once: true });
    await answered(await open('?q=开小吃店能领多少创业补贴'));
    expect(asked).to.equal(0);
    expect(answerRequests()).to.be.above(0);
  });

  it('says so in the same place where the answer does not come, and leaves the results', async () => {
    document.addEventListener('policy-search-results', () => feed.offline(), { once: true });
    const element = await open('?q=开小吃店能领多少创业补贴');
    const before = list(element);
    expect(words(await answered(element))).to.include('没有加载出来');
    expect(list(element)).to.equal(before);
    feed.heal();
    gist(element)?.querySelector('button')?.click();
    await waitUntil(() => gist(element)?.matches('[part~=sure]') === true, 'it is not asked again', {
      timeout: 8000,
    });
  });

  it('asks for nothing for a word, for another page of results, or where it is turned off', async () => {
    for (const [address, attributes] of [
      ['?q=创业', {}],
      ['?q=创业补贴怎么领&page=2', { 'page-size': '1' }],
      ['?q=开小吃店能领多少创业补贴', { 'no-answers': '' }],
    ] as const) {
      const element = await open(address, attributes);
      expect(all(element, '[part=answer], policy-qa'), address).to.have.length(0);
      element.closest('div')?.remove();
    }
    expect(answerRequests()).to.equal(0);
  });

  it('keeps no place where the feed has no answers', async () => {
    const other = await sampleFeed({ url: freshFeedUrl('plain') });
    const remove = other.install();
    drawn = await draw({ address: '?q=创业补贴怎么领', url: other.url });
    expect(all(drawn, '[part=answer], policy-qa')).to.have.length(0);
    remove();
  });
});
