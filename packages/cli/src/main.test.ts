import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parityFaults } from '@mingce/i18n';
import { flagOf } from './command/usage.js';
import { commands } from './command-table.js';
import { runMain, spawnCli } from './fixtures/run-cli.js';
import { helpMessages } from './messages/help.js';
import { publishEn } from './messages/publish.en.js';
import { publishZhCN } from './messages/publish.zh-CN.js';
import { digests, temporaryFolder } from './publish/fixtures/sample-sources.js';

describe('main', () => {
  it('shows help for every command in both languages, naming each of its options', async () => {
    for (const [name, load] of Object.entries(commands)) {
      const { spec } = (await load()).command;
      assert.equal(spec.name, name);
      const zh = await runMain([name, '--help']);
      const en = await runMain([name, '--help', '--lang', 'en']);
      assert.deepEqual([zh.code, en.code], [0, 0]);
      assert.match(zh.stdout, /^用法：/);
      assert.match(en.stdout, /^Usage: /);
      for (const [locale, { stdout }] of [
        ['zh-CN', zh],
        ['en', en],
      ] as const) {
        assert.ok(stdout.includes(spec.help[locale]), name);
        for (const [option, { about }] of Object.entries(spec.options)) {
          assert.match(stdout, new RegExp(`^  --${flagOf(option)}\\b.* {3}`, 'm'), `${name} ${option}`);
          assert.ok(stdout.includes(about[locale].split('\n')[0]!), `${name} ${option}`);
        }
      }
    }
    const all = (await runMain([])).stdout;
    assert.match(all, /mingce <命令>/);
    for (const name of Object.keys(commands)) assert.match(all, new RegExp(`^  ${name} `, 'm'));
  });

  it('shows the version of the package', async () => {
    const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    assert.equal((await runMain(['--version'])).stdout, `${manifest.version}\n`);
  });

  it('suggests the nearest command, and names what is missing, unknown or one too many', async () => {
    const wrong: [string[], RegExp][] = [
      [['buld'], /没有“buld”这个命令.*是否想写“build”/],
      [['build', 'x'], /缺少选项 --to FEED。用法：mingce build DIR --to FEED/],
      [['sign'], /缺少数据源目录。用法：mingce sign --new-key FILE \| mingce sign FEED --key FILE/],
      [['new', 'interpretation'], /缺少政策（标识、发文字号、标题或文件）/],
      [['check'], /缺少编写目录/],
      [['check', 'a', 'b'], /多出了“b”/],
      [['check', 'a', '--lang', 'fr'], /没有“fr”这种语言的提示。请用 --lang zh-CN 或 --lang en/],
      [['check', 'a', '--fast'], /“check”没有“--fast”这个选项/],
      [['build', 'a', '--to'], /选项“--to.*”的写法不对/],
      [['serve', 'a', '--port', '99999999'], /选项“--port”的写法不对/],
    ];
    for (const [argv, expected] of wrong) {
      const { code, stderr, stdout } = await runMain(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(stderr, expected);
      assert.equal(stdout, '');
    }
  });

  it('builds what init made, verifies it, and reports a bad record with exit code 1 but a whole feed', async (t) => {
    const root = await temporaryFolder(t);
    const [dir, feed] = [join(root, 'authoring'), join(root, 'feed')];
    assert.equal((await runMain(['init', dir])).code, 0);
    const built = await runMain(['build', dir, '--to', feed]);
    assert.equal(built.code, 0, built.stdout);
    assert.match(built.stdout, /已发布（序号 1763625600，有效期到 2026-02-18T08:00:00Z）：5 条记录/);
    assert.match(
      (await runMain(['build', dir, '--to', feed, '--lang', 'en'])).stdout,
      /Nothing has changed since 2025-11-20T08:00:00Z .* 0 written/,
    );

    await writeFile(join(dir, 'qa', 'bad.md'), '---\nid: bad\n---\n');
    const partly = await runMain(['build', dir, '--to', feed, '--json']);
    assert.equal(partly.code, 1);
    const report = JSON.parse(partly.stdout);
    assert.deepEqual([report.facts.records, report.facts.leftOut], [5, 1]);
    assert.ok(
      report.faults.every(
        (fault: { file: string; message: string }) => fault.file === 'qa/bad.md' && fault.message,
      ),
    );
    assert.equal((await runMain(['verify', feed])).code, 0);
  });

  it('touches nothing when the settings are unsound, or the folder is not there', async (t) => {
    const root = await temporaryFolder(t);
    const [dir, feed] = [join(root, 'authoring'), join(root, 'feed')];
    await runMain(['init', dir]);
    await runMain(['build', dir, '--to', feed]);
    const before = await digests(feed);
    await writeFile(join(dir, 'feed.yaml'), 'id: [');
    const unsound = await runMain(['build', dir, '--to', feed]);
    assert.equal(unsound.code, 1);
    assert.match(unsound.stdout, /feed\.yaml 有错误，没有发布，现有数据源未动/);
    assert.equal((await runMain(['build', join(root, 'nowhere'), '--to', feed])).code, 2);
    assert.equal((await runMain(['serve', join(root, 'nowhere')])).code, 2);
    assert.deepEqual(await digests(feed), before);
  });

  it('runs as a program of its own', async () => {
    const { code, stdout } = await spawnCli(['--version']).ended;
    assert.equal(code, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('messages', () => {
  it('have the same keys and holes in both languages', () => {
    assert.deepEqual(parityFaults({ 'zh-CN': publishZhCN, en: publishEn }), []);
    assert.deepEqual(parityFaults(helpMessages), []);
  });

  it('of a command have the same keys and holes in both languages', async () => {
    for (const load of Object.values(commands)) {
      const { spec } = (await load()).command;
      assert.deepEqual(parityFaults(spec.messages), [], spec.name);
    }
  });
});
