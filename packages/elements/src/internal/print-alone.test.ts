import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { printAlone } from './print-alone.js';

/** An element with a button of its own, inside of another. */
function host(): HTMLElement {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  render(
    html`<button @click=${printAlone}>Print</button><p style="height: 3000px">the policy</p>`,
    inner.attachShadow({ mode: 'open' }),
  );
  return outer;
}

describe('printing an element alone', () => {
  const whole = window.print;
  const page = document.createElement('div');

  beforeEach(() => {
    render(
      html`<style>@media print { body * { display: none; } }</style>
        <nav>menu</nav>
        <table><tbody><tr><td data-box style="height: 200px; overflow: auto; display: block">You are here: <i>home</i></td></tr></tbody></table>`,
      page,
    );
    page.querySelector('[data-box]')?.append(host());
    document.body.append(page);
  });
  afterEach(async () => {
    window.print = whole;
    page.remove();
    await emulateMedia({ media: 'screen' });
  });

  const printing = () => document.querySelectorAll('[data-mingce-print]').length;
  const inBox = () => page.querySelector<HTMLElement>('[data-box] > div') as HTMLElement;
  const press = () => inBox().shadowRoot?.querySelector('div')?.shadowRoot?.querySelector('button')?.click();
  const isDrawn = (selector: string) =>
    (page.querySelector(selector) as Element).getBoundingClientRect().height > 0;

  it('leaves out the page, and lets all of the element through where the page scrolls it or hides all on paper', async () => {
    let asked = 0;
    window.print = () => {
      asked += 1;
    };
    press();
    expect(asked).to.equal(1);
    expect(isDrawn('nav'), 'the screen is as before').to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(isDrawn('nav')).to.equal(false);
    expect(isDrawn('i')).to.equal(false);
    const box = page.querySelector('[data-box]') as Element;
    expect(getComputedStyle(box).fontSize).to.equal('0px');
    expect(inBox().getBoundingClientRect().height).to.be.at.least(3000);
    expect(box.scrollHeight).to.equal(box.clientHeight);
    window.dispatchEvent(new Event('afterprint'));
    expect(printing()).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });

  it('gives the page back at the next key where a browser does not say that it has printed', () => {
    window.print = () => undefined;
    press();
    expect(printing()).to.be.above(2);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
    expect(printing()).to.equal(0);
  });
});
