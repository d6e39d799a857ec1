import { MingceError } from '@mingce/schema/errors';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.js';
import { loadCode, partFailureOf, partFailures, showPartFailure } from './part-failure.js';

const words = (element: Element) =>
  (element.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '').replace(/\s+/g, ' ').trim();

const missing = (reason: string) =>
  new MingceError('embed.partMissing', { url: 'mingce-picture.js', reason });

describe('an element whose script did not come', () => {
  const reasons = {
    blocked: '这部分内容被本站的安全设置拦住，没有加载出来。请联系网站管理员。 重试',
    missing: '这部分内容缺少脚本文件，没有加载出来。请联系网站管理员。 重试',
    broken: '这部分内容的脚本运行不了，没有加载出来。请联系网站管理员。 重试',
    offline: '网络不通，这部分内容没有加载出来。请检查网络后重试。 重试',
  };

  it('has words for every reason', () => {
    expect(Object.keys(reasons)).to.deep.equal([...partFailures]);
  });

  for (const [reason, line] of Object.entries(reasons))
    it(`says so, and that it is ${reason}`, () => {
      const element = document.createElement('div');
      showPartFailure(element, missing(reason), () => undefined);
      expect(words(element)).to.equal(line);
    });

  it('gives the reason of what caused the error', () => {
    const element = document.createElement('div');
    const error = new MingceError('search.partUnavailable', { part: 'x' }, { cause: missing('blocked') });
    showPartFailure(element, error, () => undefined);
    expect(words(element)).to.equal(reasons.blocked);
  });

  it('knows a module that its engine could not fetch', async () => {
    const element = document.createElement('div');
    const error: unknown = await import(new URL('./no-such-module.js', import.meta.url).href).catch(
      (one) => one,
    );
    showPartFailure(element, error, () => undefined);
    expect(words(element)).to.equal(reasons.missing);
    for (const said of [
      'error loading dynamically imported module: https://x.example/a.js',
      'Importing a module script failed.',
    ])
      expect(partFailureOf(new TypeError(said))).to.equal('missing');
  });

  it('speaks of a conflict where something unexpected went wrong, never of the network', () => {
    const element = document.createElement('div');
    showPartFailure(element, new TypeError('list.each is not a function'), () => undefined);
    expect(words(element)).to.equal('组件与本页脚本冲突，暂时无法显示。请联系网站管理员。 重试');
  });

  it('leaves its place to the element when the reader tries again, and says a new reason', () => {
    const element = document.createElement('div');
    let tries = 0;
    showPartFailure(element, missing('offline'), () => {
      tries += 1;
    });
    element.shadowRoot?.querySelector('button')?.click();
    expect(tries).to.equal(1);
    expect(element.shadowRoot?.childNodes.length).to.equal(0);
    showPartFailure(element, missing('missing'), () => undefined);
    expect(words(element)).to.equal(reasons.missing);
  });

  it('has a button that a thumb can press, though the styles of the element are not there', () => {
    const element = document.body.appendChild(document.createElement('div'));
    element.style.fontSize = '20px';
    showPartFailure(element, missing('offline'), () => undefined);
    const button = element.shadowRoot?.querySelector('button') as HTMLButtonElement;
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(button).fontSize).to.equal('20px');
    element.remove();
  });
});

describe('an element whose script is slow', () => {
  it('says after a second that it is coming, and is empty for the element when it comes', async () => {
    const element = document.body.appendChild(document.createElement('policy-guide'));
    const said = () => element.shadowRoot?.textContent ?? '';
    let arrive: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    loadCode(
      () => [element],
      async () => {
        await arrival;
        await import('../generated/define/policy-guide.js');
      },
    );
    expect(said()).to.equal('');
    await waitUntil(() => said().includes('正在加载…'), 'the wait is not said');
    arrive();
    await waitUntil(() => said() !== '' && !said().includes('正在加载…'), 'the element does not come');
    element.remove();
  });
});
