import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import {
  button,
  count,
  draw,
  eachWithOwnFeed,
  feed,
  find,
  input,
  options,
  press,
  submit,
  titles,
  type,
  words,
} from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import { recentSearches } from './recent-searches.js';

describe('<policy-search> input', () => {
  eachWithOwnFeed();

  describe('keyboard and suggestions', () => {
    it('moves through the suggestions and the text, and opens with Enter', async () => {
      const element = await draw({ attributes: { 'policy-url': '#/{id}' } });
      type(element, '示县政办发');
      await waitUntil(() => options(element).length > 0);
      expect(input(element).getAttribute('aria-expanded')).to.equal('true');
      press(element, 'ArrowDown');
      await element.updateComplete;
      const active = input(element).getAttribute('aria-activedescendant');
      expect(find(element, `#${active}`).getAttribute('aria-selected')).to.equal('true');
      press(element, 'ArrowUp');
      await element.updateComplete;
      expect(input(element).hasAttribute('aria-activedescendant')).to.equal(false);
      press(element, 'ArrowDown');
      const opened = oneEvent(element, 'policy-search-open');
      element.addEventListener('policy-search-open', (event) => event.preventDefault(), { once: true });
      press(element, 'Enter');
      expect((await opened).detail).to.deep.equal({ policy: 'shixian-zhengban-2025-12', clause: undefined });
    });

    it('closes with Escape, then clears', async () => {
      const element = await draw();
      type(element, '创业');
      await waitUntil(() => options(element).length > 0);
      press(element, 'Escape');
      await element.updateComplete;
      expect(options(element)).to.have.length(0);
      expect(input(element).value).to.equal('创业');
      press(element, 'Escape');
      await element.updateComplete;
      expect(input(element).value).to.equal('');
    });

    it('leaves Home, End and other keys to the text', async () => {
      const element = await draw();
      type(element, '创业');
      await waitUntil(() => options(element).length > 0);
      for (const key of ['Home', 'End', 'Tab', '/'])
        expect(press(element, key).defaultPrevented).to.equal(false);
    });

    it('neither suggests nor searches while an input method composes', async () => {
      const element = await draw();
      const box = input(element);
      box.focus();
      box.dispatchEvent(new CompositionEvent('compositionstart'));
      type(element, 'chuang ye');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      const enter = press(element, 'Enter', { isComposing: true });
      press(element, 'Enter', { keyCode: 229 });
      await aTimeout(250);
      expect(enter.defaultPrevented).to.equal(false);
      expect(options(element)).to.have.length(0);
      expect(count(element)).to.equal('最近发布');
      box.value = '创业';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.dispatchEvent(new CompositionEvent('compositionend'));
      await waitUntil(() => options(element).length > 0);
    });

    it('keeps recent searches, and forgets them when asked', async () => {
      const element = await draw();
      await submit(element, '创业补贴');
      button(element, '清除输入').click();
      await element.updateComplete;
      input(element).blur();
      input(element).focus();
      await waitUntil(() => options(element).map(words).includes('创业补贴'));
      button(element, '清除记录').click();
      await waitUntil(() => options(element).length === 0);
      expect(recentSearches.list()).to.deep.equal([]);
    });

    it('keeps none where the site says so', async () => {
      const element = await draw({ attributes: { 'no-recent': '' } });
      await submit(element, '创业补贴');
      expect(recentSearches.list()).to.deep.equal([]);
    });

    it('searches on when suggestions cannot be loaded', async () => {
      const element = await draw();
      feed.offline();
      type(element, '创业');
      await aTimeout(300);
      feed.heal();
      await submit(element, '创业');
      expect(titles(element).length).to.be.above(0);
    });
  });
});
