import { all, draw, eachWithOwnFeed, find, inside } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

const made: HTMLElement[] = [];

function put(tag: string, style: string, place: 'prepend' | 'append' = 'prepend'): HTMLElement {
  const box = document.createElement(tag);
  box.style.cssText = style;
  document.body[place](box);
  made.push(box);
  return box;
}

const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

/** Opens the last result, far down in the page. */
async function openLast(element: PolicySearch): Promise<HTMLElement> {
  const links = all(element, 'li h3 a');
  const last = links[links.length - 1];
  last?.scrollIntoView();
  last?.click();
  await waitUntil(() => inside(element).querySelector('policy-reader')?.shadowRoot?.querySelector('article'));
  return find(element, '[part=back]');
}

describe('<policy-search> under the header of its page, 375 px wide', () => {
  eachWithOwnFeed();

  // Content above and below the search, so that the page can scroll.
  beforeEach(() => {
    put('div', 'height: 300px');
    put('div', 'height: 3000px', 'append');
  });
  afterEach(() => {
    dispatchEvent(new Event('wheel'));
    for (const box of made.splice(0)) box.remove();
    scrollTo(0, 0);
  });

  for (const [name, style] of [
    ['fixed', 'position: fixed; height: 100px'],
    ['sticky', 'position: sticky; height: 60px'],
  ] as const)
    it(`shows what is opened in place below a ${name} one`, async () => {
      const bar = put('header', `${style}; z-index: 9; top: 0; left: 0; right: 0; background: #036`);
      const element = await draw({ width: 375 });
      const opened = await openLast(element);
      const { height } = bar.getBoundingClientRect();
      await waitUntil(() => topOf(opened) >= height && topOf(opened) < height + 60);
    });

  it('shows it below one that comes back when the page scrolls up', async () => {
    const bar = put('header', 'position: fixed; z-index: 9; top: 0; left: 0; right: 0; height: 90px');
    let last = 0;
    const slide = () => {
      bar.style.transform = scrollY > last ? 'translateY(-100%)' : 'none';
      last = scrollY;
    };
    addEventListener('scroll', slide);
    try {
      const element = await draw({ width: 375 });
      const opened = await openLast(element);
      bar.style.transform = 'none';
      await waitUntil(
        () => topOf(opened) >= 90 && topOf(opened) < 150,
        'the header lies over what was opened',
      );
    } finally {
      removeEventListener('scroll', slide);
    }
  });
});
