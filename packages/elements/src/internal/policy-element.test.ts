import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../generated/define/policy-provider.js';
import { PolicyProvider } from '../policy-provider/policy-provider.js';
import { define } from './define.js';
import { LocalizeController } from './localize-controller.js';
import { PolicyElement } from './policy-element.js';

class SampleElement extends PolicyElement {
  readonly #i18n = new LocalizeController(this);

  protected override renderBody() {
    return html`<button>${this.#i18n.t.text('retry')}</button>`;
  }
}
define('sample-element', SampleElement);

const root = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLElement>('[part=frame]') as HTMLElement;
const sample = (scope: Element) => scope.querySelector('sample-element') as SampleElement;
const settled = async (element: SampleElement) => {
  await nextFrame();
  await element.updateComplete;
};

describe('PolicyElement', () => {
  it('looks the same on a page that styles everything', async () => {
    const plain = await fixture<SampleElement>(html`<sample-element></sample-element>`);
    const hostile = await fixture<HTMLElement>(html`
      <div>
        <style>
          * { font: italic 9px serif !important; color: lime; letter-spacing: 1em; text-indent: 4em }
        </style>
        <sample-element></sample-element>
      </div>
    `);
    const style = (element: Element) => {
      const { fontSize, fontStyle, color, letterSpacing } = getComputedStyle(root(element));
      return { fontSize, fontStyle, color, letterSpacing };
    };
    expect(style(sample(hostile))).to.deep.equal(style(plain));
  });

  it('takes the site’s tokens, and care mode keeps its own sizes', async () => {
    const scope = await fixture<HTMLElement>(html`
      <div>
        <style>
          div { --policy-font-size: 15px; --policy-color-text: rgb(1, 2, 3) }
        </style>
        <sample-element></sample-element>
      </div>
    `);
    const element = sample(scope);
    expect(getComputedStyle(root(element)).fontSize).to.equal('15px');
    expect(getComputedStyle(root(element)).color).to.equal('rgb(1, 2, 3)');
    element.setAttribute('care', 'larger');
    await settled(element);
    expect(getComputedStyle(root(element)).fontSize).to.equal('24px');
  });

  it('follows care mode of an ancestor, of the provider and of the site’s own switch', async () => {
    const scope = await fixture<HTMLElement>(html`
      <div>
        <policy-provider care-selector="body.large-print"><sample-element></sample-element></policy-provider>
      </div>
    `);
    const element = sample(scope);
    const care = async () => {
      await settled(element);
      return root(element).dataset.care;
    };
    expect(await care()).to.equal('off');
    scope.setAttribute('data-policy-care', '');
    expect(await care()).to.equal('on');
    scope.removeAttribute('data-policy-care');
    document.body.classList.add('large-print');
    expect(await care()).to.equal('on');
    document.body.classList.remove('large-print');
    expect(await care()).to.equal('off');
    element.closest('policy-provider')?.setAttribute('care', 'larger');
    expect(await care()).to.equal('larger');
  });

  it('speaks the nearest language, and changes with it', async () => {
    const scope = await fixture<HTMLElement>(html`<div lang="en"><sample-element></sample-element></div>`);
    const element = sample(scope);
    await element.updateComplete;
    expect(root(element).textContent).to.contain('Try again');
    scope.lang = 'zh-Hans';
    await settled(element);
    expect(root(element).textContent).to.contain('重试');
    expect(root(element).lang).to.equal('zh-CN');
  });

  it('is found by a provider that is upgraded after it', async () => {
    const scope = await fixture<HTMLElement>(html`
      <div>${document.createElement('late-provider')}</div>
    `);
    const provider = scope.firstElementChild as HTMLElement;
    provider.setAttribute('palette', 'green');
    const element = document.createElement('sample-element') as SampleElement;
    provider.append(element);
    await element.updateComplete;
    expect(root(element).dataset.palette).to.equal('red');
    customElements.define('late-provider', class extends PolicyProvider {});
    await settled(element);
    expect(root(element).dataset.palette).to.equal('green');
  });

  it('takes palette, scheme and language of a provider around it, and follows them', async () => {
    const tag = 'policy-provider';
    const scope = await fixture<HTMLElement>(html`<div><sample-element></sample-element></div>`);
    const element = sample(scope);
    const provider = document.createElement(tag);
    provider.setAttribute('palette', 'green');
    provider.setAttribute('scheme', 'dark');
    provider.setAttribute('locale', 'en');
    provider.append(element);
    scope.append(provider);
    await settled(element);
    expect({ ...root(element).dataset }).to.include({ palette: 'green', scheme: 'dark' });
    expect(root(element).textContent).to.contain('Try again');
    provider.setAttribute('palette', 'blue');
    await settled(element);
    await settled(element);
    expect(root(element).dataset.palette).to.equal('blue');
  });

  it('lets the nearest of two providers answer', async () => {
    const scope = await fixture<HTMLElement>(html`
      <policy-provider palette="ink"
        ><policy-provider palette="warm"><sample-element></sample-element></policy-provider
      ></policy-provider>
    `);
    expect(root(sample(scope)).dataset.palette).to.equal('warm');
  });

  it('keeps working after its node has moved', async () => {
    const scope = await fixture<HTMLElement>(html`
      <div><section lang="en"><sample-element></sample-element></section><section lang="zh"></section></div>
    `);
    const element = sample(scope);
    scope.lastElementChild?.append(element);
    await settled(element);
    expect(root(element).textContent).to.contain('重试');
  });

  it('answers the width of its container', async () => {
    const scope = await fixture<HTMLElement>(html`<div><sample-element></sample-element></div>`);
    const element = sample(scope);
    for (const [width, name] of [
      [320, 'narrow'],
      [600, 'mid'],
      [900, 'wide'],
    ] as const) {
      scope.style.width = `${width}px`;
      await nextFrame();
      await settled(element);
      expect(root(element).dataset.width).to.equal(name);
    }
  });
});

describe('define', () => {
  it('warns and does nothing when another copy was first', () => {
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (message: unknown) => warnings.push(message);
    try {
      define('sample-element', class extends HTMLElement {});
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(customElements.get('sample-element')).to.equal(SampleElement);
  });
});
