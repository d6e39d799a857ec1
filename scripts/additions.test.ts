import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { policyPictureExamples } from '../packages/elements/src/policy-picture/policy-picture.examples.js';
import { Closers } from '../packages/testing/src/node.js';
import { markupOf, pictureViewIn } from './lib/picture-markup.js';
import { nodeFromSource, root, run } from './lib/run.mjs';
import { wire } from './wire.mjs';

const closers = new Closers();
/**
 * Copies the folder that an addition goes into. The copy is below the repository, so that its modules find their
 * dependencies.
 */
const copy = path.join(root, '.cache', `additions-${process.pid}`);
const at = (place: string) => path.join(copy, place);

before(async () => {
  closers.after(() => rm(copy, { recursive: true, force: true }));
  await mkdir(at('packages'), { recursive: true });
  await symlink(path.join(root, 'node_modules'), at('node_modules'));
  for (const name of await readdir(path.join(root, 'packages'))) {
    const [from, to] = [path.join(root, 'packages', name), at(`packages/${name}`)];
    if (!['cli', 'elements', 'schema'].includes(name)) {
      await symlink(from, to);
      continue;
    }
    for (const part of ['src', 'package.json'])
      await cp(path.join(from, part), path.join(to, part), { recursive: true });
  }
  // The commands see the schema of the copy. The drawings see that of the repository, from which they take types only.
  await cp(path.join(root, 'packages/cli/node_modules'), at('packages/cli/node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const name of ['elements', 'schema'])
    await symlink(path.join(root, `packages/${name}/node_modules`), at(`packages/${name}/node_modules`));
});
after(() => closers.close());

/** Copies the files of an addition into a folder of the copy; returns their number. */
async function add(files: string, place: string): Promise<number> {
  const templates = fileURLToPath(new URL(`additions/${files}/`, import.meta.url));
  const names = await readdir(templates);
  await mkdir(at(place), { recursive: true });
  for (const name of names)
    await cp(path.join(templates, name), path.join(at(place), name.replace(/\.txt$/, '')));
  return names.length;
}

/** Adds a line to a file of the copy, before the line that ends its list. */
async function addLine(file: string, line: string, list: RegExp): Promise<void> {
  const text = await readFile(at(file), 'utf8');
  const more = text.replace(list, (before) => `${before}${line}\n`);
  assert.equal(more.split('\n').length, text.split('\n').length + 1, `${file} has no list ${list}`);
  await writeFile(at(file), more);
}

const fromSource = (...args: string[]) =>
  run(process.execPath, [...nodeFromSource, ...args], {
    capture: true,
    limit: 120_000,
    // A test run inside a test would report to the outer one.
    env: { NODE_TEST_CONTEXT: undefined },
  });

describe('a new command', () => {
  before(async () => {
    assert.equal(await add('command', 'packages/cli/src/commands'), 2);
    await addLine(
      'packages/cli/src/command-table.ts',
      "  overdue: () => import('./commands/overdue.js'),",
      /^ {2}ask: .*\n/m,
    );
  });

  it('works with two files and one line: help, options, messages and exit codes', async () => {
    const { code, output } = await fromSource(at('packages/cli/src/commands/overdue.test.ts'));
    assert.equal(code, 0, output);
    assert.match(output, /pass 2\b/);
  });
});

describe('a new layout of a picture', () => {
  const line = "  'ladder',";
  const vocabulary = 'packages/schema/src/vocabulary/constants.ts';

  before(async () => {
    assert.equal(await add('layout', 'packages/elements/src/policy-picture/layouts/ladder'), 2);
    await assert.rejects(
      wire(copy),
      /layouts\/ladder: add the line 'ladder' to pictureLayouts in packages\/schema/,
    );
    await addLine(vocabulary, line, /^export const pictureLayouts = \[\n/m);
    await wire(copy);
  });

  it('draws with one folder and one line', async () => {
    const load = (file: string) =>
      import(pathToFileURL(at(`packages/elements/src/policy-picture/${file}`)).href);
    const [{ drawPicture }, { layouts }] = await Promise.all([
      load('drawing/draw-picture.ts'),
      load('layouts/layouts.ts'),
    ]);
    assert.ok('ladder' in layouts);
    const { record, policy } = policyPictureExamples.find(({ name }) => name === 'full') ?? {};
    const markup = markupOf(drawPicture({ interpretation: record, policy }, pictureViewIn('zh-CN')));
    assert.match(markup, /<section class="sec \w+ l-ladder [^>]*>[\s\S]*<ol class="ladder"><li>/);
  });

  it('is offered to authors: `mingce check` knows its name', async () => {
    const dir = at('authoring');
    const feed = 'id: shili\ntitle: 示例县政策文件库\npublisher: { name: 示例县人民政府, region: 990122 }\n';
    const picture = (layout: string) => `id: ${layout}
template: picture
title: 解读
policies: [basis]
region: "990122"
issuers: [示例县某局]
publishedOn: 2024-05-30
elements: { background: [{ text: 依据示例法。 }] }
layout: [{ element: background, layout: ${layout} }]
`;
    await mkdir(path.join(dir, 'interpretations'), { recursive: true });
    await writeFile(path.join(dir, 'feed.yaml'), feed);
    for (const layout of ['ladder', 'laddr'])
      await writeFile(path.join(dir, `interpretations/${layout}.yaml`), picture(layout));
    const { stdout } = await fromSource(at('packages/cli/src/bin.ts'), 'check', dir, '--json');
    const faults: { code: string; file: string; facts: object }[] = JSON.parse(stdout).faults;
    const unknown = faults.filter(({ code }) => code === 'picture.layoutUnknown');
    assert.deepEqual(
      unknown.map(({ file, facts }) => [file, 'suggestion' in facts && facts.suggestion]),
      [['interpretations/laddr.yaml', 'ladder']],
    );
  });

  it('without its folder is refused, with the file that is missing', async () => {
    await addLine(vocabulary, "  'rope',", /^export const pictureLayouts = \[\n/m);
    await assert.rejects(wire(copy), /layout rope: packages\/.*\/layouts\/rope\/rope\.ts is not there/);
  });
});
