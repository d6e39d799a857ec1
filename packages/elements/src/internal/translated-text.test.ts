import { expect } from '@open-wc/testing';
import '../generated/define/policy-picture.js';
import { drawPicture, eachWithOwnPage, exampleOf, picture } from '../testing/picture-harness.js';
import { all, draw, eachWithOwnReaderFeed, find, settled, words } from '../testing/reader-harness.js';
import { translate } from '../testing/translate.js';
import { waitUntil } from '../testing/wait-until.js';
import { unwrapTranslated } from './translated-text.js';

/** Words of a node without the stars of the translator: unchanged text may stay translated. */
const said = (node: Element | null) => words(node).replace(/[*\s]/g, '');

describe('unwrapTranslated', () => {
  it('puts one text in the place of what a translator has made of it, nested or not', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const part = document.createElement('p');
    part.append('一', '二');
    root.append(part);
    translate(root);
    unwrapTranslated(root);
    expect(root.querySelectorAll('font').length).to.equal(0);
    expect(Array.from(part.childNodes, ({ nodeType }) => nodeType)).to.deep.equal([3, 3]);
    expect(part.textContent).to.equal('*一*二');
  });
});

describe('a translated page', () => {
  describe('with a picture', () => {
    eachWithOwnPage();

    it('shows the numbers and words of the next picture, all and only those', async () => {
      const element = await drawPicture(exampleOf('full'));
      await waitUntil(() => picture(element));
      await element.updateComplete;
      translate(element.shadowRoot as ShadowRoot);
      const next = exampleOf('share');
      element.record = next.record;
      element.policyRecord = next.policy;
      element.setAttribute('theme', 'green');
      element.removeAttribute('brand');
      await element.updateComplete;
      const fresh = await drawPicture(next);
      await waitUntil(() => picture(fresh));
      await fresh.updateComplete;
      expect(said(picture(element))).to.equal(said(picture(fresh)));
    });
  });

  describe('with a reader', () => {
    eachWithOwnReaderFeed();

    it('shows title, facts and clauses of the next policy, all and only those', async () => {
      const reader = await draw();
      translate(reader.shadowRoot as ShadowRoot);
      reader.policy = 'pending';
      await waitUntil(() => all(reader, '[part=banner]').length > 0);
      const fresh = await draw({ attributes: { policy: 'pending' } });
      await settled(reader);
      await waitUntil(() => said(find(reader, 'article')) === said(find(fresh, 'article')));
    });
  });
});
