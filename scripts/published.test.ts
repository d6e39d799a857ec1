import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { build, type Rollup } from 'vite';
import { catalog } from '../packages/elements/src/catalog.js';
import { launchChromium } from './lib/launch.js';
import { root } from './lib/run.mjs';

const tags = catalog.map(({ tag }) => tag);

/** Path of an imaginary module on a site that depends on `@mingce/elements`; the file does not exist. */
const siteModule = path.join(root, 'packages/embed/src/site.js');

/** Bundles a line of a site's own script, from the packages as published. */
async function bundle(line: string): Promise<string> {
  const site = {
    name: 'site',
    resolveId: (id: string) => (id === siteModule ? id : null),
    load: (id: string) => (id === siteModule ? line : null),
  };
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [site],
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      rollupOptions: { input: siteModule, output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  return result.output[0].code;
}

describe('the packages as they are published', () => {
  it('register every element on a site with a bundler, which drops what has no side effects', async (test) => {
    const code = await bundle(`import '@mingce/elements/define';`);
    const browser = await launchChromium(test);
    const page = await browser.newPage();
    await page.addScriptTag({ content: code, type: 'module' });
    const missing = await page.evaluate((all) => all.filter((tag) => !customElements.get(tag)), tags);
    assert.deepEqual(missing, []);
  });
});
