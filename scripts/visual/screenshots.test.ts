import assert from 'node:assert/strict';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compare } from './compare.js';
import { type Terms, termsOf } from './environment.js';
import { baselineFolder, baselineOf, type Exhibition, failureFolder, openExhibition } from './exhibition.js';
import { take } from './shots.js';

/** About 0.6 MB per element; a repository that is cloned over a slow line has to stay small. */
const mostBytes = 9_000_000;

describe('screenshots', () => {
  let exhibition: Exhibition;
  let terms: Terms;

  before(async () => {
    await rm(failureFolder, { recursive: true, force: true });
    exhibition = await openExhibition();
    terms = await termsOf(exhibition.gallery);
  });
  after(() => exhibition?.close());

  it('look as the baselines do', async (context) => {
    if ('passedOver' in terms) return context.skip(terms.passedOver);
    if (terms.note !== undefined) context.diagnostic(terms.note);
    const faults: string[] = [];
    for (const shot of exhibition.shots) {
      const fault = await faultOf(shot, terms.tolerance);
      if (fault !== undefined) faults.push(`${shot.name} ${fault}`);
    }
    if (faults.length > 0) {
      assert.fail(
        `${faults.join('\n')}\n\nLook: .cache/screenshots/<name>.expected.png, .actual.png, .diff.png. Accept what is right: npm run baselines <name> …`,
      );
    }
    assert.deepEqual(exhibition.gallery.complaints, []);
  });

  it('are all there, none too many, and small', async () => {
    const names = exhibition.shots.map(({ name }) => baselineOf(name));
    const entries = await readdir(baselineFolder, { recursive: true });
    const files = entries
      .filter((entry) => entry.endsWith('.png'))
      .map((entry) => path.join(baselineFolder, entry));
    const surplus = files.filter((file) => !names.includes(file) && path.basename(file) !== 'letters.png');
    assert.deepEqual(surplus, [], 'npm run baselines removes what is no longer shown');
    assert.deepEqual(
      names.filter((name) => !files.includes(name)),
      [],
      'npm run baselines makes what is new',
    );
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(bytes < mostBytes, `${bytes} bytes of baselines`);
  });

  /** Difference of a screenshot, if there is one. It is taken twice, since a busy machine may not have finished drawing. */
  async function faultOf(shot: Exhibition['shots'][number], tolerance: number): Promise<string | undefined> {
    const file = baselineOf(shot.name);
    const baseline = await readFile(file).catch(() => undefined);
    if (baseline === undefined) return 'has no baseline';
    let screenshot = await take(exhibition.gallery, shot);
    let difference = compare(screenshot, baseline, tolerance);
    if (difference) {
      screenshot = await take(exhibition.gallery, shot);
      difference = compare(screenshot, baseline, tolerance);
    }
    if (difference === undefined) return undefined;
    const place = path.join(failureFolder, shot.name);
    await mkdir(path.dirname(place), { recursive: true });
    await copyFile(file, `${place}.expected.png`);
    await writeFile(`${place}.actual.png`, screenshot);
    if (difference.picture) await writeFile(`${place}.diff.png`, difference.picture);
    return difference.fault;
  }
});
