import assert from 'node:assert/strict';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { bundlePath } from '@mingce/feed';
import { feedConfigSchema } from '@mingce/schema';
import { feedHeaders, serveFolder } from '@mingce/testing/node';
import { runMain } from '../fixtures/run-cli.js';
import { io, policy, sampleSources, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { publish } from '../publish/publish.js';
import type { FoundPolicy } from '../report/found-lines.js';

/** A feed of two policies on one subject, one of them repealed. */
async function sampleFeed(t: TestContext, search: object = {}): Promise<string> {
  const feed = join(await temporaryFolder(t), 'feed');
  const sources = await sampleSources(t, [
    policy('old', { title: '示例县创业担保贷款办法', publishedOn: '2015-01-05', expiresOn: '2018-01-01' }),
    policy('new', { title: '示例县创业担保贷款实施细则', region: '000000', publishedOn: '2023-01-05' }),
  ]);
  const config = { ...sources.config, search: feedConfigSchema.shape.search.parse(search) };
  await publish({ ...sources, config }, { to: feed, io: io() });
  return feed;
}

async function policiesOf(...argv: string[]): Promise<FoundPolicy[]> {
  const { code, stdout, stderr } = await runMain(['search', ...argv, '--json']);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout).found.policies;
}

describe('mingce search', () => {
  it('lists the results of a feed in words, with excerpts and the number of all', async (t) => {
    const { code, stdout } = await runMain(['search', await sampleFeed(t), '创业担保贷款', '--limit', '1']);
    assert.equal(code, 0);
    assert.match(stdout, /^1\. 示例县创业担保贷款实施细则\n/);
    assert.match(stdout, /2023-01-05　000000　标识 new　得分 \d+\.\d\d/);
    assert.match(stdout, /“创业担保贷款”共有 \d 个结果，列出前 1 个。/);
    assert.doesNotMatch(stdout, /得分的构成|2\. /);
  });

  it('says of which place the feed has no document', async (t) => {
    const feed = join(await temporaryFolder(t), 'feed');
    const sources = await sampleSources(t, [
      policy('province', { title: '示例养犬管理办法', region: '370000', publishedOn: '2023-01-05' }),
    ]);
    await publish(sources, { to: feed, io: io() });
    const { stdout } = await runMain(['search', feed, '德州养犬管理']);
    assert.match(
      stdout,
      /^数据源中没有德州的文件，以下是上级地区、国家或其他地区的文件。\n\n1\. 示例养犬管理办法\n/,
    );
    assert.doesNotMatch((await runMain(['search', feed, '养犬管理'])).stdout, /没有/);
  });

  it('searches a feed at an address, and says where there is none', async (t) => {
    const feed = await sampleFeed(t);
    const server = await serveFolder(feed, { headers: feedHeaders });
    t.after(() => server.close());
    assert.deepEqual(await policiesOf(server.url, '创业担保贷款'), await policiesOf(feed, '创业担保贷款'));
    assert.ok(server.requests.some(({ path }) => path === 'feed.json'));
    const { code, stderr } = await runMain(['search', `${server.url}nowhere/`, '贷款']);
    assert.equal(code, 2);
    assert.match(stderr, /没有找到文件 http.*nowhere\/feed\.json.*feed\.missing/);
  });

  it('explains a score by parts that add up to it, in words and as data', async (t) => {
    const feed = await sampleFeed(t);
    const [first, ...others] = await policiesOf(feed, '创业担保贷款', '--explain');
    for (const { id, score, explanation } of [first!, ...others]) {
      const sum = explanation!.parts.reduce((total, { value }) => total + value, 0);
      assert.ok(Math.abs(sum - score) < 1e-9 * Math.max(1, score), `${id}: ${sum}, not ${score}`);
    }
    const { stdout } = await runMain(['search', feed, '创业担保贷款', '--explain', '--lang', 'en']);
    assert.match(stdout, /What makes up the score:/);
    assert.match(stdout, /\+\d+\.\d\d {2}“创业” in title, number or keywords \(idf \d/);
    assert.match(stdout, /-\d+\.\d\d {2}expired or repealed/);
    assert.doesNotMatch(stdout, /explain\.|found\./);
  });

  it('searches for a reader of a region, and by the numbers of feed.yaml', async (t) => {
    const feed = await sampleFeed(t, { ended: 1, ownRegion: 50 });
    assert.equal((await policiesOf(feed, '创业担保贷款'))[0]?.id, 'new');
    assert.equal((await policiesOf(feed, '创业担保贷款', '--region', '990122'))[0]?.id, 'old');
  });

  it('takes words as typed one after another, and says when nothing is found', async (t) => {
    const feed = await sampleFeed(t);
    assert.deepEqual(await policiesOf(feed, '创业', '贷款'), await policiesOf(feed, '创业 贷款'));
    const { code, stdout } = await runMain(['search', feed, 'qqq']);
    assert.equal(code, 0);
    assert.match(stdout, /没有找到“qqq”。/);
  });

  it('refuses what it cannot use, and says what to do', async (t) => {
    const feed = await sampleFeed(t);
    const empty = join(await temporaryFolder(t), 'empty');
    await mkdir(empty);
    const runs: [argv: string[], said: RegExp][] = [
      [[feed], /缺少要检索的词。用法：mingce search/],
      [[empty, '贷款'], /这里没有数据源。请给出含有 feed\.json 的目录或网址/],
      [[feed, '贷款', '--limit', '0'], /--limit 的值“0”不对，应为 1 到 100 的整数/],
      [[feed, '贷款', '--limit', '2.5'], /--limit 的值“2\.5”不对/],
      [[feed, '贷款', '--region', '县里'], /区划代码“县里”不对/],
    ];
    for (const [argv, said] of runs) {
      const { code, stderr } = await runMain(['search', ...argv]);
      assert.equal(code, 2, argv.join(' '));
      assert.match(stderr, said);
    }
  });

  it('says which parts of the index could not be read', async (t) => {
    const feed = await sampleFeed(t);
    const manifest = JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
    for (const bundle of manifest.search.packs.documents.bundles) await rm(join(feed, bundlePath(bundle)));
    const { stdout } = await runMain(['search', feed, '创业担保贷款']);
    assert.match(stdout, /警告 {2}索引的这些分片没有读到：documents\/\d+/);
  });
});
