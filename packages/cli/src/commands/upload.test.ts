import assert from 'node:assert/strict';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { type FeedVersions, feedVersions } from '../upload/fixtures/feed-versions.js';
import { ftpServer } from '../upload/fixtures/ftp-server.js';
import { login } from '../upload/fixtures/served.js';

let versions: FeedVersions;
const cleanUps: (() => unknown)[] = [];
after(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});
before(async () => {
  versions = await feedVersions({ after: (cleanUp) => cleanUps.push(cleanUp as () => unknown) });
});

describe('mingce upload', () => {
  it('uploads the present folder, says what it did, and then that there is nothing to send', async (t) => {
    const target = join(await temporaryFolder(t), 'site');
    const planned = await runMain(['upload', target, '--dry-run'], { cwd: versions[0] });
    assert.match(planned.stdout, /上传 feed\.json\n试运行，没有写入：要上传 \d+ 个文件/);
    const first = await runMain(['upload', target], { cwd: versions[0] });
    assert.deepEqual([first.code, first.stderr], [0, '']);
    assert.match(first.stdout, /已上传，新版生效/);
    const again = await runMain(['upload', target, '--from', versions[0], '--lang', 'en']);
    assert.match(again.stdout, /there is nothing to send/);
    const { stdout } = await runMain(['upload', target, '--from', versions[1], '--json']);
    const { outcome, files, facts } = JSON.parse(stdout);
    assert.deepEqual([outcome, files.sent.at(-1), files.sent.length], ['uploaded', 'feed.json', facts.sent]);
  });

  it('refuses a feed with a fault, and lists it', async (t) => {
    const root = await temporaryFolder(t);
    const feed = join(root, 'feed');
    await runMain(['upload', feed, '--from', versions[0]]);
    const manifest = JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
    const bundle = `bundles/${manifest.directory.bundles[0].root}.bin`;
    await rm(join(feed, bundle));
    const { code, stdout } = await runMain(['upload', join(root, 'site'), '--from', feed]);
    assert.equal(code, 1);
    assert.match(stdout, /有 1 处问题（见下），没有上传/);
    assert.ok(stdout.includes(bundle));
  });

  it('says what is wrong with a call, and never repeats a password', async (t) => {
    const empty = join(await temporaryFolder(t), 'empty');
    await mkdir(empty);
    const cases: [string[], RegExp][] = [
      [[], /缺少上传到哪里/],
      [['gopher://server/site'], /不是能上传的地方/],
      [['sftp://editor:secret@server/site'], /地址“sftp:\/\/server\/site”里写了密码/],
      [[versions[0], '--from', versions[0]], /就是要上传的目录本身/],
      [[join(empty, 'site'), '--from', empty], /没有 feed\.json，不是数据源目录/],
      [['ftp://editor@server/site', '--from', versions[0]], /请设置环境变量 MINGCE_UPLOAD_PASSWORD/],
      [['s3://bucket', '--from', versions[0]], /请设置环境变量 AWS_ACCESS_KEY_ID/],
    ];
    for (const [argv, expected] of cases) {
      const { code, stdout, stderr } = await runMain(['upload', ...argv]);
      assert.equal(code, 2, argv.join(' '));
      assert.match(stderr, expected);
      assert.ok(!`${stdout}${stderr}`.includes('secret'));
    }
  });

  it('warns of a target that is not encrypted', async (t) => {
    const port = await ftpServer(t, await temporaryFolder(t));
    const { code, stdout } = await runMain(
      ['upload', `ftp://${login.user}@127.0.0.1:${port}/site`, '--from', versions[0]],
      { env: { MINGCE_UPLOAD_PASSWORD: login.password } },
    );
    assert.equal(code, 0, stdout);
    assert.match(stdout, /不加密，密码和内容会在网络上明文传送.*ftps:\/\//);
  });
});
