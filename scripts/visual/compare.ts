import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { digestOf, flatColours, originOf, type Pixels, readPixels } from './palette-png.js';

/** Fault of a screenshot, and a picture that marks its place. */
export interface Difference {
  readonly fault: string;
  readonly picture?: Buffer;
}

/** Share of the pixels that may differ. */
export type Tolerance = number;

/**
 * Compares a screenshot with its baseline; `undefined` if they are the same. Edges of letters may differ; a colour that
 * covers an area must not change by even one step.
 */
export function compare(
  screenshot: Uint8Array,
  baseline: Buffer,
  tolerance: Tolerance,
): Difference | undefined {
  const origin = originOf(baseline);
  if (digestOf(screenshot) === origin.digest) return undefined;
  const actual = readPixels(screenshot);
  const expected = readPixels(baseline);
  if (actual.width !== expected.width || actual.height !== expected.height) {
    return {
      fault: `is ${actual.width} × ${actual.height} px, not ${expected.width} × ${expected.height}`,
      picture: differing(grown(actual, expected), grown(expected, actual)).picture,
    };
  }
  const { count, picture } = differing(actual, expected);
  const share = count / (actual.width * actual.height);
  if (share > tolerance) return { fault: `${count} pixels differ (${(share * 100).toFixed(3)} %)`, picture };
  const now = new Map(flatColours(actual));
  const lost = origin.flat.find(
    ([colour, pixels]) => Math.abs((now.get(colour) ?? 0) - pixels) > pixels / 10 + 50,
  );
  return (
    lost && {
      fault: `the colour #${lost[0]} covered ${lost[1]} pixels and covers ${now.get(lost[0]) ?? 0}`,
      picture,
    }
  );
}

/** The same picture on a larger canvas, so that two of different size can be laid over each other. */
function grown(pixels: Pixels, other: Pixels): Pixels {
  const width = Math.max(pixels.width, other.width);
  const height = Math.max(pixels.height, other.height);
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < pixels.height; y++) {
    pixels.data.copy(data, y * width * 4, y * pixels.width * 4, (y + 1) * pixels.width * 4);
  }
  return { width, height, data };
}

function differing(actual: Pixels, expected: Pixels): { count: number; picture: Buffer } {
  const { width, height } = actual;
  const output = new PNG({ width, height });
  const count = pixelmatch(actual.data, expected.data, output.data, width, height, { threshold: 0.1 });
  return { count, picture: PNG.sync.write(output) };
}
