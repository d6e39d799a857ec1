import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ShortMemory } from '@mingce/search/writer';
import { runMain } from '../fixtures/run-cli.js';
import { digests, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { BuildThreads, type BuildThreadsOptions } from './build-threads.js';
import type { Task } from './thread-jobs.js';

const region = '990122';
const documents = 208;

/** Enough policies to start threads: one has a warning with a line, one an error, one is unconfirmed. */
async function writeAuthoring(dir: string): Promise<void> {
  await mkdir(join(dir, 'policies'), { recursive: true });
  await mkdir(join(dir, 'interpretations'), { recursive: true });
  await writeFile(
    join(dir, 'feed.yaml'),
    `id: threads\ntitle: 示例\npublisher: { name: 示例县人民政府, region: "${region}" }\nregions: [{ code: "${region}", label: 示例县 }]\nsearch: { synonyms: [[示例补贴, 示例资助]] }\n`,
  );
  const odd: Readonly<Record<number, string>> = { 3: '补贴l000元。', 7: '【待确认】示例。', 9: '示例资助。' };
  for (let at = 0; at < documents; at += 1) {
    const own = String.fromCodePoint(...Array.from({ length: 60 }, (_, place) => 0x4e00 + 61 * at + place));
    const issuers = at === 5 ? '' : 'issuers: [示例县人民政府]\n';
    const front = `id: p-${at}\ntitle: 示例县第${at}号办法\n${issuers}region: "${region}"\npublishedOn: 2024-05-20\ngenre: measures\ntopics: [other]\ndisclosure: proactive`;
    const text = `第一条　${own}。\n\n第二条　${odd[at] ?? '发放创业补贴。'}\n`;
    await writeFile(join(dir, 'policies', `p-${at}.md`), `---\n${front}\n---\n\n${text}`);
  }
  await writeFile(
    join(dir, 'interpretations', 'press.md'),
    `---\nid: press\ntemplate: press\ntitle: 示例解读\npolicies: [p-1]\nregion: "${region}"\nissuers: [示例县人民政府]\npublishedOn: 2024-05-21\nsource: { outlet: 示例日报 }\n---\n\n创业的人可以领补贴。\n`,
  );
}

async function buildWith(threads: string, dir: string, to: string) {
  const env = { SOURCE_DATE_EPOCH: '1763625600' };
  const { stdout } = await runMain(['build', dir, '--to', to, '--json', '--threads', threads], { env });
  const { seconds: _, ...facts } = JSON.parse(stdout).facts as Record<string, unknown>;
  return { faults: JSON.parse(stdout).faults as { code: string }[], facts, files: await digests(to) };
}

describe('a build with threads', () => {
  it('writes and reports what a build without does', async (t) => {
    const root = await temporaryFolder(t);
    const dir = join(root, 'authoring');
    await writeAuthoring(dir);
    const alone = await buildWith('1', dir, join(root, 'alone'));
    const codes = new Set(alone.faults.map(({ code }) => code));
    assert.ok(codes.size >= 3, 'there is something to report');
    // The failure of a thread would be among the faults.
    assert.deepEqual(await buildWith('2', dir, join(root, 'together')), alone);
  });

  it('takes whole numbers from 1 to 16', async () => {
    for (const threads of ['0', '17', '1.5', 'two', '']) {
      const { code, stdout, stderr } = await runMain(['build', '.', '--to', 'feed', '--threads', threads]);
      assert.equal(code, 2);
      assert.match(stdout + stderr, /--threads/);
    }
  });
});

describe('BuildThreads', () => {
  const items = Array.from({ length: 240 }, (_, at) => at);
  /** These threads do not run our program, so any task will do. */
  const task = { job: 'read', dir: '', config: {}, files: [] } as unknown as Task;
  const entry = (code: string) =>
    new URL(
      `data:text/javascript,import { parentPort } from 'node:worker_threads';${encodeURIComponent(code)}`,
    );

  async function remember(code: string, options: Partial<BuildThreadsOptions> = {}) {
    const { signal } = new AbortController();
    const threads = new BuildThreads({ count: 2, signal, entry: entry(code), ...options });
    const memory = new ShortMemory();
    let done = 0;
    const onDone = (more: number) => {
      done += more;
    };
    try {
      await threads.remember(memory, items, () => task, onDone);
      return { memory, done, faults: threads.faults() };
    } finally {
      await threads.close();
    }
  }

  it('puts what threads make into the memory', async () => {
    const code = `parentPort.on('message', () => parentPort.postMessage([['a key', Uint8Array.of(7)]]))`;
    const { memory, done, faults } = await remember(code);
    assert.deepEqual(memory.get('a key'), Uint8Array.of(7));
    assert.equal(done, items.length);
    assert.deepEqual(faults, []);
  });

  it('gives threads up, and says so, when one ends, breaks or does not answer', async () => {
    const cases: [code: string, reason: RegExp, seconds?: number][] = [
      ['process.exit(3)', /exit 3/],
      [`parentPort.on('message', () => process.exit(4))`, /exit 4/],
      [`parentPort.on('message', () => { throw new RangeError('broken') })`, /RangeError: broken/],
      [`parentPort.on('message', () => {})`, /0\.1 s/, 0.1],
      [`import './absent.js'`, /ERR/],
    ];
    for (const [code, reason, seconds] of cases) {
      const { done, faults } = await remember(code, { seconds });
      assert.equal(done, 0, code);
      assert.deepEqual(
        faults.map((fault) => [fault.code, fault.severity]),
        [['threads.failed', 'warning']],
        code,
      );
      assert.match(String(faults[0]?.facts.reason), reason, code);
    }
  });

  it('stops when the build is stopped', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await assert.rejects(remember(`parentPort.on('message', () => {})`, { signal }), /stopped/);
  });
});
