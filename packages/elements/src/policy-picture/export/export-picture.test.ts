import { expect } from '@open-wc/testing';
import { drawPicture, eachWithOwnPage, exampleOf, picture } from '../../testing/picture-harness.js';

async function pixelsOf(file: Blob) {
  const image = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return {
    width: image.width,
    height: image.height,
    at: (x: number, y: number) => Array.from(context.getImageData(x, y, 1, 1).data),
  };
}

describe('exportPicture', () => {
  eachWithOwnPage();

  it('makes a PNG of 1080 px per scale in the measure of the long picture, whatever the page’s width', async () => {
    const narrow = await drawPicture(exampleOf('one'), 375);
    const wide = await drawPicture(exampleOf('one'), 1000);
    const [a, b, double] = await Promise.all([
      narrow.toFile('png').then(pixelsOf),
      wide.toFile('png').then(pixelsOf),
      wide.toFile('png', 2).then(pixelsOf),
    ]);
    expect([a.width, b.width, double.width]).to.deep.equal([1080, 1080, 2160]);
    expect(a.height).to.equal(b.height);
    expect(double.height).to.equal(b.height * 2);
    expect(a.height).to.be.greaterThan(800);
  });

  it('keeps the colours of the theme, of the page and of the scenes', async () => {
    const element = await drawPicture({ ...exampleOf('one'), attributes: { theme: 'green' } });
    element.style.setProperty('--policy-picture-deep', 'rgb(10, 20, 30)');
    const { at, height } = await pixelsOf(await element.toFile('png'));
    expect(at(8, 8)).to.deep.equal([10, 20, 30, 255]);
    expect(at(8, height - 8)).to.deep.equal([0x0b, 0x3d, 0x25, 255]);
    const scene = new Set<string>();
    for (let y = 200; y < 1000; y += 8) for (let x = 8; x < 1080; x += 40) scene.add(at(x, y).join());
    expect([...scene]).to.include.members(['19,86,54,255', '27,102,65,255', '246,211,101,255']);
  });

  it('makes an SVG that holds the text and asks for nothing outside', async () => {
    const element = await drawPicture({ ...exampleOf('full'), attributes: { brand: '公开德好' } });
    const file = await element.toFile('svg');
    const svg = await file.text();
    expect(file.type).to.equal('image/svg+xml');
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).to.equal(null);
    expect(drawn.documentElement.textContent).to.include('公开德好').and.include('示商规〔2025〕6号');
    expect(svg.match(/(?:src|xlink:href)="(?!data:)[^"]*"/g) ?? []).to.deep.equal([]);
    expect(svg).not.to.match(/<slot|@import|url\(/);
  });

  it('makes an SVG of full size where it is opened by itself', async () => {
    const element = await drawPicture(exampleOf('one'));
    const svg = await (await element.toFile('svg')).text();
    const frame = document.createElement('iframe');
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    try {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = url;
      document.body.append(frame);
      await loaded;
      const root = frame.contentDocument?.documentElement;
      const { width, height } = root?.getBoundingClientRect() ?? {};
      expect([width, String(height)]).to.deep.equal([540, root?.getAttribute('height')]);
    } finally {
      frame.remove();
      URL.revokeObjectURL(url);
    }
  });

  it('takes a logo along', async () => {
    const dot =
      'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="32" height="32"%3E%3Crect width="32" height="32" fill="%23f0f"/%3E%3C/svg%3E';
    const element = await drawPicture(exampleOf('one'));
    const logo = document.createElement('img');
    logo.slot = 'brand';
    logo.alt = '示例市';
    logo.src = dot;
    element.append(logo);
    await logo.decode();
    expect(await (await element.toFile('svg')).text()).to.include('src="data:image/png;base64,');
  });

  it('leaves the page as it was', async () => {
    const element = await drawPicture(exampleOf('one'));
    const before = element.shadowRoot?.querySelectorAll('*').length;
    await element.toFile('png');
    expect(element.shadowRoot?.querySelectorAll('*').length).to.equal(before);
    expect(picture(element).dataset.size).to.equal('wide');
  });

  // The time that it takes is measured with the built scripts, in the tests of the county site.
  it('draws 8000 px', async () => {
    const element = await drawPicture(exampleOf('dense'));
    const { height } = await pixelsOf(await element.toFile('png'));
    expect(height).to.be.greaterThan(8000);
  });
});
