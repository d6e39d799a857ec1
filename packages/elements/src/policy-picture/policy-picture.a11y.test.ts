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
          (node) => !node.closest('svg, thead, .sr') && node.getBoundingClientRect().right > right + 1,
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

  it('has a heading for every section, of the levels the page asks for', async () => {
    const element = await drawPicture({ ...exampleOf('full'), attributes: { 'heading-level': '3' } });
    const levels = pieces(element, 'h1,h2,h3,h4,h5,h6').map((node) => Number(node.localName.slice(1)));
    expect(levels[0]).to.equal(3);
    levels.slice(1).forEach((level, index) => {
      expect(level).to.be.within(4, 5);
      expect(level - (levels[index] ?? 0)).to.be.at.most(1);
    });
    for (const section of pieces(element, 'section')) {
      const name = element.shadowRoot?.getElementById(section.getAttribute('aria-labelledby') ?? '');
      expect(words(name)).not.to.equal('');
    }
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
    const [lede] = pieces(element, '.lede');
    expect(lede?.textContent).to.equal('开一家便民店，最高补助20万元，验收后10个工作日到账。');
  });
});
