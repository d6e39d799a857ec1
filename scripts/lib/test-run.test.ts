import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryFolder } from '../../packages/testing/src/node.js';
import { engineMissing } from './browsers.mjs';
import { concurrency } from './node-tests.mjs';
import { root } from './run.mjs';

const sound = "import { it } from 'node:test';\nit('is sound', () => {});\n";
/** Passes, but leaves a server open and a program running in a process group of its own, as browsers do. */
const hanging = (pidFile: string) => `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { it } from 'node:test';
it('leaves a server open', async () => {
  const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
  writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
  await new Promise((resolve) => createServer().listen(0, '127.0.0.1', resolve));
});
`;
/** Fails in its set-up after a server was opened, as on a machine without a browser. */
const failing = `
import { after, before, describe, it } from 'node:test';
import { Closers, serveFolder } from ${JSON.stringify(path.join(root, 'packages/testing/src/node.ts'))};
describe('a suite', () => {
  const closers = new Closers();
  before(async () => {
    const server = await serveFolder('.');
    closers.after(() => server.close());
    throw new Error('no browser here');
  });
  after(() => closers.close());
  it('needs both', () => {});
});
`;

/** Its page only waits for a response. */
const blocking = (url: string) => `
it('never ends', () => {
  const request = new XMLHttpRequest();
  request.open('GET', ${JSON.stringify(url)}, false);
  request.send();
});
`;

/** Its page keeps running, but its test has no end and no time limit of its own. */
const waiting = `
it('never ends', function () {
  this.timeout(0);
  return new Promise(() => {});
});
`;

/** Fails like an assertion about a node of the page. */
const comparing = `
it('finds nothing there', () => {
  throw Object.assign(new Error('expected a body to equal null'), { actual: document.body, expected: null });
});
`;

async function fixtures(test: TestContext, files: Record<string, string>) {
  const folder = await temporaryFolder(test);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; output: string }>;
}

/** The real command. */
function testCommand(...args: string[]): Run {
  const child = spawn(process.execPath, ['scripts/test.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return { child, ended: once(child, 'close').then(([code]) => ({ code, output })) };
}

/** Whether a process runs; a process that has ended may still be listed, as a zombie, if no parent waits for it. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    // No process has this id.
    return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(state);
}

/** Whether a process has ended: a killed process ends only when it next gets the processor. */
async function hasEnded(pid: number): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(50))
    if (!(await isAlive(pid))) return true;
  return false;
}

async function pidIn(file: string): Promise<number> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text) return Number(text);
    await wait(50);
  }
}

describe('the test command', () => {
  it('names a file that hangs, ends all that it started, and goes on with the others', async (test) => {
    const folder = await fixtures(test, { 'b.test.ts': sound, 'c.test.ts': sound });
    const pidFile = path.join(folder, 'pid');
    await writeFile(path.join(folder, 'a.test.ts'), hanging(pidFile));
    const { code, output } = await testCommand('node', '--file-limit', '0.5', folder).ended;
    assert.equal(code, 1, output);
    assert.match(
      output,
      /✖ .*a\.test\.ts: did not end within \d+\.\d s, so it was ended with all it had started/,
    );
    assert.match(output, /\n2 passed, 1 failed\n$/);
    assert.equal(await hasEnded(await pidIn(pidFile)), true);
  });

  it('ends when the time for all is over, and counts what was not started', async (test) => {
    const hangingFiles = Array.from({ length: concurrency }, (_, at) => [
      `a${at}.test.ts`,
      hanging('/dev/null'),
    ]);
    const folder = await fixtures(test, { ...Object.fromEntries(hangingFiles), 'c.test.ts': sound });
    const { code, output } = await testCommand('node', '--limit', '0.2', folder).ended;
    assert.equal(code, 1);
    assert.match(output, /✖ .*c\.test\.ts: not started, the time for all tests was over/);
    assert.ok(output.endsWith(`\n0 passed, ${concurrency + 1} failed\n`), output);
  });

  it('ends by itself when set-up fails halfway', async (test) => {
    const folder = await fixtures(test, { 'a.test.ts': failing });
    const { code, output } = await testCommand('node', folder).ended;
    assert.equal(code, 1);
    assert.match(output, /\n✖ .*a\.test\.ts: 1 failed\n[\s\S]*✖ a suite.*\n.*no browser here/);
    assert.doesNotMatch(output, /did not end/);
    assert.match(output, /\n0 passed, 1 failed\n$/);
  });

  it('counts a file that breaks off without a summary', async (test) => {
    const folder = await fixtures(test, { 'a.test.ts': "process.kill(process.pid, 'SIGKILL');" });
    const { code, output } = await testCommand('node', folder).ended;
    assert.equal(code, 1);
    assert.match(output, /✖ .*a\.test\.ts: ended with code 1 and without a summary/);
  });

  it('comes to its closing line on Ctrl-C, and leaves nothing behind', async (test) => {
    const folder = await temporaryFolder(test);
    const pidFile = path.join(folder, 'pid');
    await writeFile(path.join(folder, 'a.test.ts'), hanging(pidFile));
    const { child, ended } = testCommand('node', folder);
    const pid = await pidIn(pidFile);
    child.kill('SIGINT');
    const { code, output } = await ended;
    assert.equal(code, 130);
    assert.match(output, /stopped by SIGINT during .*a\.test\.ts/);
    assert.match(output, /\n0 passed, 1 failed\n$/);
    assert.equal(await hasEnded(pid), true);
  });

  it('names a browser test that hangs, says why another failed, and runs the others', async (test) => {
    assert.equal(engineMissing('chromium'), undefined);
    const folder = path.join(root, `.cache/hanging-${process.pid}`);
    await mkdir(folder, { recursive: true });
    test.after(() => rm(folder, { recursive: true, force: true }));
    // A request without a response blocks a page as an endless loop does, but leaves the processor to other tests.
    const silent = createServer().listen(0, '127.0.0.1');
    test.after(() => {
      silent.close();
      silent.closeAllConnections();
    });
    await once(silent, 'listening');
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    await writeFile(path.join(folder, 'a.browser.test.ts'), blocking(url));
    await writeFile(path.join(folder, 'b.browser.test.ts'), "it('is sound', () => {});");
    await writeFile(path.join(folder, 'c.browser.test.ts'), comparing);
    await writeFile(path.join(folder, 'd.browser.test.ts'), waiting);
    // The time includes the start of the browser, which takes seconds while other tests run.
    const { code, output } = await testCommand('browser', '--file-limit', '0.5', folder).ended;
    assert.equal(code, 1, output);
    assert.match(output, /✖ .*a\.browser\.test\.ts: /);
    assert.match(output, /✖ .*d\.browser\.test\.ts: did not end within \d+\.\d s/);
    assert.match(output, /expected a body to equal null\s+at .*c\.browser\.test\.ts:3:/);
    assert.match(output, /✖ .*c\.browser\.test\.ts: 1 failed/);
    assert.match(output, /\n1 passed, 3 failed\n$/);
  });
});
