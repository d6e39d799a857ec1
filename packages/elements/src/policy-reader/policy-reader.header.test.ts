import { expect } from '@open-wc/testing';
import { clause, draw, eachWithOwnReaderFeed, find, said } from '../testing/reader-harness.js';
import { waitUntil } from '../testing/wait-until.js';

const made: HTMLElement[] = [];

/** A header of the site over the whole width. */
function header(style: string): HTMLElement {
  const box = document.createElement('header');
  box.style.cssText = `z-index: 9; top: 0; left: 0; right: 0; background: #036; ${style}`;
  document.body.prepend(box);
  made.push(box);
  return box;
}

function room(): void {
  const box = document.createElement('div');
  box.style.height = '3000px';
  document.body.append(box);
  made.push(box);
}

const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);
const bottomOf = (element: Element) => Math.round(element.getBoundingClientRect().bottom);

describe('<policy-reader> under the header of its page', () => {
  eachWithOwnReaderFeed();

  afterEach(() => {
    dispatchEvent(new Event('wheel'));
    for (const box of made.splice(0)) box.remove();
    scrollTo(0, 0);
  });

  for (const [name, style] of [
    ['fixed', 'position: fixed; height: 110px'],
    ['sticky', 'position: sticky; height: 64px'],
  ] as const)
    for (const width of [375, 1000])
      it(`shows a linked clause below a ${name} one, ${width} px wide`, async () => {
        const bar = header(style);
        const drawing = draw({ attributes: { policy: 'xize', clause: 'art-3' }, width });
        room();
        const reader = await drawing;
        await said(reader, '已定位到第三条');
        await waitUntil(() => topOf(clause(reader, 'art-3')) >= bottomOf(bar));
        expect(topOf(clause(reader, 'art-3')) - bottomOf(bar)).to.be.below(60);
      });

  it('shows a linked clause below one that hides on the way down and comes back on the way up', async () => {
    const bar = header('position: fixed; height: 90px');
    let last = 0;
    const slide = () => {
      bar.style.transform = scrollY > last ? 'translateY(-100%)' : 'none';
      last = scrollY;
    };
    addEventListener('scroll', slide);
    try {
      const drawing = draw({ attributes: { policy: 'xize', clause: 'art-3' }, width: 375 });
      room();
      const reader = await drawing;
      await said(reader, '已定位到第三条');
      bar.style.transform = 'none';
      await waitUntil(() => topOf(clause(reader, 'art-3')) >= 90, 'the header lies over the clause');
    } finally {
      removeEventListener('scroll', slide);
    }
  });

  it('keeps the outline below it, and higher once it is gone', async () => {
    const bar = header('position: fixed; height: 110px');
    const reader = await draw();
    room();
    const outline = find(reader, 'nav');
    scrollTo(0, topOf(outline) + 60);
    await waitUntil(() => topOf(outline) === 110 + 16, 'the outline is under the header');
    bar.style.display = 'none';
    scrollBy(0, 4);
    await waitUntil(() => topOf(outline) === 16, 'the outline leaves room for a header that is gone');
  });
});
