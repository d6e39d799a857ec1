import { expect, oneEvent } from '@open-wc/testing';
import {
  all,
  button,
  draw,
  eachWithOwnFeed,
  feed,
  find,
  input,
  inside,
  isCalm,
  options,
  press,
  titles,
  type,
  words,
} from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';

describe('<policy-search> reading in place', () => {
  eachWithOwnFeed();

  const reader = (element: Parameters<typeof find>[0]) => find(element, 'policy-reader');

  it('opens the clause in place, in the address too, and gives the reader the focus', async () => {
    const element = await draw({ address: '?q=创业补贴' });
    const opened = oneEvent(element, 'policy-search-open');
    const link = find<HTMLAnchorElement>(element, 'li p a');
    link.focus();
    link.click();
    const { policy, clause } = (await opened).detail;
    await element.updateComplete;
    expect(reader(element).getAttribute('policy')).to.equal(policy);
    expect(reader(element).getAttribute('clause')).to.equal(clause);
    expect(reader(element).getAttribute('feed')).to.equal(feed.url);
    const params = new URLSearchParams(location.search);
    expect([params.get('mingce-q'), params.get('mingce-policy'), params.get('mingce-clause')]).to.deep.equal([
      '创业补贴',
      policy,
      clause,
    ]);
    await waitUntil(() => inside(element).activeElement?.contains(reader(element)));
    expect(input(element).offsetParent, 'the results are out of the way').to.equal(null);
  });

  it('goes back to the link that was followed', async () => {
    const element = await draw({ address: '?q=创业补贴' });
    const link = all(element, 'li h3 a')[2] as HTMLElement;
    link.focus();
    link.click();
    await element.updateComplete;
    find(element, '[part=back] button').click();
    await waitUntil(() => reader(element) === null);
    await element.updateComplete;
    expect(inside(element).activeElement).to.equal(link);
    expect(new URLSearchParams(location.search).has('mingce-policy')).to.equal(false);
  });

  it('opens what the address names, and finds the results on the way back', async () => {
    const element = await draw({ address: '?q=养老&policy=shixian-renshe-2024-3&clause=art-6' });
    expect(reader(element).getAttribute('clause')).to.equal('art-6');
    expect(words(find(element, '[part=back]'))).to.equal('返回结果');
    find(element, '[part=back] button').click();
    await waitUntil(() => reader(element) === null && isCalm(element) && titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['示例省养老服务条例']);
  });

  it('leads back to the library where nobody has searched', async () => {
    const element = await draw({ address: '?policy=shixian-renshe-2024-3' });
    expect(words(find(element, '[part=back]'))).to.equal('返回文件库');
  });

  it('follows links from policy to policy in place, and finds the way back to the results', async () => {
    const element = await draw({ address: '?q=创业补贴' });
    find(element, 'li h3 a').click();
    await element.updateComplete;
    const link = document.createElement('a');
    const target = new URL(location.href);
    target.searchParams.set('mingce-policy', 'shisheng-2021-laonian');
    link.href = target.href;
    find(element, '[part=reader]').append(link);
    link.click();
    await element.updateComplete;
    expect(reader(element).getAttribute('policy')).to.equal('shisheng-2021-laonian');
    button(element, '返回结果').click();
    await waitUntil(() => reader(element) === null);
    expect(new URLSearchParams(location.search).get('mingce-q')).to.equal('创业补贴');
    expect(new URLSearchParams(location.search).has('mingce-policy')).to.equal(false);
  });

  it('leaves a click with a key held to the browser', async () => {
    const element = await draw({ address: '?q=创业补贴' });
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
    let prevented = true;
    const stop = (late: Event) => {
      prevented = late.defaultPrevented;
      late.preventDefault();
    };
    addEventListener('click', stop, { once: true });
    find(element, 'li h3 a').dispatchEvent(event);
    expect(prevented).to.equal(false);
    expect(reader(element)).to.equal(null);
  });

  it('lets the page open policies itself', async () => {
    const element = await draw({ address: '?q=创业补贴' });
    element.addEventListener('policy-search-open', (event) => event.preventDefault());
    find(element, 'li h3 a').click();
    await element.updateComplete;
    expect(reader(element)).to.equal(null);
    expect(new URLSearchParams(location.search).has('mingce-policy')).to.equal(false);
  });

  it('opens a suggestion by its document number', async () => {
    const element = await draw();
    type(element, '示县政办发〔2025〕12');
    await waitUntil(() => options(element).length > 0);
    press(element, 'ArrowDown');
    press(element, 'Enter');
    await element.updateComplete;
    expect(reader(element).getAttribute('policy')).to.equal('shixian-zhengban-2025-12');
  });

  it('works without the address too', async () => {
    const element = await draw({ attributes: { 'url-state': 'off' }, address: '' });
    find(element, 'li h3 a').click();
    await element.updateComplete;
    expect(reader(element)).not.to.equal(null);
    find(element, '[part=back] button').click();
    await element.updateComplete;
    expect(reader(element)).to.equal(null);
  });
});
