import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { oldLibraries } from '../../../scripts/lib/old-libraries.js';

/** What scripts of sites put in the place of the browser's functions: each does less. */
const replacements: Readonly<Record<string, string>> = {
  'array-from': 'Array.from = function (list) { return [].slice.call(list); };',
  'ends-with':
    'String.prototype.endsWith = function (end) { return this.indexOf(end) === this.length - end.length; };',
  find: 'Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i])) return this[i]; return null; };',
  reduce: 'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };',
  entries: 'Array.prototype.entries = function () { return this.slice(); };',
  flat: 'Array.prototype.flat = function () { return this; };',
  'flat-map': 'Array.prototype.flatMap = function (change) { return this.map(change); };',
  includes: 'Array.prototype.includes = String.prototype.includes = function () { return false; };',
  'to-json':
    "Array.prototype.toJSON = function () { return 'list'; }; String.prototype.toJSON = function () { return '\"' + this + '\"'; };",
  json: 'window.JSON = { parse: function () { return {}; }, stringify: function (value) { return String(value); } };',
  collections: 'window.Map = window.Set = window.WeakMap = function () {}; ',
  symbol: "window.Symbol = function (name) { return '@@' + name; };",
  event: 'window.Event = { stop: function () {} };',
  'object-prototype': "Object.prototype.extend = function () {}; Object.prototype.colour = 'red';",
};

const csp =
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:";

/** A page that loads a script of its own before ours, or after. */
const page = (script: string, order: 'before' | 'after') => {
  const scripts = [`<script src="${script}.js"></script>`, '<script src="/mingce/mingce.js"></script>'];
  if (order === 'after') scripts.reverse();
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例县</title><link rel="icon" href="data:,">${scripts.join('')}</head>
<body><policy-search feed="/feed/" region="990122"></policy-search><policy-interpretation feed="/feed/" policy="shi-renshe-2025-7"></policy-interpretation></body></html>`;
};

describe('beside scripts that replace built-in functions', () => {
  let site: CountySite;
  let pages: string;
  let expected: { found: string; explained: string };

  before(async () => {
    pages = await mkdtemp(path.join(tmpdir(), 'mingce-pages-'));
    await cp(await oldLibraries(), pages, { recursive: true });
    const scripts = Object.entries({ none: '', ...replacements });
    for (const [name, source] of scripts) await writeFile(path.join(pages, `${name}.js`), source);
    for (const name of [...scripts.map(([one]) => one), 'prototype', 'mootools'])
      for (const order of ['before', 'after'] as const)
        await writeFile(path.join(pages, `${name}-${order}.html`), page(name, order));
    site = await CountySite.open('examples/feed-sources', { pages, csp });
    expected = await look('none-before');
    assert.match(expected.found, /共5件/);
    assert.match(expected.explained, /第十条/);
  });
  after(async () => {
    await site?.close();
    await rm(pages, { recursive: true, force: true });
  });

  /** What a visitor finds and reads on a page, without the spaces. */
  async function look(name: string) {
    const { page: opened, complaints } = await site.visit(`/pages/${name}.html`);
    await opened.waitForSelector('policy-search >>> h3 a');
    await opened.click('policy-search >>> input');
    await opened.type('policy-search >>> input', '创业补贴');
    await opened.keyboard.press('Enter');
    await opened.waitForSelector('policy-search >>> h3 mark');
    await opened.waitForSelector('policy-interpretation >>> policy-picture >>> article');
    await opened.waitForFunction(() =>
      document.querySelector('policy-search')?.shadowRoot?.querySelector('.fac'),
    );
    const read = await opened.evaluate(() => {
      const text = (host: Element | null | undefined, part: string) =>
        (host?.shadowRoot?.querySelector(part)?.textContent ?? '').replace(/\s+/g, '');
      const picture = document
        .querySelector('policy-interpretation')
        ?.shadowRoot?.querySelector('policy-picture');
      return {
        found: text(document.querySelector('policy-search'), '.main'),
        explained: text(picture, 'article'),
      };
    });
    await opened.close();
    assert.deepEqual(complaints, []);
    return read;
  }

  for (const name of [...Object.keys(replacements), 'prototype', 'mootools'])
    for (const order of ['before', 'after'])
      it(`${name}, loaded ${order} ours: the same results and the whole picture`, async () => {
        assert.deepEqual(await look(`${name}-${order}`), expected);
      });
});
