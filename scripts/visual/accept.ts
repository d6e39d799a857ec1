/**
 * `npm run baselines [name …]`: accepts the current screenshots as baselines. Names are those that a failing comparison
 * prints, such as policy-picture/full-375, or the start of some; without names it accepts all, and removes those that
 * are no longer shown.
 */

import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noteEnvironment } from './environment.js';
import { baselineFolder, baselineOf, openExhibition } from './exhibition.js';
import { digestOf, originOf, writeBaseline } from './palette-png.js';
import { take } from './shots.js';

const wanted = process.argv.slice(2);
const { gallery, shots, close } = await openExhibition();
const chosen = shots.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);
let written = 0;
try {
  if (wanted.length === 0) {
    await mkdir(baselineFolder, { recursive: true });
    const known = new Set(shots.map(({ name }) => baselineOf(name)));
    for (const entry of await readdir(baselineFolder, { recursive: true })) {
      const file = path.join(baselineFolder, entry);
      if (path.dirname(entry) !== '.' && entry.endsWith('.png') && !known.has(file)) await rm(file);
    }
    await noteEnvironment(gallery);
  }
  for (const shot of chosen) {
    const screenshot = await take(gallery, shot);
    const file = baselineOf(shot.name);
    if (isSame(file, screenshot)) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, writeBaseline(screenshot));
    written++;
  }
} finally {
  await close();
}
console.log(
  `${chosen.length} screenshots taken, ${written} baselines written to docs/elements/screenshots/. Look at them before you commit.`,
);

function isSame(file: string, screenshot: Uint8Array): boolean {
  try {
    return originOf(readFileSync(file)).digest === digestOf(screenshot);
  } catch {
    // There is no baseline yet, or one of an older kind.
    return false;
  }
}
