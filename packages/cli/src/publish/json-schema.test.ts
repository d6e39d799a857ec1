import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundlePath, unpackBundle } from '@mingce/feed';
import { recordKinds } from '@mingce/schema';
import type { FeedManifest, Summary } from '@mingce/schema/types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readSources } from '../sources/read-sources.js';
import { io, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

const schemas = fileURLToPath(new URL('../../../schema/json-schema/', import.meta.url));
const sampleFeed = fileURLToPath(new URL('../../../../examples/feed-sources/', import.meta.url));

/** An independent validator over the published JSON Schemas. */
async function validators() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const name of await readdir(schemas)) {
    ajv.addSchema(JSON.parse(await readFile(join(schemas, name), 'utf8')), name);
  }
  return (name: string, value: unknown) => {
    const valid = ajv.validate(`${name}.json`, value);
    assert.ok(valid, `${name}: ${ajv.errorsText()}`);
  };
}

const kebab = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Validates every object that a feed on disk leads to; returns how many records of each kind it holds. */
async function validateFeed(to: string): Promise<Record<string, number>> {
  const validate = await validators();
  const manifest = JSON.parse(await readFile(join(to, 'feed.json'), 'utf8')) as FeedManifest;
  const object = async (ref: { sha256: string } | undefined) => {
    const sha256 = ref?.sha256 ?? '';
    return JSON.parse(await readFile(join(to, 'objects', sha256.slice(0, 2), `${sha256}.json`), 'utf8'));
  };

  validate('feed-manifest', manifest);
  validate('vocabulary', await object(manifest.vocabulary));
  validate('tombstones', await object(manifest.tombstones));
  const collections = await object(manifest.collections);
  validate('collections', collections);
  const counts: Record<string, number> = {};
  for (const kind of Object.keys(collections)) {
    counts[kind] = 0;
    for (const ref of collections[kind].pages) {
      const page = await object(ref);
      validate('collection-page', page);
      for (const item of page.items as Summary[]) {
        validate(kebab(kind), await object(item));
        counts[kind]++;
      }
    }
  }
  for (const bundle of manifest.directory.bundles) {
    const parts = await unpackBundle(bundle, await readFile(join(to, bundlePath(bundle))));
    for (const part of parts) validate('directory-part', JSON.parse(Buffer.from(part).toString()));
  }
  return counts;
}

describe('published objects hold to the published JSON Schemas, in the eyes of an independent validator', () => {
  it('in a small feed', async (t) => {
    const to = await temporaryFolder(t);
    const tombstones = [{ kind: 'qa', id: 'gone', withdrawnOn: '2025-01-01', reason: '内容有误' } as const];
    await publish({ ...(await sampleSources(t)), tombstones }, { to, io: io() });
    assert.deepEqual(Object.keys(await validateFeed(to)), ['interpretation', 'policy', 'qa', 'service']);
  });

  it('in the sample feed, which has every kind of record', async (t) => {
    const to = await temporaryFolder(t);
    const { manifest } = await publish(await readSources(sampleFeed), { to, io: io() });
    const counts = await validateFeed(to);
    assert.deepEqual(counts, manifest.counts);
    assert.deepEqual(Object.keys(counts).sort(), [...recordKinds].sort());
  });
});
