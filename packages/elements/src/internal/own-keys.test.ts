import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { PolicyElement } from './policy-element.js';

class KeyedElement extends PolicyElement {
  protected override renderBody() {
    return html`<input type="text" /><button type="button" @keydown=${this.#useArrow}>看</button>`;
  }

  #useArrow(event: KeyboardEvent): void {
    if (event.key === 'ArrowRight') event.preventDefault();
  }
}
customElements.define('keyed-element', KeyedElement);

describe('keys pressed in an element', () => {
  let element: KeyedElement;
  let heard: string[];
  const listen = (event: KeyboardEvent) => void heard.push(`${event.type} ${event.key}`);

  beforeEach(async () => {
    heard = [];
    element = new KeyedElement();
    document.body.append(element);
    await element.updateComplete;
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, listen);
  });
  afterEach(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.removeEventListener(type, listen);
    element.remove();
  });

  function press(selector: string, key: string, init: KeyboardEventInit = {}): void {
    for (const type of ['keydown', 'keypress', 'keyup'])
      element.renderRoot
        .querySelector(selector)
        ?.dispatchEvent(
          new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...init }),
        );
  }

  it('are not heard by the page while one types: neither letters nor Enter', () => {
    for (const key of ['s', '/', ' ', 'Enter', 'Backspace', 'ArrowLeft', 'Process']) press('input', key);
    expect(heard).to.deep.equal([]);
  });

  it('are not heard where they press a button, or where the element used them', () => {
    press('button', 'Enter');
    press('button', ' ');
    expect(heard).to.deep.equal([]);
    press('button', 'ArrowRight');
    expect(heard).not.to.include('keydown ArrowRight');
  });

  it('are heard where they are the page’s: shortcuts, Escape, Tab, and letters outside of a field', () => {
    press('input', 's', { altKey: true });
    press('input', 'Escape');
    press('input', 'Tab');
    press('button', '1');
    expect(heard.filter((one) => one.startsWith('keydown'))).to.deep.equal([
      'keydown s',
      'keydown Escape',
      'keydown Tab',
      'keydown 1',
    ]);
  });
});
