import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compare } from './compare.js';
import { baselineFolder, baselineOf } from './exhibition.js';
import type { GalleryPage } from './gallery-page.js';
import { shootLetters } from './letters.js';
import { writeBaseline } from './palette-png.js';

const letters = 'letters';
const file = path.join(baselineFolder, 'made-with.json');

/**
 * Another version of the browser draws edges and shadows slightly differently; the same version on another processor
 * hardly differs.
 */
const tolerances = { sameBrowser: 0.00002, otherBrowser: 0.001 };
/** If more than this share of a picture of letters differs, the fonts are different. */
const otherFonts = 0.004;

const major = async (gallery: GalleryPage) => /\d+/.exec(await gallery.page.browser().version())?.[0] ?? '';

/** Tolerance of comparisons on this machine, or the reason why none is possible. */
export type Terms = { readonly tolerance: number; readonly note?: string } | { readonly passedOver: string };

export async function termsOf(gallery: GalleryPage): Promise<Terms> {
  if (!existsSync(file)) throw new Error('There are no baselines yet: npm run baselines');
  const { chromium } = JSON.parse(await readFile(file, 'utf8')) as { chromium: string };
  const here = await major(gallery);
  const difference = compare(await shootLetters(gallery), await readFile(baselineOf(letters)), otherFonts);
  if (difference) {
    return {
      passedOver: `screenshots not compared: the fonts here are not those of the baselines (fonts-noto-cjk and fonts-dejavu of Debian): a picture of letters ${difference.fault}`,
    };
  }
  return here === chromium
    ? { tolerance: tolerances.sameBrowser }
    : {
        tolerance: tolerances.otherBrowser,
        note: `baselines are of Chromium ${chromium}, this is ${here}: ${tolerances.otherBrowser * 100} % of the pixels may differ`,
      };
}

/** Records the environment in which the baselines are made. */
export async function noteEnvironment(gallery: GalleryPage): Promise<void> {
  await writeFile(baselineOf(letters), writeBaseline(await shootLetters(gallery)));
  await writeFile(file, `{ "chromium": "${await major(gallery)}" }\n`);
}
