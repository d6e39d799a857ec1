import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from './fixtures/sample-sources.js';

/** Creating a link on Windows requires a permission that accounts rarely have. */
const skip = process.platform === 'win32';

async function writePolicy(dir: string, id: string): Promise<void> {
  const fields = `id: ${id}\ntitle: 示例县${id}办法\nissuers: [示例县人民政府]\nregion: "990122"\npublishedOn: 2024-05-20\ngenre: measures\ntopics: [other]\ndisclosure: proactive`;
  await writeFile(
    join(dir, 'policies', `${id}.md`),
    `---\n${fields}\n---\n\n第一条　为了规范，制定本办法。\n`,
  );
}

/** A folder with an authoring folder in it, and the path of its feed. */
async function place(t: TestContext): Promise<{ root: string; dir: string; to: string }> {
  const root = await temporaryFolder(t);
  const dir = join(root, 'authoring');
  await mkdir(join(dir, 'policies'), { recursive: true });
  await writeFile(
    join(dir, 'feed.yaml'),
    'id: links\ntitle: 示例\npublisher: { name: 示例县人民政府, region: "990122" }\nregions: [{ code: "990122", label: 示例县 }]\n',
  );
  await writePolicy(dir, 'p-1');
  return { root, dir, to: join(root, 'feed') };
}

/** The exit code, and the codes of what was found. */
async function run(...argv: string[]): Promise<[number | null, string[]]> {
  const { code, stdout } = await runMain([...argv, '--json']);
  const { faults } = JSON.parse(stdout) as { faults: { code: string }[] };
  return [code, faults.map((fault) => fault.code)];
}

describe('a target that is no folder', { skip }, () => {
  const targets: [string, (to: string, root: string) => Promise<void>][] = [
    ['a link to nothing', (to) => symlink('nowhere', to)],
    ['a link in a circle', (to) => symlink('feed', to)],
    ['a file', (to) => writeFile(to, 'mine')],
    [
      'a link to a file',
      async (to, root) => {
        await writeFile(join(root, 'file'), 'mine');
        await symlink('file', to);
      },
    ],
  ];
  for (const [name, make] of targets) {
    it(`is named, and nothing is written: ${name}`, async (t) => {
      const { root, dir, to } = await place(t);
      await make(to, root);
      const names = await readdir(root);
      assert.deepEqual(await run('build', dir, '--to', to), [2, ['publish.noFolder']]);
      assert.deepEqual(await readdir(root), names);
    });
  }

  it('is a fault of writing where a folder of the feed is a link in a circle', async (t) => {
    const { dir, to } = await place(t);
    await mkdir(to);
    await symlink('bundles', join(to, 'bundles'));
    assert.deepEqual(await run('build', dir, '--to', to), [2, ['publish.writeFailed']]);
  });
});

describe('a link to a folder', { skip }, () => {
  it('is the folder: published into, and refused where the folder would be', async (t) => {
    const { root, dir, to } = await place(t);
    await mkdir(join(root, 'disk'));
    await symlink('disk', to);
    assert.equal((await run('build', dir, '--to', to))[0], 0);
    assert.ok((await readdir(join(root, 'disk'))).includes('feed.json'));

    await symlink(dir, join(root, 'sources'));
    const intoItself = ['build', dir, '--to', join(root, 'sources')];
    assert.deepEqual(await run(...intoItself), [2, ['publish.sameFolder']]);

    const zip = join(root, 'disk', 'out.zip');
    assert.deepEqual(await run('build', dir, '--to', to, '--changes', zip), [2, ['publish.changesInside']]);
    assert.deepEqual(await run('upload', join(root, 'disk'), '--from', to), [2, ['upload.sameFolder']]);
  });
});

describe('the cache behind a link', { skip }, () => {
  it('stays there', async (t) => {
    const { root, dir, to } = await place(t);
    const cache = `${to}.mingce-cache`;
    await run('build', dir, '--to', to);
    await mkdir(join(root, 'disk'));
    await rename(cache, join(root, 'disk', 'cache'));
    await symlink(join('disk', 'cache'), cache);
    await writePolicy(dir, 'p-2');
    assert.deepEqual((await run('build', dir, '--to', to))[0], 0);
    assert.ok((await lstat(cache)).isSymbolicLink());
    assert.deepEqual(await readdir(join(root, 'disk')), ['cache']);
  });

  it('counts as damaged where it is no file, and is not waited for', async (t) => {
    const { dir, to } = await place(t);
    const cache = `${to}.mingce-cache`;
    const makers = [() => symlink('feed.mingce-cache', cache), async () => execFileSync('mkfifo', [cache])];
    for (const make of makers) {
      await make();
      const [code, faults] = await run('build', dir, '--to', to);
      assert.deepEqual([code, faults.filter((fault) => fault.startsWith('cache.'))], [0, ['cache.damaged']]);
      assert.ok((await lstat(cache)).isFile());
      await rm(cache);
    }
  });
});
