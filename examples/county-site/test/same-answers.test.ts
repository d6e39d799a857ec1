import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { openFolder } from '../../../packages/feed/src/node/index.js';
import { Closers, serveFolder, temporaryFolder } from '../../../packages/testing/src/node.js';
import { engineMissing, engineNames, engineTitle } from '../../../scripts/lib/browsers.mjs';
import { type Engine, openWindow } from '../../../scripts/lib/engine-window.js';
import { publishSample } from '../../../scripts/lib/mingce.js';
import { answersOf, withoutSegmenter } from './same-answers/answers.js';
import { requests } from './same-answers/requests.js';

/** Compared one by one, so that a failure shows the request instead of megabytes of output. */
function assertSame(actual: readonly string[], expected: readonly string[]) {
  assert.equal(actual.length, expected.length);
  expected.forEach((line, at) => {
    assert.equal(actual[at], line);
  });
}

describe(`${requests.length} searches of the sample feed`, () => {
  const closers = new Closers();
  let expected: string[];
  let folder: string;

  before(async () => {
    folder = await temporaryFolder(closers);
    await publishSample(path.join(folder, 'feed'));
    expected = await answersOf(await openFolder(path.join(folder, 'feed')));
    await mkdir(path.join(folder, 'script'));
    await build({
      configFile: false,
      logLevel: 'warn',
      resolve: { conditions: ['@mingce/source', 'browser'] },
      build: {
        target: 'chrome80',
        outDir: path.join(folder, 'script'),
        emptyOutDir: false,
        lib: {
          entry: path.join(import.meta.dirname, 'same-answers/page.ts'),
          formats: ['es'],
          fileName: 'page',
        },
      },
    });
    const html = '<!doctype html><meta charset="utf-8"><script type="module" src="script/page.js"></script>';
    await writeFile(path.join(folder, 'index.html'), html);
  });
  after(() => closers.close());

  it('find something, most of them', () => {
    const found = expected.filter((line) => JSON.parse(line).results?.total > 0);
    assert.ok(
      requests.length >= 100 && found.length > requests.length * 0.8,
      `${found.length} found something`,
    );
  });

  it('have the same answers in Node without Intl.Segmenter', async () => {
    const feed = await openFolder(path.join(folder, 'feed'));
    assertSame(await withoutSegmenter(() => answersOf(feed)), expected);
  });

  it('have the same answers where a logarithm differs in its last bits, as it may between engines', async (t) => {
    const log = Math.log;
    t.mock.method(Math, 'log', (value: number) => log(value) * (1 + 2 * Number.EPSILON));
    assertSame(await answersOf(await openFolder(path.join(folder, 'feed'))), expected);
  });

  for (const engine of engineNames as Engine[]) {
    it(`have the same answers in ${engineTitle(engine)}, with and without Intl.Segmenter`, async (t) => {
      const missing = engineMissing(engine);
      if (missing) return t.skip(missing);
      const server = await serveFolder(folder);
      t.after(() => server.close());
      const window = await openWindow(engine);
      t.after(() => window.close());
      await window.open(`${server.url}index.html`);
      // On a busy machine the answers take longer than the time limit of one browser command, so the test polls for
      // them.
      let answers = await window.evaluate(() => globalThis.sameAnswers);
      for (; !answers; answers = await window.evaluate(() => globalThis.sameAnswers)) await wait(200);
      if ('fault' in answers) assert.fail(answers.fault);
      assertSame(answers.asIs, expected);
      assertSame(answers.withoutSegmenter, expected);
    });
  }
});
