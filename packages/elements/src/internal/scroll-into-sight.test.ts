import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.js';
import { focusInSight, scrollIntoSight } from './scroll-into-sight.js';

/** Pixels between the lower edge of the bars and what was scrolled to. */
const gap = 16;

const made: HTMLElement[] = [];

function put(style: string, { into = document.body, before = false } = {}): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = style;
  into[before ? 'prepend' : 'append'](box);
  made.push(box);
  return box;
}

/** A long page with a target far down in it. */
function page({ into = document.body } = {}): HTMLElement {
  put('height: 3000px', { into });
  const target = put('height: 40px', { into });
  target.tabIndex = -1;
  put('height: 3000px', { into });
  return target;
}

const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);
const bar = (height: number, more = '') =>
  put(
    `position: fixed; z-index: 9; top: 0; left: 0; right: 0; height: ${height}px; background: #036; ${more}`,
  );

describe('scrollIntoSight', () => {
  afterEach(() => {
    // Ends the watch over the test before.
    dispatchEvent(new Event('wheel'));
    for (const box of made.splice(0)) box.remove();
    document.documentElement.style.scrollPaddingTop = '';
    scrollTo(0, 0);
  });

  it('leaves a little room where nothing covers the page', () => {
    const target = page();
    scrollIntoSight(target);
    expect(topOf(target)).to.equal(gap);
  });

  it('goes below a fixed header', () => {
    bar(120);
    const target = page();
    scrollIntoSight(target);
    expect(topOf(target)).to.equal(120 + gap);
  });

  it('goes below a header that becomes sticky', () => {
    put('position: sticky; z-index: 9; top: 0; height: 70px; background: #036', { before: true });
    const target = page();
    scrollIntoSight(target);
    expect(topOf(target)).to.equal(70 + gap);
  });

  it('goes below several bars, one under the other', () => {
    bar(60);
    bar(50, 'top: 60px');
    const target = page();
    scrollIntoSight(target);
    expect(topOf(target)).to.equal(110 + gap);
  });

  it('does not count twice what the site allows for by scroll-padding-top', () => {
    bar(120);
    document.documentElement.style.scrollPaddingTop = '136px';
    const target = page();
    target.style.scrollMarginTop = '0px';
    scrollIntoSight(target);
    expect(topOf(target)).to.equal(136);
  });

  it('takes no side bar, badge, curtain or notice at the bottom for a header', () => {
    bar(innerHeight, 'right: auto; width: 30%');
    bar(innerHeight, 'opacity: 0');
    bar(80, 'left: auto; width: 60px');
    bar(90, 'top: auto; bottom: 0');
    const target = page();
    scrollIntoSight(target);
    expect(topOf(target)).to.equal(gap);
  });

  it('finds the header inside an element of the site, and in a frame that lets clicks through', () => {
    const host = put('display: contents');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="position: fixed; inset: 0; pointer-events: none"><div style="height: 90px; pointer-events: auto">导航</div></div>';
    const target = page();
    scrollIntoSight(target);
    expect(topOf(target)).to.equal(90 + gap);
  });

  it('goes below a sticky header in a container that scrolls', () => {
    const container = put('height: 300px; overflow-y: auto');
    put('position: sticky; z-index: 9; top: 0; height: 40px; background: #036', { into: container });
    const target = page({ into: container });
    scrollIntoSight(target);
    expect(topOf(target) - topOf(container)).to.equal(40 + gap);
  });

  it('comes out from under a header that appears only after scrolling', async () => {
    const header = bar(80, 'display: none');
    const target = page();
    scrollIntoSight(target);
    header.style.display = '';
    await waitUntil(() => topOf(target) === 80 + gap);
  });

  it('brings up what the page was too short for, once it has grown', async () => {
    put('height: 3000px');
    const target = put('height: 40px');
    scrollIntoSight(target);
    expect(topOf(target)).to.be.above(gap);
    put('height: 3000px');
    await waitUntil(() => topOf(target) === gap);
  });

  it('leaves the reader alone who scrolls on', async () => {
    const header = bar(80, 'display: none');
    const target = page();
    scrollIntoSight(target);
    dispatchEvent(new Event('wheel'));
    header.style.display = '';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(topOf(target)).to.equal(gap);
  });
});

describe('focusInSight', () => {
  afterEach(() => {
    dispatchEvent(new Event('wheel'));
    for (const box of made.splice(0)) box.remove();
    scrollTo(0, 0);
  });

  it('scrolls to what is under a header, and not to what can be seen', () => {
    bar(120);
    const target = page();
    scrollTo(0, target.offsetTop - 50);
    focusInSight(target);
    expect(document.activeElement).to.equal(target);
    expect(topOf(target)).to.equal(120 + gap);
    scrollTo(0, target.offsetTop - 300);
    const before = scrollY;
    focusInSight(target);
    expect(scrollY).to.equal(before);
  });
});
