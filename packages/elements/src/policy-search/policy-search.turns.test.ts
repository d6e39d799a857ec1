import { expect } from '@open-wc/testing';
import { all, draw, eachWithOwnFeed, feed, settled, submit } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

const drawn = () => document.querySelector('policy-search') as PolicySearch | null;

describe('the tasks in which <policy-search> starts', () => {
  eachWithOwnFeed();

  it('asks for the feed in a task of its own, after the one that put it on the page', async () => {
    const element = document.createElement('policy-search');
    element.setAttribute('feed', feed.url);
    document.body.append(element);
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    expect(feed.requests).to.deep.equal([]);
    await settled(element);
    expect(feed.requests[0]).to.equal('feed.json');
    element.remove();
  });

  for (const [name, setting] of [
    ['the newest policies', {}],
    ['results', { address: '?q=校外托管服务' }],
  ] as const) {
    it(`draws three of ${name} at once and keeps the place of the others, which follow in tasks of their own`, async () => {
      const arrive = feed.hold('feed.json');
      const drawing = draw(setting);
      await waitUntil(() => drawn()?.shadowRoot?.querySelector('form'));
      const element = drawn() as PolicySearch;
      const lists: string[] = [];
      // Heard at the end of each task that draws.
      const observer = new MutationObserver(() => {
        const items = all(element, '[part=results] > li');
        if (items.length > 0)
          lists.push(items.map((item) => (item.ariaHidden === 'true' ? '-' : 'r')).join(''));
      });
      observer.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true });
      arrive();
      await drawing;
      observer.disconnect();
      const { length } = all(element, '[part=result]');
      expect(length).to.be.above(4);
      expect(Array.from(new Set(lists))).to.deep.equal(
        Array.from(
          { length: length - 2 },
          (_, turn) => `${'r'.repeat(3 + turn)}${'-'.repeat(length - 3 - turn)}`,
        ),
      );
    });
  }

  it('asks for each part of the index in a task of its own', async () => {
    const element = await draw();
    const order: string[] = [];
    const own = globalThis.fetch;
    globalThis.fetch = (...asked) => {
      order.push('asked');
      void (async () => {
        // All of it belongs to the task of the request.
        for (let step = 0; step < 50; step += 1) await undefined;
        order.push('end of task');
      })();
      return own(...asked);
    };
    try {
      await submit(element, '校外托管服务');
    } finally {
      globalThis.fetch = own;
    }
    expect(order.length).to.be.above(6);
    expect(order).to.deep.equal(order.map((_, at) => (at % 2 === 0 ? 'asked' : 'end of task')));
  });
});
