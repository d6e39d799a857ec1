import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runMain, spawnCli } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';

const documents = 300;
const options = ['--region', '370000', '--disclosure', 'proactive'];

/** JSON Lines of documents, each of some 8 kB. */
async function writeSource(file: string): Promise<void> {
  const rows = Array.from({ length: documents }, (_, n) =>
    JSON.stringify({
      id: `d-${n}`,
      title: `示例市第${n}号办法`,
      issuer: '示例市人民政府',
      date: '2024-05-20',
      text: Array.from({ length: 60 }, (_, at) => `第${at + 1}条　示例县第${n}号，共同遵守。`).join('\n'),
    }),
  );
  await writeFile(file, rows.join('\n'));
}

async function policiesIn(dir: string): Promise<Map<string, string>> {
  const names = await readdir(join(dir, 'policies')).catch(() => []);
  const files = names.map(
    async (name) => [name, await readFile(join(dir, 'policies', name), 'utf8')] as const,
  );
  return new Map(await Promise.all(files));
}

async function countIn(dir: string): Promise<number> {
  return (await readdir(join(dir, 'policies')).catch(() => [])).length;
}

describe('an import killed at any moment', () => {
  it('leaves whole files and no others, and the next one finishes and clears up', async (t) => {
    const root = await temporaryFolder(t);
    const source = join(root, 'in.jsonl');
    await writeSource(source);
    assert.equal((await spawnCli(['import', source, '--to', join(root, 'whole'), ...options]).ended).code, 0);
    const whole = await policiesIn(join(root, 'whole'));
    assert.equal(whole.size, documents);

    const dir = join(root, 'out');
    for (const files of [1, 70, 180]) {
      const { child, ended } = spawnCli(['import', source, '--to', dir, ...options]);
      while ((await countIn(dir)) < files && child.exitCode === null) await setTimeout(1);
      child.kill('SIGKILL');
      assert.equal((await ended).code, null, 'the run was killed before its end');
      for (const [name, text] of await policiesIn(dir)) assert.equal(text, whole.get(name), name);
    }

    assert.equal((await runMain(['import', source, '--to', dir, ...options])).code, 0);
    assert.deepEqual(await policiesIn(dir), whole);
    assert.deepEqual(await readdir(join(dir, '.mingce')), ['imported.json']);
  });
});

describe('a disk that refuses a file', () => {
  const limited = { shellPrefix: 'ulimit -f 2' };
  const skip = process.platform === 'win32';

  it('ends an import with the name of the file, and leaves no half of it', { skip }, async (t) => {
    const root = await temporaryFolder(t);
    const source = join(root, 'in.jsonl');
    await writeSource(source);
    const dir = join(root, 'out');
    const { code, stderr } = await spawnCli(
      ['import', source, '--to', dir, '--lang', 'zh-CN', ...options],
      limited,
    ).ended;
    assert.equal(code, 2);
    assert.match(stderr, /无法写入“policies\/d-0\.md”（EFBIG）。写了一半的已清除，已写好的文件保留/);
    assert.deepEqual(await policiesIn(dir), new Map());
  });

  it('ends a draft in the same way', { skip }, async (t) => {
    const root = await temporaryFolder(t);
    const dir = join(root, 'authoring');
    await runMain(['init', dir]);
    const { code, stderr } = await spawnCli(
      [
        'new',
        'interpretation',
        join(dir, 'policies/startup-plan-2024.md'),
        '--dir',
        dir,
        '--lang',
        'zh-CN',
        '--to',
        join(dir, 'interpretations/a.yaml'),
      ],
      { shellPrefix: 'ulimit -f 1' },
    ).ended;
    assert.equal(code, 2, stderr);
    assert.match(stderr, /new\.unwritable/);
    assert.ok(!(await readdir(join(dir, 'interpretations'))).includes('a.yaml'));
  });
});
