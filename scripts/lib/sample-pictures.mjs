import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFromSource, root, run } from './run.mjs';

const load = (module) => import(pathToFileURL(path.join(root, 'packages', module)).href);

/**
 * Every picture of the sample feed with the modules that it alone needs, its scene and its rare layouts: `parts` on a page
 * that gives it a record and its policy, `feedParts` from the feed, which brings its services besides. Asks the built
 * packages, as a page does.
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
    const { chooseSections } = await load('elements/dist/policy-picture/choose-layout.js');
    const { rareLayouts } = await load('elements/dist/policy-picture/rare.js');
    const { sceneOf } = await load('elements/dist/policy-picture/scene.js');
    const feed = await openFolder(folder);
    const { pages } = (await feed.collections()).interpretation;
    const listed = await Promise.all(pages.map((_, number) => feed.page('interpretation', number)));
    const pictures = listed.flatMap(({ items }) => items).filter(({ template }) => template === 'picture');
    return await Promise.all(
      pictures.map(async ({ id }) => {
        const interpretation = await feed.record('interpretation', id);
        const policy = await feed.record('policy', interpretation.policies[0]);
        const services = await Promise.all(
          (interpretation.services ?? []).map((service) => feed.record('service', service)),
        );
        const partsOf = (source) => {
          const layouts = new Set(chooseSections(source).map(({ layout }) => layout));
          const rare = Object.keys(rareLayouts).filter((name) => layouts.has(name));
          return [`scenes/${sceneOf(policy)}`, ...rare.map((name) => `rare/${name}`)].map(
            (name) => `policy-picture/${name}.js`,
          );
        };
        return {
          id,
          parts: partsOf({ interpretation, policy }),
          feedParts: partsOf({ interpretation, policy, services }),
        };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
