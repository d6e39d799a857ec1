import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { colorTokens } from '../../packages/elements/src/styles/palettes.js';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/run.mjs';
import { apiFile, apiText } from './api.js';
import { factsOf, pageOf, tags } from './element-pages.js';
import { madeFiles } from './made-files.js';
import { analyzedManifest, manifestElements, manifestFile } from './manifest.js';

const sourcesOf = (tag: string) =>
  filesBelow(`packages/elements/src/${tag}`)
    .filter((file) => !/\.(?:test|examples)\.ts$/.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('what is made from the classes', () => {
  let files: Map<string, string>;
  before(async () => {
    files = await madeFiles();
  });
  const remedy = 'says what is no longer so: run `npm run docs` and look at what it changes';
  const assertSame = (file: string, wanted: string | undefined) =>
    assert.equal(readFileSync(file, 'utf8'), wanted, `${path.relative(root, file)} ${remedy}`);

  it('custom-elements.json is of today', async () => assertSame(manifestFile, await analyzedManifest()));

  it('api.txt is of today', () => assertSame(apiFile, files.get(apiFile)));

  it('pages and tables are of today', () => {
    for (const [file, text] of files) if (file.endsWith('.md')) assertSame(file, text);
  });

  it('api.txt would change with any public name', async () => {
    const text = await apiText();
    for (const name of [
      'attribute page-size: number = 10',
      'event policy-search-open SearchOpenEvent { policy: string; clause: string | undefined }',
      'file mingce-picture.js',
      'import @mingce/elements/define',
      'mingce build --to FEED (required)',
      'exit code 1 faults',
      'message searchLabel',
      'token --policy-color-accent=#b3261e',
    ])
      assert.ok(
        text.split('\n').some((line) => line.startsWith(name)),
        name,
      );
  });
});

describe('docs of the elements', () => {
  for (const tag of tags) {
    it(`leave out no part, event, slot or custom property of <${tag}>`, () => {
      const facts = factsOf(tag);
      const source = sourcesOf(tag);
      const names = (items: readonly { name: string }[]) => items.map(({ name }) => name.replace(/=.*/, ''));
      for (const part of all(source, /\spart="([^"$]+)"/g).flatMap((parts) => parts.split(' ')))
        assert.ok(names(facts.parts).includes(part), part);
      for (const event of all(source, /static readonly type = '([^']+)'/g))
        assert.ok(names(facts.events).includes(event), event);
      for (const slot of all(source, /<slot name="([^"]+)"/g))
        assert.ok(names(facts.slots).includes(slot), slot);
      for (const { name, does } of [...facts.properties, ...facts.events, ...facts.parts])
        assert.notEqual(does, '', `${name} has no words`);
      for (const { name, detail } of facts.events) assert.match(detail, /^\{ \w/, `${name} has no detail`);
    });
  }

  it('name every colour that a site may set', () => {
    const [{ cssProperties = [] } = {}] = manifestElements().filter(
      ({ tagName }) => tagName === 'policy-search',
    );
    const named = cssProperties.map(({ name }) => name);
    for (const token of colorTokens) assert.ok(named.includes(`--policy-color-${token}`), token);
  });

  it('show a smallest example, and pictures that are there', () => {
    for (const page of [...tags.map(pageOf), path.join(root, 'docs/elements/README.md')]) {
      const text = readFileSync(page, 'utf8');
      for (const link of all(text, /(?:\]\(|src="|href=")([^)"#:]+)/g))
        assert.ok(
          existsSync(path.resolve(path.dirname(page), link)),
          `${path.basename(page)} links to ${link}`,
        );
    }
    for (const tag of tags)
      assert.match(readFileSync(pageOf(tag), 'utf8'), new RegExp(`\`\`\`html\\n[^]*<${tag}[ >]`));
  });
});
