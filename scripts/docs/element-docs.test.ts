import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/run.mjs';
import { factsOf, pageOf, renewedPage, tags } from './element-pages.js';

const sourcesOf = (tag: string) =>
  filesBelow(`packages/elements/src/${tag}`)
    .filter((file) => !/\.(?:test|examples)\.ts$/.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('docs of the elements', () => {
  for (const tag of tags) {
    it(`say what <${tag}> is now: npm run docs`, () => {
      assert.equal(readFileSync(pageOf(tag), 'utf8'), renewedPage(tag));
    });

    it(`leave out no part, event, slot or custom property of <${tag}>`, () => {
      const facts = factsOf(tag);
      const source = sourcesOf(tag);
      const names = (items: readonly { name: string }[]) => items.map(({ name }) => name.replace(/=.*/, ''));
      for (const part of all(source, /\spart="([^"$]+)"/g))
        assert.ok(names(facts.parts).includes(part), part);
      for (const event of all(source, /static readonly type = '([^']+)'/g))
        assert.ok(names(facts.events).includes(event), event);
      for (const slot of all(source, /<slot name="([^"]+)"/g))
        assert.ok(names(facts.slots).includes(slot), slot);
      for (const { name, does } of [...facts.properties, ...facts.events, ...facts.parts])
        assert.notEqual(does, '', `${name} has no words`);
    });
  }

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

  it('are linked from the list of elements', () => {
    const list = readFileSync(path.join(root, 'docs/elements/README.md'), 'utf8');
    for (const tag of tags) assert.ok(list.includes(`(${tag}.md)`), tag);
  });
});
