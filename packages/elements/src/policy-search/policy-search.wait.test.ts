import { expect } from '@open-wc/testing';
import { all, draw, eachWithOwnFeed, feed, find, input, settled, titles } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

const drawn = () => document.querySelector('policy-search') as PolicySearch | null;

/** Makes the feed answer slowly: first itself, then what a search wants, then the words of its topics. */
function slowDown(): void {
  feed.delay('feed.json', 500);
  for (const path of feed.files.keys()) {
    if (path.startsWith('bundles/')) feed.delay(path, 400);
    if (path.startsWith('objects/')) feed.delay(path, 900);
  }
}

/** Height of what is in view: results behind the third are below the screen, where they are drawn in turn. */
function heightInView(element: PolicySearch): number {
  const third = all(element, '[part~=result]')[2];
  if (!third) return element.offsetHeight;
  return Math.round(third.getBoundingClientRect().bottom - element.getBoundingClientRect().top);
}

/** Heights in view, one for each change, from its first drawing until it has settled. */
async function heightsOf(drawing: Promise<PolicySearch>): Promise<number[]> {
  const heights: number[] = [];
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  void drawing.then(end, end);
  while (!isOver) {
    const element = drawn();
    const height = element?.shadowRoot?.querySelector('form') ? heightInView(element) : 0;
    if (height > 0 && height !== heights[heights.length - 1]) heights.push(height);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await drawing;
  return heights;
}

describe('the wait of <policy-search>', () => {
  eachWithOwnFeed();

  it('reserves the height of one page of results before anything is shown of the wait', async () => {
    feed.delay('feed.json', 600);
    const heights: number[] = [];
    for (const size of ['2', '10']) {
      const drawing = draw({ attributes: { 'page-size': size }, address: '?q=创业补贴' });
      // The first drawing, in the task that began the wait: on a busy machine a later one may show it.
      await drawn()?.updateComplete;
      expect(drawn()?.shadowRoot?.querySelector('form')).to.not.equal(null);
      expect(drawn()?.shadowRoot?.querySelector('[part=outline]')).to.equal(null);
      heights.push(drawn()?.offsetHeight ?? 0);
      (await drawing).remove();
    }
    const [two = 0, ten = 0] = heights;
    // A result with its excerpts is at least four lines high.
    expect(ten - two).to.be.above(8 * 4 * 25);
  });

  for (const [name, address] of [
    ['the start page', undefined],
    ['results', '?q=创业补贴'],
  ] as const) {
    it(`changes once on ${name}, from the place kept to the content, however slow each answer is`, async () => {
      slowDown();
      const heights = await heightsOf(draw(address === undefined ? {} : { address }));
      expect(heights.length, heights.join(', ')).to.be.within(1, 2);
    });
  }

  it('shows what it has shown of the wait until the results are there', async () => {
    slowDown();
    const drawing = draw({ address: '?q=创业补贴' });
    await waitUntil(() => drawn()?.shadowRoot?.querySelector('[part=outline]'));
    let missed = 0;
    for (const end = Date.now() + 8000; all(drawn() as PolicySearch, 'h3').length === 0; ) {
      expect(Date.now(), 'no results come').to.be.below(end);
      if (find(drawn() as PolicySearch, '[part=outline]') === null) missed++;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await drawing;
    expect(missed).to.equal(0);
  });

  it('lets the page go on before it draws itself in another element, and keeps its place meanwhile', async () => {
    const element = document.createElement('policy-search');
    element.setAttribute('feed', feed.url);
    const other = document.createElement('div');
    other.attachShadow({ mode: 'open' }).append(element);
    document.body.append(other);
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    expect(element.shadowRoot?.querySelector('form')).to.equal(null);
    expect(element.offsetHeight).to.equal(innerHeight);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('form')).not.to.equal(null);
    expect(element.hasAttribute('style')).to.equal(false);
    await settled(element);
    other.remove();
  });

  it('takes no title apart again when a key is typed', async () => {
    const element = await draw();
    expect(titles(element).length).to.be.above(0);
    const { Segmenter } = Intl as unknown as { Segmenter: { prototype: { segment(text: string): unknown } } };
    const own = Segmenter.prototype.segment;
    let segmented = 0;
    Segmenter.prototype.segment = function (text) {
      segmented++;
      return own.call(this, text);
    };
    try {
      input(element).value = '创';
      input(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      expect(segmented).to.equal(0);
    } finally {
      Segmenter.prototype.segment = own;
    }
  });
});
