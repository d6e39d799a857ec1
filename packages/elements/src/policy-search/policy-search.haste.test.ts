import { expect } from '@open-wc/testing';
import {
  count,
  draw,
  eachWithOwnFeed,
  feed,
  find,
  input,
  options,
  press,
  status,
  titles,
  type,
  words,
} from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

/** The element as soon as it has a box, which is before the feed is open. */
async function drawEarly(): Promise<PolicySearch> {
  void draw();
  const element = () => document.querySelector('policy-search');
  await waitUntil(() => element()?.shadowRoot?.querySelector('input'));
  return element() as PolicySearch;
}

describe('<policy-search> with a reader who does not wait', () => {
  eachWithOwnFeed();

  it('finds what was asked for before the feed was open', async () => {
    const arrive = feed.hold('feed.json');
    const element = await drawEarly();
    type(element, '创业补贴');
    press(element, 'Enter');
    arrive();
    await waitUntil(() => /^共\d+件$/.test(count(element)));
    expect(titles(element).length).to.be.above(0);
    expect(input(element).value).to.equal('创业补贴');
    await waitUntil(() => status(element).startsWith('找到'), 'the number is not spoken');
  });

  it('suggests for what was typed before the feed was open, and says how much', async () => {
    const arrive = feed.hold('feed.json');
    const element = await drawEarly();
    type(element, '创业');
    arrive();
    await waitUntil(() => options(element).length > 0);
    expect(options(element).every((option) => words(option).includes('创业'))).to.equal(true);
    const { length } = options(element);
    await waitUntil(() => status(element) === `${length} 条建议`, 'the number is not spoken');
  });

  it('suggests for the whole word, typed while what suggestions need was on its way', async () => {
    const element = await drawEarly();
    await waitUntil(() => titles(element).length > 0);
    for (const path of feed.files.keys()) if (path.startsWith('bundles/')) feed.delay(path, 400);
    for (const text of ['示', '示县', '示县政', '示县政办', '示县政办发']) type(element, text);
    await waitUntil(() => options(element).length > 0);
    expect(words(options(element)[0]?.querySelector('b'))).to.equal('示县政办发');
  });

  it('does not open the list for a reader who has gone on', async () => {
    const arrive = feed.hold('feed.json');
    const element = await drawEarly();
    type(element, '创业');
    input(element).blur();
    arrive();
    await waitUntil(() => titles(element).length > 0);
    type(element, '');
    await waitUntil(() => feed.requests.length > 3);
    expect(options(element)).to.have.length(0);
  });

  it('takes what the box holds where a script of the page has kept its events from us', async () => {
    const swallow = (event: Event) => event.stopImmediatePropagation();
    document.addEventListener('input', swallow, { capture: true });
    try {
      const element = await draw();
      input(element).value = '创业补贴';
      input(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      find<HTMLFormElement>(element, 'form').requestSubmit();
      await waitUntil(() => /^共\d+件$/.test(count(element)));
      expect(input(element).value).to.equal('创业补贴');
    } finally {
      document.removeEventListener('input', swallow, { capture: true });
    }
  });
});
