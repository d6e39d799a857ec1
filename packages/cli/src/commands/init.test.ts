import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MingceError } from '@mingce/schema/errors';
import { authoringFolder, testIo } from '../sources/fixtures/authoring-folder.js';
import { check } from './check.js';
import { init } from './init.js';

describe('mingce init', () => {
  it('makes a folder that passes check without a fault', async (t) => {
    const { io } = testIo(await authoringFolder(t, {}));
    const made = await init({ dir: 'new/folder' }, io);
    assert.equal(made.facts.written, 7);
    const checked = await check({ dir: 'new/folder' }, io);
    assert.deepEqual(checked.faults, []);
    assert.equal(checked.ok, true);
    assert.equal(checked.facts.records, 5);
  });

  it('writes nothing where one of its files is there already', async (t) => {
    const parent = await authoringFolder(t, {});
    const { io } = testIo(parent);
    const dir = join(parent, 'taken');
    await mkdir(dir);
    await writeFile(join(dir, 'README.md'), 'mine');
    const isNotEmpty = (error: unknown) =>
      error instanceof MingceError && error.code === 'init.notEmpty' && error.facts.file === 'README.md';
    await assert.rejects(init({ dir: 'taken' }, io), isNotEmpty);
    assert.deepEqual(await readdir(dir), ['README.md']);
  });
});
