import assert from 'node:assert/strict';
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { Closers, temporaryFolder } from '../../../packages/testing/src/node.js';
import { engineMissing, findEngine } from '../../../scripts/lib/browsers.mjs';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { settled } from '../../../scripts/lib/settled.js';
import { replacedBuiltIns } from './replaced-built-ins.js';

/** A page whose own script runs before ours, or after ours has shown its first results. */
const pages = {
  before: (script: string) => `<script src="${script}"></script><script src="/mingce/mingce.js"></script>`,
  late: (script: string) =>
    `<script src="late.js" data-script="${script}"></script><script src="/mingce/mingce.js"></script>`,
};
type Order = keyof typeof pages;

const page = (
  scripts: string,
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例县</title>
<link rel="icon" href="data:,">${scripts}</head><body><policy-search feed="/feed/" region="990122"></policy-search>
<policy-interpretation feed="/feed/" policy="shi-renshe-2025-7"></policy-interpretation></body></html>`;

const late = `var name = document.currentScript.getAttribute('data-script');
(function wait() {
  var element = document.querySelector('policy-search');
  if (!element || !element.shadowRoot || !element.shadowRoot.querySelector('h3 a')) return setTimeout(wait, 20);
  var script = document.createElement('script');
  script.src = name;
  script.onload = function () { document.documentElement.setAttribute('data-late', ''); };
  document.head.appendChild(script);
})();`;

/** Only our files and the feed; Prototype tries an inline handler, which does not concern us. */
const csp =
  "default-src 'none'; script-src 'self'; script-src-attr 'unsafe-inline'; style-src 'self'; connect-src 'self'; img-src 'self' data:";

/** Libraries that old sites still use, as Debian keeps them; npm has no build of them for browsers. */
const libraries = ['prototype', 'mootools'];

const search = 'policy-search >>>';
const picture = 'policy-interpretation >>> policy-picture >>> article';

describe('beside scripts that replace what the browser has', () => {
  let site: CountySite;
  let expected: Awaited<ReturnType<typeof look>>;
  const closers = new Closers();
  const scripts = [...Object.keys(replacedBuiltIns), ...libraries];

  before(async () => {
    const folder = await temporaryFolder(closers);
    for (const name of libraries) {
      const file = findEngine(name);
      if (file) await copyFile(file, path.join(folder, `${name}.js`));
    }
    const files = Object.entries({ none: '', ...replacedBuiltIns }).map(([name, code]) => [
      `${name}.js`,
      code,
    ]);
    for (const name of ['none', ...scripts])
      for (const order of ['before', 'late'] as const)
        files.push([`${name}-${order}.html`, page(pages[order](`${name}.js`))]);
    for (const [name = '', text = ''] of [...files, ['late.js', late]])
      await writeFile(path.join(folder, name), text);
    site = await CountySite.open('examples/feed-sources', { pages: folder, csp });
    closers.after(() => site.close());
    expected = await look('none', 'before');
    assert.match(expected.suggested, /创业/);
    assert.match(expected.found, /共5件/);
    assert.match(expected.explained, /第十条/);
    assert.match(expected.read, /第一条/);
  });
  afterEach(() => site.endVisits());
  after(() => closers.close());

  /** Suggestions, results and text on a page as a visitor sees them, without spaces. */
  async function look(name: string, order: Order) {
    const { page: opened, complaints } = await site.visit(`/pages/${name}-${order}.html`);
    const words = async (selector: string) => {
      // Waits until it is visible, not only present: the other way of waiting does not notice changes in a shadow root.
      const element = await opened.waitForSelector(selector, { visible: true });
      const text = await element?.evaluate((node) => node.textContent);
      return (text ?? '').replace(/\s+/g, '');
    };
    if (order === 'late') await opened.waitForSelector('html[data-late]');
    const box = await opened.waitForSelector(`${search} input[role=combobox]`, { visible: true });
    await box?.focus();
    // In one step, so that there is only one list of suggestions even on a slow machine.
    await opened.keyboard.sendCharacter('创业补贴');
    const suggested = await words(`${search} [role=listbox]`);
    await opened.keyboard.press('Enter');
    await words(`${search} [part=result] mark`);
    await words(`${search} [part=filters]`);
    const found = await settled(() => words(`${search} [aria-busy]`));
    const explained = await words(picture);
    const link = await opened.waitForSelector(`${search} h3 a`, { visible: true });
    await link?.click();
    await words(`${search} policy-reader >>> [part=related] [part=relation]`);
    const read = await settled(
      () => words(`${search} policy-reader >>> article`),
      (text) => text.includes('本文名词'),
    );
    assert.deepEqual(complaints, []);
    return { suggested, found, explained, read };
  }

  for (const name of scripts)
    for (const order of ['before', 'late'] as const) {
      const when = order === 'late' ? 'after our first results' : 'before our script';
      const skip = libraries.includes(name) ? engineMissing(name) : undefined;
      it(`${name} ${when}: suggestions, results, picture and text are the same`, { skip }, async () => {
        assert.deepEqual(await look(name, order), expected);
      });
    }
});
