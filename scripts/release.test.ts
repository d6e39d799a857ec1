import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { unzipSync } from 'fflate';
import { Closers } from '../packages/testing/src/node.js';
import { CountySite } from './lib/county-site.js';
import { makeRelease } from './lib/mingce.js';
import { root } from './lib/run.mjs';

/** Text of a file that is written for Windows, decoded. */
const plain = (bytes: Uint8Array | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes).replaceAll('\r\n', '\n');

describe('npm run release', () => {
  const closers = new Closers();
  let folder: string;
  /** Files of the zip, by their path below `mingce-<version>/`. */
  let files: Map<string, Uint8Array>;
  let site: CountySite | undefined;

  before(async () => {
    folder = await makeRelease(closers);
    const zip = (await readdir(folder)).find((name) => name.endsWith('.zip'));
    assert.match(zip ?? '', /^mingce-\d+\.\d+\.\d+\.zip$/);
    const unzipped = Object.entries(unzipSync(await readFile(path.join(folder, zip ?? ''))));
    files = new Map(unzipped.map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]));
    const opened = await CountySite.open('examples/feed-sources');
    closers.after(() => opened.close());
    site = opened;
  });
  after(() => closers.close());

  it('gives a webmaster scripts, a sample page, a self-test page, sums and notes', () => {
    const expected = ['mingce.js', 'mingce-picture.js', 'mingce-check.html', 'sample.html', 'files.json'];
    for (const name of expected) assert.ok(files.has(`mingce/${name}`), name);
    for (const name of ['readme.txt', 'checksums.txt', 'VERSION', 'CHANGELOG.md', 'LICENSE'])
      assert.ok(files.has(name), name);
  });

  it('lists size, SHA-256 and integrity of each file as they are', () => {
    const lines = plain(files.get('checksums.txt')).trim().split('\n');
    assert.equal(lines.length, [...files.keys()].filter((name) => name.startsWith('mingce/')).length);
    for (const line of lines) {
      const [name, bytes, sha256, integrity] = line.split('\t');
      const content = files.get(`mingce/${name}`) ?? assert.fail(name);
      assert.equal(Number(bytes), content.length);
      assert.equal(sha256, `sha256:${createHash('sha256').update(content).digest('hex')}`);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
    }
  });

  it('packs every public npm package', async () => {
    const tarballs = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
    assert.equal(tarballs.length, 9);
  });

  /** The lines of the self-test page for a copy of the release that `spoil` has changed. */
  async function selfTest(t: TestContext, query: string, spoil?: (scripts: string) => Promise<void>) {
    if (!site) assert.fail('no site');
    const upload = path.join(root, 'examples/county-site', `upload-${process.pid}`);
    t.after(() => rm(upload, { recursive: true, force: true }));
    await mkdir(upload, { recursive: true });
    for (const [name, bytes] of files)
      if (name.startsWith('mingce/')) await writeFile(path.join(upload, path.basename(name)), bytes);
    await spoil?.(upload);
    const { page, complaints } = await site.visit(`/${path.basename(upload)}/mingce-check.html?${query}`);
    await page.waitForFunction(() =>
      /共检查/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    const lines = await page.$$eval('li', (items) => items.map((item) => item.textContent ?? ''));
    return { lines, problems: lines.filter((line) => line.startsWith('✖')), complaints };
  }

  it('finds a whole upload and a readable feed good, under the strictest policy', async (t) => {
    const { lines, problems, complaints } = await selfTest(t, 'feed=/feed/');
    assert.deepEqual(problems, []);
    assert.deepEqual(complaints, []);
    assert.ok(lines.some((line) => line.includes('检索索引可以读取')));
  });

  it('names a script that is missing, and one that was cut short', async (t) => {
    const { problems } = await selfTest(t, 'feed=/feed/', async (scripts) => {
      await rm(path.join(scripts, 'mingce-card.js'));
      await truncate(path.join(scripts, 'mingce-english.js'), 1000);
    });
    assert.match(problems.join('\n'), /✖mingce-card\.js 读取失败（状态码 404）/);
    assert.match(problems.join('\n'), /✖mingce-english\.js 与发布包不一致（应为 \d+ 字节，实际 1000 字节）/);
    assert.match(problems.join('\n'), /✖附加脚本 mingce-card\.js 加载失败/);
    assert.equal(problems.length, 4);
  });

  it('says what is wrong with a feed and its key', async (t) => {
    const missing = await selfTest(t, 'feed=/nowhere/');
    assert.match(missing.problems.join('\n'), /数据源没有打开：.*404|没有找到文件/);
    const key = encodeURIComponent('{"kty":"EC"}');
    const wrong = await selfTest(t, `feed=/feed/&key=${key}`);
    assert.match(wrong.problems.join('\n'), /数据源没有打开：设置的公钥无法识别/);
  });
});
