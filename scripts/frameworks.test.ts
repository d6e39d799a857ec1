import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Closers, temporaryFolder } from '../packages/testing/src/node.js';
import { CountySite } from './lib/county-site.js';
import { makeRelease } from './lib/mingce.js';
import { root, run } from './lib/run.mjs';

/** Projects of the frameworks. In each, every line of `wrong.*` that uses an element has one fault. */
const projects = [
  { name: 'vite', compiler: 'tsc' },
  { name: 'react', compiler: 'tsc' },
  { name: 'vue', compiler: 'vue-tsc' },
];

describe('the packages in fresh projects', () => {
  const closers = new Closers();
  let folder: string;
  let site: CountySite;
  const tool = (project: string, name: string, ...args: string[]) =>
    run(path.join(folder, 'node_modules/.bin', name), args, {
      capture: true,
      cwd: path.join(folder, project),
    });

  before(async () => {
    folder = await temporaryFolder(closers);
    await cp(path.join(root, 'scripts/frameworks'), folder, { recursive: true });
    const packed = await makeRelease(closers);
    // The packages depend on each other, and npm must not ask the registry for any of them.
    const tarballs = (await readdir(packed)).filter((name) => name.endsWith('.tgz'));
    const packages = Object.fromEntries(
      tarballs.map((name) => [
        `@mingce/${/^mingce-([a-z0-9]+)-/.exec(name)?.[1]}`,
        `file:${path.join(packed, name)}`,
      ]),
    );
    const file = path.join(folder, 'package.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, dependencies: packages, overrides: packages }));
    const args = ['install', '--no-audit', '--no-fund', '--prefer-offline'];
    const installed = await run('npm', args, { capture: true, cwd: folder });
    assert.equal(installed.code, 0, installed.output);
    site = await CountySite.open('examples/feed-sources', { pages: folder });
    closers.after(() => site.close());
  });
  after(() => closers.close());

  for (const { name, compiler } of projects) {
    it(`${name}: right uses compile, and each wrong one does not`, async () => {
      const { output } = await tool(name, compiler, '--noEmit', '-p', '.');
      const faults = output.split('\n').filter((line) => line.includes('error TS'));
      const file = (await readdir(path.join(folder, name))).find((one) => one.startsWith('wrong.')) ?? '';
      const lines = (await readFile(path.join(folder, name, file), 'utf8')).split('\n');
      const wrong = lines.flatMap((line, at) =>
        /pageSise|page-sise|five|nothing/.test(line) ? [at + 1] : [],
      );
      assert.equal(wrong.length, 3);
      assert.deepEqual(
        faults.map((line) => /^([\w.]+)\((\d+),/.exec(line)?.slice(1, 3).join(':')),
        wrong.map((line) => `${file}:${line}`),
        output,
      );
    });

    it(`${name}: what Vite builds finds a policy and says how many`, async () => {
      const built = await tool(name, 'vite', 'build', '--base', './');
      assert.equal(built.code, 0, built.output);
      const { page, complaints } = await site.visit(
        `/pages/${name}/dist/index.html?mingce-q=${encodeURIComponent('创业补贴')}`,
      );
      const result = await page.waitForSelector('policy-search >>> [part=result] h3');
      assert.match((await result?.evaluate((title) => title.textContent)) ?? '', /补贴|创业/);
      // A listener for the event, written in the framework's own way, sets it.
      await page.waitForFunction(
        () => Number(document.title || document.querySelector('output')?.textContent) > 0,
      );
      assert.deepEqual(complaints, []);
    });
  }

  it('have a command line that writes sources without a fault', async () => {
    for (const command of ['init', 'check']) {
      const { code, output } = await tool('.', 'mingce', command, 'policies');
      assert.equal(code, 0, output);
    }
  });

  it('can be used in Node', async () => {
    const script = "import('@mingce/feed').then((feed) => console.log(typeof feed.openFeed))";
    const { output } = await run(process.execPath, ['-e', script], { capture: true, cwd: folder });
    assert.equal(output.trim(), 'function');
  });

  it('name the data that editors read', async () => {
    const elements = path.join(folder, 'node_modules/@mingce/elements');
    const read = async (file: string) => JSON.parse(await readFile(path.join(elements, file), 'utf8'));
    const manifest = await read('package.json');
    const { modules } = await read(manifest.customElements);
    assert.ok(
      modules.some((module: { path: string }) => module.path === 'dist/policy-search/policy-search.js'),
    );
    const webTypes = await read(manifest['web-types']);
    assert.equal(webTypes.name, '@mingce/elements');
    assert.equal(webTypes.version, manifest.version);
    const { tags } = await read(manifest.exports['./html-custom-data.json']);
    const search = tags.find((tag: { name: string }) => tag.name === 'policy-search');
    assert.ok(search.attributes.some((attribute: { name: string }) => attribute.name === 'page-size'));
  });
});
