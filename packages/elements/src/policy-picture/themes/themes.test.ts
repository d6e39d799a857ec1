import { palettes } from '@mingce/schema/vocabulary';
import { expect } from '@open-wc/testing';
import { type ColorToken, colorsOf } from '../../styles/palettes.js';
import { darkPaper, type PictureColor, pictureThemes } from './themes.js';

type Name = PictureColor | ColorToken;

/** Pairs of foreground and background in the layouts of a picture. */
const text: readonly (readonly [Name, readonly Name[]])[] = [
  ['text', ['paper', 'tint', 'surface', 'accent-soft']],
  ['muted', ['paper', 'tint', 'surface']],
  ['accent', ['paper', 'tint', 'surface', 'accent-soft']],
  ['on-accent', ['accent']],
  ['seal', ['paper', 'tint']],
  ['paper', ['seal']],
  ['positive', ['surface', 'tint']],
  ['danger', ['surface', 'tint']],
  ['warning', ['surface', 'tint']],
  ['on-deep', ['deep', 'deep-strong']],
  ['on-deep-muted', ['deep', 'deep-strong']],
  ['highlight', ['deep', 'deep-strong']],
  ['on-highlight', ['highlight']],
];

describe('picture themes', () => {
  for (const theme of palettes) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${theme}, ${scheme}: text reaches 4.5 : 1 on every background`, () => {
        const colors = colorsIn(theme, scheme);
        for (const [ink, backgrounds] of text) {
          for (const background of backgrounds) {
            expect(contrast(colors(ink), colors(background)), `${ink} on ${background}`).to.be.at.least(4.5);
          }
        }
      });
      it(`${theme}, ${scheme}: bars reach 3 : 1`, () => {
        const colors = colorsIn(theme, scheme);
        for (const background of ['paper', 'tint'] as const) {
          expect(contrast(colors('accent'), colors(background))).to.be.at.least(3);
        }
      });
    }
  }
});

function colorsIn(theme: (typeof palettes)[number], scheme: 'light' | 'dark') {
  const palette: Readonly<Record<string, string>> = colorsOf(theme, scheme);
  const picture: Readonly<Record<string, string>> = pictureThemes[theme];
  return (name: Name) => {
    const onScreen = scheme === 'dark' ? darkPaper[name as PictureColor] : undefined;
    return (onScreen === undefined ? picture[name] : palette[onScreen]) ?? palette[name] ?? 'missing';
  };
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  expect(hex).to.match(/^#[0-9a-f]{6}$/);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
