import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MingceError } from '@mingce/schema/errors';
import { interpretationTemplates } from '@mingce/schema/vocabulary';
import { sampleFolder } from '../draft/fixtures/sample-folder.js';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { authoringFolder, testIo } from '../sources/fixtures/authoring-folder.js';
import { check } from './check.js';
import { type NewOptions, newRecord } from './new.js';

const policy = '示县人社规[2024]3号';
const draft = 'interpretations/picture/创业补贴办法.yaml';

function codeOf(options: Partial<NewOptions>, cwd: string): Promise<string> {
  return newRecord({ what: 'interpretation', policy, ...options }, testIo(cwd).io).then(
    () => '',
    (error: unknown) => (error instanceof MingceError ? error.code : String(error)),
  );
}

describe('mingce new interpretation', () => {
  it('writes a draft beside the others, which check keeps back until it is confirmed', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    const { io } = testIo(dir);
    const made = await newRecord({ what: 'interpretation', policy }, io);
    assert.deepEqual([made.facts.file, made.facts.dir], [draft, '.']);
    const drafted = await check({ dir }, io);
    assert.deepEqual(
      drafted.faults.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file]),
      [['draft.unconfirmed', draft]],
    );
    assert.equal(drafted.completeness?.[0]?.drafts, made.facts.drafts);

    const text = await readFile(join(dir, draft), 'utf8');
    await writeFile(join(dir, draft), text.replaceAll('【待确认】', '').replaceAll(' # 待确认', ''));
    const confirmed = await check({ dir }, io);
    assert.equal(confirmed.ok, true);
    assert.deepEqual(
      confirmed.completeness?.map(({ drafts, required }) => [drafts, required?.present]),
      [[0, 3]],
    );
  });

  it('makes every template one after the other, with an id of its own each', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    const { io } = testIo(dir);
    for (const template of interpretationTemplates) {
      await newRecord({ what: 'interpretation', policy, template }, io);
    }
    await newRecord({ what: 'interpretation', policy, to: join(dir, 'interpretations/again.yaml') }, io);
    const { faults } = await check({ dir }, io);
    assert.deepEqual(
      new Set(faults.filter((one) => one.severity === 'error').map(({ code }) => code)),
      new Set(['draft.unconfirmed']),
    );
  });

  it('overwrites nothing unless asked to, and keeps the id', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    assert.equal(await codeOf({}, dir), '');
    const text = await readFile(join(dir, draft), 'utf8');
    assert.equal(await codeOf({}, dir), 'new.exists');
    assert.equal(await codeOf({ force: true }, dir), '');
    assert.equal(await readFile(join(dir, draft), 'utf8'), text);
  });

  it('finds the authoring folder upwards from the present one or from the policy’s file', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    const elsewhere = await temporaryFolder(t);
    assert.equal(await codeOf({}, join(dir, 'policies')), '');
    assert.equal(
      await codeOf({ policy: join(dir, 'policies/2024/创业补贴办法.md'), template: 'qa' }, elsewhere),
      '',
    );
    assert.equal(await codeOf({}, elsewhere), 'new.noFolder');
    assert.equal(await codeOf({ dir }, elsewhere), 'new.exists');
  });

  it('says what it cannot do', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    await mkdir(join(dir, 'interpretations'));
    await writeFile(join(dir, 'interpretations', 'press'), 'no folder');
    assert.equal(await codeOf({ what: 'interpretaton' }, dir), 'new.unknownKind');
    assert.equal(await codeOf({ template: 'pictures' }, dir), 'new.unknownTemplate');
    assert.equal(await codeOf({ policy: 'nothing' }, dir), 'new.noPolicy');
    assert.equal(await codeOf({ policy: 'kept-back' }, dir), 'new.notPublic');
    assert.equal(await codeOf({ to: '../a.yaml' }, dir), 'new.badTarget');
    assert.equal(await codeOf({ to: 'interpretations/a.md' }, dir), 'new.badTarget');
    assert.equal(await codeOf({ template: 'press' }, dir), 'new.unwritable');
  });

  it('speaks on the command line, and offers what was meant', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    const made = await runMain(['new', 'interpretation', policy], { cwd: dir });
    assert.match(
      made.stdout,
      /^已写入 interpretations\/picture\/创业补贴办法\.yaml：从政策原文抄录，\d+ 处待确认。\n下一步：mingce serve \./,
    );
    const near = await runMain(['new', 'interpretation', '示县人社规〔2024〕4号'], { cwd: dir });
    assert.match(near.stderr, /没有政策“示县人社规〔2024〕4号”.*是否想写“示县人社规〔2024〕3号”/);
    assert.equal(near.code, 2);
    assert.match((await runMain(['new', 'interpretation'], { cwd: dir })).stderr, /缺少政策/);
  });
});

describe('mingce build', () => {
  it('publishes no draft, though the rest of the folder', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    await runMain(['new', 'interpretation', policy], { cwd: dir });
    const built = await runMain(['build', dir, '--to', join(dir, 'feed'), '--json'], { cwd: dir });
    const { facts, ok } = JSON.parse(built.stdout);
    assert.deepEqual([ok, facts.records, facts.leftOut], [false, 4, 1]);
    assert.doesNotMatch(await readFile(join(dir, 'feed', 'feed.json'), 'utf8'), /"interpretation":1/);
  });
});

describe('mingce check', () => {
  it('sums up how complete the interpretations are, and lists them where asked', async (t) => {
    const dir = await authoringFolder(t, sampleFolder);
    await runMain(['new', 'interpretation', policy], { cwd: dir });
    const short = await runMain(['check', dir]);
    assert.match(
      short.stdout,
      /解读 1 篇，按要素清单计分 1 篇：平均 86 分，必备要素齐全 1 篇，满分 0 篇，有待确认 1 篇。\n逐篇得分：/,
    );
    const long = await runMain(['check', dir, '--completeness']);
    assert.match(
      long.stdout,
      / 86 分 {2}必备 3\/3 {2}建议 0\/1 {2}一图读懂《示例县创业补贴办法》（interpretations\/picture\/创业补贴办法\.yaml）\n {7}缺：创新特点（innovations）\n {7}待确认 \d+ 处\n/,
    );
    const { completeness } = JSON.parse((await runMain(['check', dir, '--json'])).stdout);
    assert.deepEqual(
      completeness[0].elements.map(({ element, state }: { element: string; state: string }) => [
        element,
        state,
      ]),
      [
        ['background', 'draft'],
        ['scope', 'draft'],
        ['mainContent', 'draft'],
        ['innovations', 'missing'],
        ['咨询渠道', 'missing'],
      ],
    );
    assert.match(
      (await runMain(['check', dir, '--completeness', '--lang', 'en'])).stdout,
      /Completeness \(of 100/,
    );
  });
});
