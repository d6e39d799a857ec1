import { expect } from '@open-wc/testing';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import {
  drawPicture,
  eachWithOwnPage,
  exampleOf,
  picture,
  pieces,
  words,
} from '../testing/picture-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import { policyPictureExamples } from './policy-picture.examples.js';

describeAccessibleExamples('policy-picture', [1000, 540, 320]);

describe('<policy-picture> for everyone', () => {
  eachWithOwnPage();

  for (const example of policyPictureExamples) {
    it(`stays within its container at every width: ${example.name}`, async () => {
      for (const width of [320, 375, 540, 800, 1080]) {
        const element = await drawPicture(example, width);
        const drawn = picture(element);
        const { right } = drawn.getBoundingClientRect();
        const beyond = pieces(element, '[part=picture] *').filter(
          (node) => !node.closest('svg, thead') && node.getBoundingClientRect().right > right + 1,
        );
        expect(
          beyond.map((node) => `${node.className} ${words(node)}`),
          `${width} px`,
        ).to.deep.equal([]);
        expect(drawn.scrollWidth, `${width} px`).to.be.at.most(width);
        element.remove();
      }
    });
  }

  it('stays within its container whatever words without a break it has', async () => {
    const word = 'a'.repeat(80);
    /** Every text that a reader sees, with the word behind it. */
    const withWord = <T>(value: T, name = ''): T => {
      if (typeof value === 'string')
        return (
          /^(?:title|text|item|term|definition|word|topic|old|new|summary|condition|office|phone|hours|documentNumber)$/.test(
            name,
          )
            ? `${value}${word}`
            : value
        ) as T;
      if (Array.isArray(value)) return value.map((one) => withWord(one, name)) as T;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withWord(one, key)])) as T;
    };
    for (const name of ['full', 'others', 'share', 'numbers']) {
      const { record, policy, attributes } = exampleOf(name);
      for (const width of [320, 540, 1000]) {
        const element = await drawPicture(
          {
            name,
            title: '',
            record: withWord(record),
            ...(policy && { policy: { ...withWord(policy), body: policy.body } }),
            attributes: { ...attributes, brand: word },
          },
          width,
        );
        const drawn = picture(element);
        expect(drawn.textContent?.split(word).length, name).to.be.greaterThan(5);
        expect(drawn.scrollWidth, `${name}, ${width} px`).to.be.at.most(drawn.clientWidth);
        element.remove();
      }
    }
  });

  it('has a heading for every section, of the levels the page asks for', async () => {
    const element = await drawPicture({ ...exampleOf('full'), attributes: { 'heading-level': '3' } });
    const levels = pieces(element, 'h1,h2,h3,h4,h5,h6').map((node) => Number(node.localName.slice(1)));
    expect(levels[0]).to.equal(3);
    levels.slice(1).forEach((level, index) => {
      expect(level).to.be.within(4, 5);
      expect(level - (levels[index] ?? 0)).to.be.at.most(1);
    });
  });

  it('speaks each title and headline as one name, and names picture and sections by them', async () => {
    const element = await drawPicture(exampleOf('full'));
    const nameOf = (node: Element) =>
      element.shadowRoot?.getElementById(node.getAttribute('aria-labelledby') ?? '');
    for (const named of [picture(element), ...pieces(element, 'section')]) {
      const heading = nameOf(named);
      expect(heading?.localName, named.className).to.match(/^h[2-4]$/);
      expect(heading?.getAttribute('aria-label')).to.equal(words(heading)).and.not.to.equal('');
    }
    const ids = pieces(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('speaks a headline in the language it is written in', async () => {
    const element = await drawPicture(exampleOf('english'));
    await waitUntil(() => picture(element)?.lang === 'en');
    await element.updateComplete;
    const langs = new Set(pieces(element, '[part=headline]').map(({ lang }) => lang));
    expect([...langs].sort()).to.deep.equal(['en', 'zh-CN']);
    for (const heading of pieces(element, '[part=headline]'))
      expect(/\p{Script=Han}/u.test(words(heading)), words(heading)).to.equal(heading.lang === 'zh-CN');
  });

  it('gives every chart its numbers in words', async () => {
    const element = await drawPicture(exampleOf('share'));
    const [chart] = pieces(element, 'svg[role=img]');
    expect(chart?.getAttribute('aria-label')).to.equal('市级财政 50%、县级财政 30%、经营者 20%');
    for (const svg of pieces(element, 'svg')) {
      expect(svg.getAttribute('aria-hidden') === 'true' || svg.hasAttribute('aria-label')).to.equal(true);
    }
  });

  it('is larger and of high contrast in care mode, whatever the author chose', async () => {
    const plain = await drawPicture(exampleOf('full'));
    const care = await drawPicture({ ...exampleOf('full'), attributes: { care: '', theme: 'warm' } });
    expect(picture(care).dataset.palette).to.equal('contrast');
    const size = (node: Element) => Number.parseFloat(getComputedStyle(node).fontSize);
    expect(size(picture(care))).to.be.closeTo(size(picture(plain)) * 1.25, 0.1);
  });

  it('copies as it reads: no spaces inside words, no signs of the drawing', async () => {
    const element = await drawPicture(exampleOf('full'));
    const [lede] = pieces(element, '[part=summary]');
    expect(lede?.textContent).to.equal('开一家便民店，最高补助20万元，验收后10个工作日到账。');
  });
});
