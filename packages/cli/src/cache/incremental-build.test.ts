import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { allFaults } from '../check/index.js';
import { type Outcome, runMain } from '../fixtures/run-cli.js';
import { digests, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { readSources } from '../sources/index.js';
import { openFolder } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { BuildCache, cacheFileOf } from './build-cache.js';
import { CacheFile } from './cache-file.js';

const region = '990122';

async function writePolicy(dir: string, id: string, text: string, front = ''): Promise<void> {
  await mkdir(join(dir, 'policies'), { recursive: true });
  const fields = `id: ${id}\ntitle: 示例县${id}办法\nissuers: [示例县人民政府]\nregion: "${region}"\npublishedOn: 2024-05-20\ngenre: measures\ntopics: [other]\n${front || 'disclosure: proactive'}`;
  await writeFile(join(dir, 'policies', `${id}.md`), `---\n${fields}\n---\n\n${text}\n`);
}

/** Policies, one of them without its text and one that cites another and has a warning, and an interpretation. */
async function writeAuthoring(dir: string): Promise<void> {
  const settings = `id: incremental\ntitle: 示例\npublisher: { name: 示例县人民政府, region: "${region}" }\nregions: [{ code: "${region}", label: 示例县 }]\n`;
  await mkdir(join(dir, 'interpretations'), { recursive: true });
  await writeFile(join(dir, 'feed.yaml'), settings);
  for (let at = 0; at < 12; at += 1) {
    const own = String.fromCodePoint(0x4e00 + 97 * at, 0x5e00 + at);
    await writePolicy(dir, `p-${at}`, `第一条　为了规范${own}，制定本办法。\n\n第二条　发放创业补贴。\n`);
  }
  await writePolicy(dir, 'p-scan', '第一条　补贴l000元，按照《示例县p-3办法》发放。');
  const closed = 'disclosure: onRequest\ndisclosureReason: 示例原因';
  await writePolicy(dir, 'closed', '', closed);
  await writeFile(
    join(dir, 'interpretations', 'press.md'),
    `---\nid: press\ntemplate: press\ntitle: 示例解读\npolicies: [p-1]\nregion: "${region}"\nissuers: [示例县人民政府]\npublishedOn: 2024-05-21\nsource: { outlet: 示例日报 }\n---\n\n创业的人可以领补贴。\n`,
  );
}

const env = { SOURCE_DATE_EPOCH: '1763625600' };
const build = (dir: string, to: string) => runMain(['build', dir, '--to', to, '--json'], { env });

/** Codes and lines of faults, without warnings of the cache. */
function findings({ stdout }: Outcome): string[] {
  const { faults } = JSON.parse(stdout) as { faults: { code: string; file?: string; line?: number }[] };
  return faults
    .filter(({ code }) => !code.startsWith('cache.'))
    .map(({ code, file, line }) => `${code} ${file}:${line}`);
}

const cacheFaults = ({ stdout }: Outcome) =>
  (JSON.parse(stdout) as { faults: { code: string }[] }).faults
    .map(({ code }) => code)
    .filter((code) => code.startsWith('cache.'));

/** Builds with the cache, and builds a copy of the feed without it: reports and files must be equal. */
async function buildBoth(root: string, dir: string, to: string): Promise<Outcome> {
  const copy = join(root, 'copy');
  await rm(copy, { recursive: true, force: true });
  await rm(cacheFileOf(copy), { force: true });
  await cp(to, copy, { recursive: true });
  const outcome = await build(dir, to);
  assert.deepEqual(findings(await build(dir, copy)), findings(outcome));
  assert.deepEqual(await digests(to), await digests(copy));
  return outcome;
}

async function built(t: Parameters<typeof temporaryFolder>[0]) {
  const root = await temporaryFolder(t);
  const [dir, to] = [join(root, 'authoring'), join(root, 'feed')];
  await writeAuthoring(dir);
  const first = await build(dir, to);
  assert.equal(first.code, 0, first.stdout);
  return { root, dir, to, cache: cacheFileOf(to) };
}

describe('a build with a cache of the last', () => {
  it('writes and reports the same as a build from nothing, after any change', async (t) => {
    const { root, dir, to } = await built(t);
    const policy = (id: string) => join(dir, 'policies', `${id}.md`);
    const replace = async (id: string, from: string, by: string) => {
      const text = await readFile(policy(id), 'utf8');
      assert.ok(text.includes(from));
      await writeFile(policy(id), text.replace(from, by));
    };
    const changes: (() => Promise<unknown>)[] = [
      () => Promise.resolve(),
      () => replace('p-3', '规范', '促进'),
      () => Promise.all([replace('p-4', '示例县p-4办法', '示例县新办法'), rm(policy('p-5'))]),
      () => writePolicy(dir, 'p-new', '第一条　新增养老补贴。'),
      () =>
        Promise.all([rename(policy('p-6'), policy('another-name')), replace('p-7', 'id: p-7', 'id: p-70')]),
      async () => {
        const settings = await readFile(join(dir, 'feed.yaml'), 'utf8');
        await writeFile(join(dir, 'feed.yaml'), settings.replace('label: 示例县', 'label: 示范县'));
      },
      () => rm(join(dir, 'interpretations', 'press.md')),
    ];
    for (const change of changes) {
      await change();
      assert.deepEqual(cacheFaults(await buildBoth(root, dir, to)), []);
    }
  });

  it('does so with a cache that is damaged, missing or of another version; damage is a warning', async (t) => {
    const { root, dir, to, cache } = await built(t);
    const whole = await readFile(cache);
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(100) ^ 4, 100);
    const other = Buffer.from('{"version":"0","entries":[]}');
    const cases: [string, Buffer, string[]][] = [
      ['第一', whole.subarray(0, whole.length >> 1), ['cache.damaged']],
      ['第二', flipped, ['cache.damaged']],
      ['第三', Buffer.alloc(0), ['cache.damaged']],
      ['第四', other, ['cache.damaged']],
    ];
    for (const [word, bytes, expected] of cases) {
      await writeFile(cache, bytes);
      await writePolicy(dir, 'p-2', `第一条　${word}版。`);
      const outcome = await buildBoth(root, dir, to);
      assert.equal(outcome.code, 0);
      assert.deepEqual(cacheFaults(outcome), expected, word);
    }
    await rm(cache);
    await writePolicy(dir, 'p-2', '第一条　没有缓存。');
    assert.deepEqual(cacheFaults(await buildBoth(root, dir, to)), []);
  });

  it('recalculates everything if every result of the cache is damaged', async (t) => {
    const { root, dir, to, cache } = await built(t);
    const bytes = await readFile(cache);
    const opened = CacheFile.open(cache);
    assert.ok(opened instanceof CacheFile);
    for (const { from, length } of opened.entries.values()) {
      if (length > 0) bytes.writeUInt8(bytes.readUInt8(from + (length >> 1)) ^ 1, from + (length >> 1));
    }
    opened.close();
    await writeFile(cache, bytes);
    await writePolicy(dir, 'p-2', '第一条　新版。');
    const outcome = await buildBoth(root, dir, to);
    assert.equal(outcome.code, 0, outcome.stderr);
    assert.deepEqual(cacheFaults(outcome), ['cache.damaged']);
  });

  it('reports the line of a known fault without reading the text again', async (t) => {
    const { dir } = await built(t);
    const [path, cacheFile] = [join(dir, 'policies', 'p-0.md'), join(dir, '..', 'lines.mingce-cache')];
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('title: 示例县p-0', 'title: 另一县人民政府关于p-0的'));
    const lines: string[][] = [];
    for (const isThere of [true, false]) {
      const memory = new BuildCache(cacheFile, '1');
      const sources = await readSources(dir, { memory });
      if (!isThere) await rm(path);
      const faults = allFaults(sources, undefined, memory).filter(({ file }) => file === 'policies/p-0.md');
      lines.push(faults.map(({ code, line }) => `${code} ${line}`));
      memory.close();
    }
    assert.deepEqual(lines, [['title.issuerDiffers 4'], ['title.issuerDiffers 4']]);
  });

  it('says in words that the cache was damaged, and that the feed is not', async (t) => {
    const { dir, to, cache } = await built(t);
    await writeFile(cache, 'x');
    const { stdout, stderr } = await runMain(['build', dir, '--to', to], { env });
    assert.match(stdout + stderr, /构建缓存“.*feed\.mingce-cache”已损坏.*发布的内容不受影响/);
  });

  it('repairs a file of the feed that was damaged or lost in the meantime', async (t) => {
    const { root, dir, to } = await built(t);
    const objects = Object.keys(await digests(to)).filter((path) => path.startsWith('objects/'));
    await writeFile(join(to, objects[0] ?? ''), 'damaged');
    await rm(join(to, objects[1] ?? ''));
    const before = await digests(to);
    await buildBoth(root, dir, to);
    assert.notDeepEqual(await digests(to), before);
    const { faults } = await verifyFeed(openFolder(to));
    assert.deepEqual(faults, []);
  });

  it('keeps no text that is still a draft, or must not be published', async (t) => {
    const { dir, to, cache } = await built(t);
    await writePolicy(dir, 'draft', '第一条　【待确认】示例草稿。');
    await writePolicy(dir, 'leak', '第一条　不公开的正文。', 'disclosure: onRequest\ndisclosureReason: 示例');
    await writePolicy(dir, 'open', '第一条　公开的正文。');
    assert.equal((await build(dir, to)).code, 1);
    const bytes = await readFile(cache);
    const kept = (id: string) => bytes.includes(`"title":"示例县${id}办法"`);
    assert.deepEqual(['open', 'draft', 'leak'].map(kept), [true, false, false]);
  });

  it('is one file beside the folder of the feed', async (t) => {
    const { root, to } = await built(t);
    assert.ok(!Object.keys(await digests(to)).some((path) => path.includes('cache')));
    assert.deepEqual((await readdir(root)).sort(), ['authoring', 'feed', 'feed.mingce-cache']);
  });
});
