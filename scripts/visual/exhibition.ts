import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openFolder } from '../../packages/feed/src/node/index.js';
import { openAll, temporaryFolder } from '../../packages/testing/src/node.js';
import { publishSample } from '../lib/mingce.js';
import { root } from '../lib/run.mjs';
import { GalleryPage } from './gallery-page.js';
import { allShots, type SampleInterpretation, type Shot } from './shots.js';

/** Folder of the baselines; the pages of docs/elements/ show them. */
export const baselineFolder = path.join(root, 'docs/elements/screenshots');
/** Folder of the screenshots of failed comparisons. */
export const failureFolder = path.join(root, '.cache/screenshots');

export const baselineOf = (name: string) => path.join(baselineFolder, `${name}.png`);

/** The gallery with all it can show, the sample feed included. */
export interface Exhibition {
  readonly gallery: GalleryPage;
  readonly shots: readonly Shot[];
  close(): Promise<void>;
}

export function openExhibition(): Promise<Exhibition> {
  return openAll(async (closers) => {
    const folder = await temporaryFolder(closers);
    await publishSample(path.join(folder, 'feed'));
    const feed = await openFolder(path.join(folder, 'feed'));
    const { items } = await feed.page('interpretation', 0);
    const gallery = await GalleryPage.open((pathname) =>
      readFile(path.join(folder, pathname)).catch(() => undefined),
    );
    closers.after(() => gallery.close());
    const shots = await allShots(gallery, items as unknown as readonly SampleInterpretation[]);
    return { gallery, shots, close: () => closers.close() };
  });
}
