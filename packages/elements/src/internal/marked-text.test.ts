import { expect, fixture, html } from '@open-wc/testing';
import { markedText } from './marked-text.js';

const draw = (text: string, marks: [number, number][]) =>
  fixture<HTMLElement>(html`<p>${markedText({ text, marks })}</p>`);
/** Without what only says where lines may end. */
const markup = (element: HTMLElement) =>
  element.innerHTML.replace(/<!--.*?-->|<wbr>|<span[^>]*>|<\/span>/g, '');

describe('markedText', () => {
  it('marks the ranges', async () => {
    expect(
      markup(
        await draw('返乡创业补贴办法', [
          [2, 4],
          [4, 6],
        ]),
      ),
    ).to.equal('返乡<mark>创业</mark><mark>补贴</mark>办法');
  });

  it('never reads text as markup', async () => {
    expect(markup(await draw('<b>补贴</b>', [[3, 5]]))).to.equal('&lt;b&gt;<mark>补贴</mark>&lt;/b&gt;');
  });

  it('leaves unmarked what lies outside the text or out of order', async () => {
    expect(
      markup(
        await draw('补贴', [
          [1, 2],
          [0, 1],
          [1, 9],
        ]),
      ),
    ).to.equal('补<mark>贴</mark>');
  });
});
