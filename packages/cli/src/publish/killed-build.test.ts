import assert from 'node:assert/strict';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runMain, spawnCli } from '../fixtures/run-cli.js';
import { openFolder } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { digests, temporaryFolder } from './fixtures/sample-sources.js';

const policies = 40;

/** An authoring folder in which every record contains `edition`. */
async function writeAuthoring(dir: string, edition: string): Promise<void> {
  await mkdir(join(dir, 'policies'), { recursive: true });
  const publisher = '{ name: 示例县人民政府, region: "990122" }';
  const region = '[{ code: "990122", label: 示例县 }]';
  await writeFile(
    join(dir, 'feed.yaml'),
    `id: killed\ntitle: 示例\npublisher: ${publisher}\nregions: ${region}\n`,
  );
  for (let n = 0; n < policies; n++) {
    const front = `id: p-${n}\ntitle: 示例县第${n}号办法\nissuers: [示例县人民政府]\nregion: "990122"\npublishedOn: 2024-05-20\ngenre: measures\ntopics: [other]\ndisclosure: proactive`;
    const text = `第一条　${edition}，第${n}号。\n\n`.repeat(20);
    await writeFile(join(dir, 'policies', `p-${n}.md`), `---\n${front}\n---\n\n${text}`);
  }
}

async function assertWhole(to: string): Promise<number> {
  const { faults, facts } = await verifyFeed(openFolder(to));
  assert.deepEqual(
    faults.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(facts.records, policies);
  return Number(facts.sequence);
}

describe('a build killed at any moment', () => {
  it('leaves the whole old feed or the whole new one, and the next build goes through', async (t) => {
    const root = await temporaryFolder(t);
    const [dir, to, old] = [join(root, 'authoring'), join(root, 'feed'), join(root, 'old')];
    await writeAuthoring(dir, '旧版');
    assert.equal((await runMain(['build', dir, '--to', to])).code, 0);
    const before = await assertWhole(to);
    await cp(to, old, { recursive: true });
    await writeAuthoring(dir, '新版');

    const trial = join(root, 'trial');
    await cp(old, trial, { recursive: true });
    const started = Date.now();
    assert.equal((await spawnCli(['build', dir, '--to', trial]).ended).code, 0);
    const duration = Date.now() - started;
    assert.ok((await assertWhole(trial)) > before);

    let killed = 0;
    for (let round = 0; round < 15; round++) {
      // Kills are spread over the later part of a run: before that the program only starts and reads.
      const delay = duration * (0.3 + (0.7 * (round + Math.random())) / 15);
      const { child, ended } = spawnCli(['build', dir, '--to', to]);
      const timer = setTimeout(() => child.kill('SIGKILL'), delay);
      const { code } = await ended;
      clearTimeout(timer);
      if (code === null) killed += 1;
      const sequence = await assertWhole(to);
      assert.ok(sequence >= before);
      if (sequence > before) {
        // Restores the old feed, so that every round has something to publish.
        await cp(join(old, 'feed.json'), join(to, 'feed.json'));
      }
    }
    assert.ok(killed > 0, 'no run was killed');

    const last = await runMain(['build', dir, '--to', to]);
    assert.equal(last.code, 0, last.stderr);
    assert.ok((await assertWhole(to)) > before);
    const leftovers = Object.keys(await digests(to)).filter((path) => /mingce-(?:tmp|lock)/.test(path));
    assert.deepEqual(leftovers, []);
  });
});

describe('a build whose disk refuses a file', () => {
  it('says which, that the old feed is whole, and leaves no trace', {
    skip: process.platform === 'win32',
  }, async (t) => {
    const root = await temporaryFolder(t);
    const [dir, to] = [join(root, 'authoring'), join(root, 'feed')];
    await writeAuthoring(dir, '旧版');
    await runMain(['build', dir, '--to', to]);
    const before = await digests(to);
    await writeAuthoring(dir, '新版');
    // A limit of two kilobytes per file: the system refuses in the middle of a write, as a full disk does.
    const { code, stderr } = await spawnCli(['build', dir, '--to', to, '--lang', 'zh-CN'], {
      shellPrefix: 'ulimit -f 2',
    }).ended;
    assert.equal(code, 2);
    assert.match(
      stderr,
      /无法写入“objects\/.*”（EFBIG）。新写的文件已清除，原有数据源完好无损。请检查磁盘空间/,
    );
    assert.deepEqual(await digests(to), before);
  });
});
