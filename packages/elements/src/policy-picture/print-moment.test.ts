import { expect } from '@open-wc/testing';
import { eachWithOwnPage, exampleOf, picture, pieces, words } from '../testing/picture-harness.js';
import type { PolicyPicture } from './policy-picture.js';

/** The event that a page gets before it is printed. */
const beforePrint = () => window.dispatchEvent(new Event('beforeprint'));

describe('a picture that is printed', () => {
  eachWithOwnPage();

  /** Puts the example with everything on the page and prints before anything else can happen. */
  function printAtOnce(attributes: Readonly<Record<string, string>> = {}): PolicyPicture {
    const { record, policy } = exampleOf('full');
    const element = document.createElement('policy-picture');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, { record, policyRecord: policy });
    document.body.append(element);
    expect(picture(element)).to.equal(null);
    beforePrint();
    return element;
  }

  const sectionsOf = (element: PolicyPicture) => pieces(element, 'section').length;

  it('in its first moment is whole: every section, its signs, its telephone and its code', async () => {
    const element = printAtOnce();
    try {
      expect(sectionsOf(element)).to.be.greaterThan(10);
      for (const sign of pieces(element, 'svg'))
        expect(sign.childElementCount, sign.outerHTML).to.be.greaterThan(0);
      expect(words(pieces(element, '[part=contact] a[href^="tel:"]')[0])).to.equal('0000-8810600');
      expect(pieces(element, '[part=code] path').length).to.equal(1);
      expect(words(pieces(element, 'footer')[0])).to.include('示例市商务局');
      const before = picture(element).textContent;
      await element.updateComplete;
      expect(picture(element).textContent).to.equal(before);
    } finally {
      element.remove();
    }
  });

  it('before the words of another language came is whole in Chinese, and in that language afterwards', async () => {
    const element = printAtOnce({ lang: 'en' });
    try {
      expect(sectionsOf(element)).to.be.greaterThan(10);
      const end = () => words(pieces(element, 'footer')[0]);
      expect(end()).to.include('内容以正式印发的文件为准');
      await element.updateComplete;
      expect(end()).to.include('The document as formally issued prevails');
    } finally {
      element.remove();
    }
  });

  it('is drawn anew only where something waits to be drawn', async () => {
    const element = printAtOnce();
    try {
      await element.updateComplete;
      beforePrint();
      expect(element.isUpdatePending).to.equal(false);
      element.brand = '公开德好';
      beforePrint();
      expect(words(pieces(element, '[part=brand]')[0])).to.include('公开德好');
    } finally {
      element.remove();
    }
  });
});
