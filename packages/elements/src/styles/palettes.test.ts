import { palettes as names } from '@mingce/schema/vocabulary';
import { expect } from '@open-wc/testing';
import { type Colors, type ColorToken, colorsOf } from './palettes.js';

const textPairs: readonly (readonly [ColorToken, readonly ColorToken[]])[] = [
  ['text', ['surface', 'sunken', 'accent-soft', 'mark', 'warning-soft', 'danger-soft', 'positive-soft']],
  ['muted', ['surface', 'sunken']],
  ['accent', ['surface', 'sunken', 'accent-soft']],
  ['accent-strong', ['surface', 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['positive', ['surface', 'positive-soft']],
  ['warning', ['surface', 'warning-soft']],
  ['danger', ['surface', 'danger-soft']],
];
const controlPairs = [
  ['control', 'surface'],
  ['accent', 'surface'],
  ['focus', 'surface'],
] as const;

describe('palettes', () => {
  for (const name of names) {
    for (const scheme of ['light', 'dark'] as const) {
      const colors = colorsOf(name, scheme);
      const needed = name === 'contrast' ? 7 : 4.5;

      it(`${name}, ${scheme}: text reaches ${needed} : 1 on each of its backgrounds`, () => {
        for (const [text, grounds] of textPairs) {
          for (const ground of grounds)
            expect(contrast(colors, text, ground), `${text} on ${ground}`).to.be.at.least(needed);
        }
      });

      it(`${name}, ${scheme}: edges of controls and the focus ring reach 3 : 1`, () => {
        for (const [edge, ground] of controlPairs) {
          expect(contrast(colors, edge, ground), `${edge} on ${ground}`).to.be.at.least(3);
        }
      });
    }
  }
});

/** WCAG 2.2 contrast ratio. */
function contrast(colors: Colors, a: ColorToken, b: ColorToken): number {
  const [dark = 0, light = 0] = [luminance(colors[a]), luminance(colors[b])].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
