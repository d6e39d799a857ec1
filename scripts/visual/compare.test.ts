import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from './compare.js';
import { readPixels, writeBaseline } from './palette-png.js';

type Colour = readonly [number, number, number];
type Paint = (x: number, y: number) => Colour;

/** A picture as a browser returns it. */
function screenshot(paint: Paint, width = 120, height = 90): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) png.data.set([...paint(x, y), 255], at);
  return PNG.sync.write(png);
}

const paper: Colour = [255, 253, 250];
const accent: Colour = [176, 27, 32];
const box =
  (left: number, colour: Colour = accent): Paint =>
  (x, y) =>
    x >= left && x < left + 40 && y >= 20 && y < 50 ? colour : paper;

describe('comparison of screenshots', () => {
  const baseline = writeBaseline(screenshot(box(30)));
  const faultOf = (paint: Paint, tolerance = 0, width = 120) =>
    compare(screenshot(paint, width), baseline, tolerance)?.fault;

  it('finds no fault with the same picture', () => {
    assert.equal(faultOf(box(30)), undefined);
  });

  it('sees a box that has moved by one pixel', () => {
    assert.match(faultOf(box(31)) ?? '', /pixels differ/);
  });

  it('sees a colour that has changed by one step', () => {
    assert.match(faultOf(box(30, [176, 27, 33])) ?? '', /#b01b20 covered 1200 pixels and covers 0/);
  });

  it('sees a picture that has grown, and draws where', () => {
    const grown = compare(screenshot(box(30), 130), baseline, 0);
    assert.equal(grown?.fault, 'is 130 × 90 px, not 120 × 90');
    assert.equal(readPixels(grown?.picture ?? Buffer.alloc(0)).width, 130);
  });

  it('lets pass the number of pixels that it is given', () => {
    const dotted: Paint = (x, y) => (x === 100 && y === 70 ? [0, 0, 0] : box(30)(x, y));
    assert.match(faultOf(dotted) ?? '', /1 pixels differ/);
    assert.equal(faultOf(dotted, 0.001), undefined);
  });

  it('keeps flat colours exactly, and others as near as nobody sees', () => {
    const shades: Paint = (x, y) => (y > 60 ? [x * 2, x * 2, x * 2] : box(30)(x, y));
    const kept = readPixels(writeBaseline(screenshot(shades)));
    const at = (x: number, y: number) => [...kept.data.subarray((y * 120 + x) * 4, (y * 120 + x) * 4 + 3)];
    assert.deepEqual(at(40, 30), accent);
    assert.deepEqual(at(0, 0), paper);
    for (let x = 0; x < 120; x++) assert.ok(Math.abs((at(x, 80)[0] ?? 0) - x * 2) <= 24, `${x}`);
    assert.equal(compare(screenshot(shades), writeBaseline(screenshot(shades)), 0), undefined);
  });
});
