import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { digests, io, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

const golden = new URL('../../src/publish/fixtures/golden.json', import.meta.url);

describe('a published folder', () => {
  it('has exactly the files and bytes on record; set UPDATE_GOLDEN=1 to record a wanted change', async (t) => {
    const to = await temporaryFolder(t);
    const { manifest } = await publish(await sampleSources(t), { to, io: io() });
    const { search: _, ...pinnedManifest } = manifest;
    const files = await digests(to);
    // The search index is pinned by its own package; its bundles and feed.json, which names them, follow it.
    const directory = manifest.directory.bundles[0]?.root ?? '';
    const follows = (path: string) =>
      path === 'feed.json' || (path.startsWith('bundles/') && !path.includes(directory));
    const pinned = {
      manifest: pinnedManifest,
      files: Object.fromEntries(Object.entries(files).filter(([path]) => !follows(path))),
    };
    if (process.env.UPDATE_GOLDEN) await writeFile(golden, `${JSON.stringify(pinned, null, 2)}\n`);
    assert.deepEqual(JSON.parse(JSON.stringify(pinned)), JSON.parse(await readFile(golden, 'utf8')));
    assert.deepEqual(
      new Set(Object.keys(files).map((path) => path.split('/')[0])),
      new Set(['bundles', 'feed.json', 'files', 'objects', 'syndication']),
    );
  });
});
