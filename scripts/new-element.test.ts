import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Closers } from '../packages/testing/src/node.js';
import { catalogFaults } from './catalog/read.mjs';
import { runBrowserTests } from './lib/browser-tests.mjs';
import { testLimits } from './lib/counts.mjs';
import { bin, root, run } from './lib/run.mjs';
import { makeElement } from './new-element.mjs';
import { wire } from './wire.mjs';

const catalog = 'packages/elements/src/catalog.ts';

describe('npm run new-element', () => {
  const closers = new Closers();
  /** A copy of the elements, below the repository, so that its modules find the other packages. */
  const copy = path.join(root, '.cache', `new-element-${process.pid}`);
  const elements = path.join(copy, 'packages/elements');
  let files: string[];

  before(async () => {
    closers.after(() => rm(copy, { recursive: true, force: true }));
    await mkdir(elements, { recursive: true });
    await cp(path.join(root, 'packages/elements/src'), path.join(elements, 'src'), { recursive: true });
    await symlink(path.join(root, 'packages/elements/node_modules'), path.join(elements, 'node_modules'));
    // The vocabulary of the schema names the layouts, which are wired as well.
    await symlink(path.join(root, 'packages/schema'), path.join(copy, 'packages/schema'));
    const tsconfig = {
      extends: path.join(root, 'packages/elements/tsconfig.json'),
      compilerOptions: {
        composite: false,
        declaration: false,
        declarationMap: false,
        rootDir: root,
        noEmit: true,
        // Within `npm test`, the other packages are already built; this test does not compile them again.
        ...(process.env.MINGCE_TESTED_BUILD && { customConditions: [] }),
      },
      include: ['src/generated', 'src/policy-mute', 'src/policy-open-day'],
      references: [],
    };
    await writeFile(path.join(elements, 'tsconfig.json'), JSON.stringify(tsconfig));
    files = makeElement('policy-open-day', { folder: copy });
    makeElement('policy-mute', { folder: copy, script: 'open-day' });
    await wire(copy);
  });
  after(() => closers.close());

  it('makes seven files and one line in the catalogue', async () => {
    assert.equal(files.length, 7);
    const lines = async (folder: string) => (await readFile(path.join(folder, catalog), 'utf8')).split('\n');
    const old = new Set(await lines(root));
    const added = (await lines(copy)).filter((line) => !old.has(line));
    assert.deepEqual(added, [
      "  { tag: 'policy-open-day', script: 'open-day' },",
      "  { tag: 'policy-mute', script: 'open-day' },",
    ]);
  });

  it('makes an element that the compiler accepts only with its words in both languages', async () => {
    const english = path.join(elements, 'src/policy-mute/messages.en.ts');
    await writeFile(english, (await readFile(english, 'utf8')).replace(/.*muteOpen.*\n/, ''));
    const { code, output } = await run(bin('tsc'), ['-p', elements], { capture: true });
    assert.notEqual(code, 0);
    const errors = output.split('\n').filter((line) => line.includes('error TS'));
    assert.equal(errors.length, 1, output);
    assert.match(output, /policy-mute\/messages\.en\.ts.*'muteOpen' is missing/);
  });

  it('makes an element that works: its own tests pass in a browser', async () => {
    const test = path.join(elements, 'src/policy-open-day/policy-open-day.test.ts');
    const counts = await runBrowserTests([test], testLimits({ file: 300_000, all: 300_000 }));
    assert.deepEqual(counts.faults, []);
    assert.equal(counts.failed, 0);
    assert.ok(counts.passed > 15, `${counts.passed} passed`);
  });

  it('refuses a name that is no tag, and one that is taken', () => {
    for (const tag of ['open-day', 'policy-', 'policy-Open', 'policy-öffnen', '../policy-x'])
      assert.throws(() => makeElement(tag, { folder: copy }), /small letters/, tag);
    assert.throws(() => makeElement('policy-search', { folder: copy }), /is there already/);
  });
});

describe('the catalogue', () => {
  const faultsOf = (...entries: Parameters<typeof catalogFaults>[0]) => catalogFaults(entries).join('\n');

  it('names what is wrong with a line and where', () => {
    const search = { tag: 'policy-search', script: 'main' };
    assert.equal(faultsOf(search), '');
    assert.match(faultsOf(search, search), /catalog\.ts: policy-search: is listed twice/);
    assert.match(faultsOf({ ...search, script: 'english' }), /mingce-english\.js is another script/);
    assert.match(
      faultsOf({ ...search, mayDraw: ['policy-reader'] }),
      /may draw policy-reader, which has no line/,
    );
    assert.match(faultsOf({ tag: 'policy-absent', script: 'main' }), /npm run new-element policy-absent/);
  });
});
