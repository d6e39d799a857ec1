import { expect, fixture, html } from '@open-wc/testing';
import { copyText } from './copy.js';

describe('copyText', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const withClipboard = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('uses the clipboard where there is one', async () => {
    const written: string[] = [];
    withClipboard({ writeText: async (text: string) => written.push(text) });
    expect(await copyText('第六条')).to.equal(true);
    expect(written).to.deep.equal(['第六条']);
  });

  it('takes the old way without it, and gives the focus back', async () => {
    withClipboard(undefined);
    const button = await fixture<HTMLButtonElement>(html`<button>x</button>`);
    button.focus();
    const copied: string[] = [];
    // The real command waits for a clipboard that a headless browser may not have.
    document.execCommand = (command) => {
      copied.push(`${command} ${(document.activeElement as HTMLTextAreaElement).value}`);
      return true;
    };
    expect(await copyText('示政办发〔2025〕12号')).to.equal(true);
    expect(copied).to.deep.equal(['copy 示政办发〔2025〕12号']);
    expect(document.activeElement).to.equal(button);
    expect(document.querySelector('textarea')).to.equal(null);
  });
});
