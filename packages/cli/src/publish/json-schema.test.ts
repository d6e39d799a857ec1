import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Summary } from '@mingce/schema/types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { digests, io, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

const schemas = fileURLToPath(new URL('../../../schema/json-schema/', import.meta.url));

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

describe('published objects', () => {
  it('hold to the published JSON Schemas, in the eyes of an independent validator', async (t) => {
    if (!existsSync(schemas)) return t.skip('packages/schema/json-schema is absent');
    const validate = await validators();
    const to = await temporaryFolder(t);
    const sources = await sampleSources(t);
    const tombstones = [{ kind: 'qa', id: 'gone', withdrawnOn: '2025-01-01', reason: '内容有误' } as const];
    const { manifest } = await publish({ ...sources, tombstones }, { to, io: io() });
    const object = async (ref: { sha256: string } | undefined) => {
      const sha256 = ref?.sha256 ?? '';
      return JSON.parse(await readFile(join(to, 'objects', sha256.slice(0, 2), `${sha256}.json`), 'utf8'));
    };

    validate('feed-manifest', JSON.parse(await readFile(join(to, 'feed.json'), 'utf8')));
    validate('vocabulary', await object(manifest.vocabulary));
    validate('tombstones', await object(manifest.tombstones));
    validate('search-object', await object(manifest.search));
    const collections = await object(manifest.collections);
    validate('collections', collections);
    const kinds = Object.keys(collections);
    assert.deepEqual(kinds, ['interpretation', 'policy', 'qa', 'service']);
    for (const kind of kinds) {
      const page = await object(collections[kind].pages[0]);
      validate('collection-page', page);
      for (const item of page.items as Summary[]) validate(kebab(kind), await object(item));
    }
    const parts = Object.keys(await digests(to)).filter((path) =>
      path.startsWith(`packs/${manifest.directory.id}/`),
    );
    for (const path of parts) {
      const text = await readFile(join(to, path), 'utf8');
      validate('directory-part', JSON.parse(text.slice(text.indexOf('\n'))));
    }
  });
});
