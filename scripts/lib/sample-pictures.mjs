import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFromSource, root, run } from './run.mjs';

const load = (module) => import(pathToFileURL(path.join(root, 'packages', module)).href);

/**
 * Every picture of the sample feed with the modules that it alone needs: its scene, and the rare layouts if it has one.
 * Asks the built packages, as a page does.
 */
export async function samplePictures() {
  const folder = mkdtempSync(path.join(tmpdir(), 'mingce-pictures-'));
  try {
    const mingce = [...nodeFromSource, 'packages/cli/src/bin.ts'];
    const { code, output } = await run(
      process.execPath,
      [...mingce, 'build', 'examples/feed-sources', '--to', folder],
      { capture: true },
    );
    if (code !== 0) throw new Error(output);
    const { openFolder } = await load('feed/dist/node/index.js');
    const { chooseSections, isRare, sceneOf } = await load('elements/dist/policy-picture/drawing.js');
    const feed = await openFolder(folder);
    const { pages } = (await feed.collections()).interpretation;
    const listed = await Promise.all(pages.map((_, number) => feed.page('interpretation', number)));
    const pictures = listed.flatMap(({ items }) => items).filter(({ template }) => template === 'picture');
    return await Promise.all(
      pictures.map(async ({ id }) => {
        const interpretation = await feed.record('interpretation', id);
        const policy = await feed.record('policy', interpretation.policies[0]);
        const sections = chooseSections({ interpretation, policy });
        const rare = sections.some(({ layout }) => isRare(layout)) ? ['policy-picture/rare-layouts.js'] : [];
        return { id, parts: [`policy-picture/scenes/${sceneOf(policy)}.js`, ...rare] };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
