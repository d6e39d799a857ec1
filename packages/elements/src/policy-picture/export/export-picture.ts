import type { CSSResult } from 'lit';
import { pictureColors } from '../themes/themes.js';

export type PictureForm = 'png' | 'svg';

/**
 * Width of the long picture in CSS pixels; it is drawn at twice the size, since 18 px on a page would be 6 px on a
 * phone.
 */
const width = 540;
const density = 2;
/** Maximum number of pixels that browsers and phones draw; the scale is reduced to it. */
const pixelLimit = 200_000_000;
const sideLimit = 65_000;

/**
 * A picture as a file. The picture's own markup and styles go into an SVG, so the file is rendered with the same text
 * engine and fonts as the page; for PNG the SVG is drawn on a canvas. It is passed as a `data:` address, which image
 * policies of pages allow more often than `blob:`.
 *
 * @param picture - A picture on the page, of any measure.
 * @param styles - Those of the element around it.
 */
export async function exportPicture(
  picture: HTMLElement,
  styles: readonly (CSSResult | CSSStyleSheet)[],
  form: PictureForm,
  scale: number,
): Promise<Blob> {
  const copy = copyOf(picture);
  await inlineImages(picture, copy);
  const height = measure(picture, copy);
  const svg = svgOf(copy, height, `${cssOf(styles)}\n${colorsOf(picture)}`);
  if (form === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  return rasterOf(svg, height, Math.min(3, Math.max(1, scale)) * density);
}

/** A copy of the picture in the measure of the long picture, with the content of its slots. */
function copyOf(picture: HTMLElement): HTMLElement {
  const copy = picture.cloneNode(true) as HTMLElement;
  const slots = picture.querySelectorAll('slot');
  copy.querySelectorAll('slot').forEach((slot, index) => {
    const filled = document.createElement('span');
    filled.className = 'slot';
    const assigned = slots[index]?.assignedNodes({ flatten: true }) ?? [];
    filled.append(...assigned.map((node) => node.cloneNode(true)));
    slot.replaceWith(filled);
  });
  copy.dataset.size = 'mid';
  copy.classList.add('long');
  return copy;
}

/** An SVG drawn as an image cannot load files, so its images are inlined; unreadable ones are left out. */
async function inlineImages(picture: HTMLElement, copy: HTMLElement): Promise<void> {
  const shown = [
    ...Array.from(picture.querySelectorAll('slot')).flatMap((slot) =>
      slot.assignedElements({ flatten: true }),
    ),
    picture,
  ].flatMap((node) => (node instanceof HTMLImageElement ? [node] : Array.from(node.querySelectorAll('img'))));
  for (const image of Array.from(copy.querySelectorAll('img'))) {
    const original = shown.find(({ src }) => src === image.src);
    const data = original && dataOf(original);
    if (data === undefined) image.remove();
    else image.setAttribute('src', data);
  }
}

function dataOf(image: HTMLImageElement): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL();
  } catch {
    // An image of another host may be shown but not copied.
    return undefined;
  }
}

/** The height at the long picture's width, measured next to the picture, where the same styles apply. */
function measure(picture: HTMLElement, copy: HTMLElement): number {
  copy.classList.add('measured');
  copy.setAttribute('aria-hidden', 'true');
  picture.parentNode?.append(copy);
  const height = Math.ceil(copy.getBoundingClientRect().height);
  copy.remove();
  copy.classList.remove('measured');
  copy.removeAttribute('aria-hidden');
  return height;
}

function cssOf(styles: readonly (CSSResult | CSSStyleSheet)[]): string {
  return styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
}

const paletteColors = [
  'accent',
  'accent-strong',
  'accent-soft',
  'on-accent',
  'text',
  'muted',
  'surface',
  'positive',
  'danger',
  'warning',
];
const others = ['font-family', 'font-title'];

/** The current values of colours that the site sets outside the picture. */
function colorsOf(picture: HTMLElement): string {
  const computed = getComputedStyle(picture);
  const names = [...pictureColors, ...paletteColors, ...others].map((name) => `--_${name}`);
  return `.pic.pic{${names.map((name) => `${name}:${computed.getPropertyValue(name).trim()}`).join(';')}}`;
}

function svgOf(copy: HTMLElement, height: number, css: string): string {
  const xml = new XMLSerializer().serializeToString(copy).replace(/<!--[\s\S]*?-->/g, '');
  // Without it, a rule for icons would set the size of the root, in which WebKit draws the image.
  const root = `.picture-file{width:${width}px;height:${height}px}`;
  const escaped = `${css}\n${root}`.replace(/[<&]/g, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture-file" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<foreignObject width="100%" height="100%"><div xmlns="http://www.w3.org/1999/xhtml"><style>${escaped}</style>${xml}</div></foreignObject></svg>`
  );
}

async function rasterOf(svg: string, height: number, requested: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const most = Math.min(requested, sideLimit / height, Math.sqrt(pixelLimit / (width * height)));
  for (let ratio = most; ratio >= 1; ratio -= 1) {
    const file = await drawn(image, height, ratio);
    if (file !== null) return file;
  }
  throw new Error('the browser cannot draw a picture of this size');
}

/** `null` if the browser has no memory for that number of pixels, as on phones. */
function drawn(image: HTMLImageElement, height: number, ratio: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
