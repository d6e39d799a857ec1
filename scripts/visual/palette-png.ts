import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Colours at most this far from a more common one are stored as that one: the shades at the edges of letters. */
const radius = 24;
const most = 128;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of each pixel. */
  readonly data: Buffer;
}

/** Data in a baseline about the screenshot that it was made from. */
export interface Origin {
  /** Digest of the screenshot's file: the same browser draws the same bytes. */
  readonly digest: string;
  /** The most common colours, unchanged, with the number of pixels of each. */
  readonly flat: readonly (readonly [colour: string, pixels: number])[];
}

export const digestOf = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');

export const readPixels = (file: Uint8Array): Pixels => PNG.sync.read(Buffer.from(file));

const words = ({ data, width, height }: Pixels) =>
  new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + width * height * 4));
const name = (colour: number) =>
  (((colour & 255) << 16) | (colour & 0xff00) | ((colour >>> 16) & 255)).toString(16).padStart(6, '0');

/** Number of pixels of each colour, the most common first. */
function countColours(pixels: Uint32Array): [colour: number, count: number][] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** The colours that cover areas: those of at least half a per cent of all pixels. */
export function flatColours(pixels: Pixels): [colour: string, count: number][] {
  const least = pixels.width * pixels.height * 0.005;
  return countColours(words(pixels))
    .filter(([, count]) => count >= least)
    .map(([colour, count]) => [name(colour), count]);
}

const distance = (a: number, b: number) =>
  ((a & 255) - (b & 255)) ** 2 +
  (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
  (((a >> 16) & 255) - ((b >> 16) & 255)) ** 2;

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (let index = 1; index < palette.length; index++) {
    if (distance(palette[index] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = index;
  }
  return best;
}

function choosePalette(counts: readonly (readonly [number, number])[]): number[] {
  const palette: number[] = [];
  for (const [colour] of counts) {
    if (palette.length === most) break;
    if (palette.every((one) => distance(one, colour) > radius ** 2)) palette.push(colour);
  }
  return palette;
}

function chunk(type: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}

const keyword = 'mingce\0';

/**
 * A small PNG of a screenshot: few colours, at most one byte per pixel, and data about the screenshot that it was made
 * from.
 */
export function writeBaseline(screenshot: Uint8Array): Buffer {
  const pixels = readPixels(screenshot);
  const { width, height } = pixels;
  const colours = words(pixels);
  const counts = countColours(colours);
  const palette = choosePalette(counts);
  const places = new Map(counts.map(([colour]) => [colour, nearest(palette, colour)]));

  const bits = palette.length <= 16 ? 4 : 8;
  const perByte = 8 / bits;
  const line = Math.ceil(width / perByte) + 1;
  const rows = Buffer.alloc(line * height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const at = y * line + 1 + Math.floor(x / perByte);
      const place = places.get(colours[pixel] ?? 0) ?? 0;
      rows[at] = (rows[at] ?? 0) | (place << (8 - bits - (x % perByte) * bits));
    }
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  const origin: Origin = { digest: digestOf(screenshot), flat: flatColours(pixels) };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(keyword + JSON.stringify(origin), 'latin1')),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Data in a baseline about its screenshot; it follows the header directly. */
export function originOf(baseline: Buffer): Origin {
  const start = 33;
  const length = baseline.readUInt32BE(start);
  const text = baseline.toString('latin1', start + 8, start + 8 + length);
  if (!text.startsWith(keyword)) throw new Error('this PNG was not written by `npm run baselines`');
  return JSON.parse(text.slice(keyword.length)) as Origin;
}
