import assert from 'node:assert/strict';
import { once } from 'node:events';
import { appendFile, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { askRaw, leaveEarly, oddHeaders, oddTargets, removeWhileSent } from '@mingce/testing/node';
import { runMain, spawnCli } from '../fixtures/run-cli.js';
import type { CommandReport } from '../pipeline/types.js';
import { io, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { startPreview } from './preview.js';
import { sendFile } from './static-files.js';

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Requests a path unchanged: `fetch` would resolve its dots first. */
function ask(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, headers: response.headers, text });
    }).on('error', reject);
  });
}

/** A preview of what `mingce init` makes; `built` resolves with the report of the next build. */
async function preview(t: TestContext, port = 0) {
  const dir = join(await temporaryFolder(t), 'authoring');
  await runMain(['init', dir]);
  let report: ((report: CommandReport) => void) | undefined;
  const quiet = { write: () => undefined };
  const full = { ...io(), cwd: dir, stdout: quiet, stderr: quiet, locale: 'zh-CN' } as const;
  const started = await startPreview({ dir, port, onBuilt: (built) => report?.(built) }, full);
  t.after(() => started.close());
  const built = () => new Promise<CommandReport>((resolve) => (report = resolve));
  return { ...started, dir, built };
}

describe('preview', () => {
  it('serves the feed with the headers of the format, and a page without inline script or style', async (t) => {
    const { port } = await preview(t);
    const manifest = await ask(port, '/feed/feed.json');
    assert.equal(manifest.status, 200);
    assert.equal(manifest.headers['cache-control'], 'no-cache');
    assert.equal(manifest.headers['access-control-allow-origin'], '*');
    const { sha256 } = JSON.parse(manifest.text).collections;
    const object = await ask(port, `/feed/objects/${sha256.slice(0, 2)}/${sha256}.json`);
    assert.equal(object.headers['cache-control'], 'public, max-age=31536000, immutable');

    const page = await ask(port, '/');
    assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
    assert.doesNotMatch(page.text, /<script(?![^>]*src=)|<style| style=| on\w+=/);
    for (const path of ['/preview.css', '/preview.js']) assert.equal((await ask(port, path)).status, 200);
  });

  it('gives nothing outside the feed, however the path is written', async (t) => {
    const { port } = await preview(t);
    const paths = [
      '/feed/../../../../../../etc/passwd',
      '/feed/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/feed/%2e%2e/%2e%2e/etc/passwd',
      '/feed//etc/passwd',
      '/feed/%00',
      '/feed/%zz',
      '/embed/../package.json',
      '/etc/passwd',
      '/feed/',
    ];
    for (const path of paths) assert.equal((await ask(port, path)).status, 404, path);
  });

  it('rebuilds on change and shows faults without losing the last good feed', async (t) => {
    const { port, dir, built } = await preview(t);
    let next = built();
    await appendFile(join(dir, 'feed.yaml'), '\nhomepage: https://www.example.gov.cn/new/\n');
    await next;
    assert.match((await ask(port, '/feed/feed.json')).text, /"sequence":1763625601,/);

    next = built();
    await mkdir(join(dir, 'qa'), { recursive: true });
    await writeFile(join(dir, 'qa', 'bad.md'), '---\nid: "<b>"\n---\n');
    assert.equal((await next).ok, false);
    const page = await ask(port, '/');
    assert.match(page.text, /<details class="report" open>/);
    assert.match(page.text, /qa\/bad\.md/);
    assert.doesNotMatch(page.text, /<b>/);
    assert.match((await ask(port, '/feed/feed.json')).text, /"policy":2/);
  });

  it('shows each interpretation as its author writes it, drafts marked, with how complete it is', async (t) => {
    const { port, dir, built } = await preview(t);
    let next = built();
    assert.equal((await runMain(['new', 'interpretation', 'shixian-renshe-2024-3', '--dir', dir])).code, 0);
    assert.equal((await next).ok, false);
    const list = await ask(port, '/interpretation/');
    const path = '/interpretation/jd-shixian-renshe-2024-3-picture';
    assert.ok(list.text.includes(`<a href="${path}">`), list.text);
    const page = await ask(port, path);
    assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
    assert.doesNotMatch(page.text, /<script(?![^>]*src=)|<style| style=| on\w+=/);
    assert.match(page.text, /草稿：还有 \d+ 处待确认，只在本机预览，不会发布。/);
    assert.match(page.text, /背景依据（background）<\/span><span>建议 · 有待确认/);
    assert.match((await ask(port, '/feed/feed.json')).text, /"interpretation":2/);

    next = built();
    const file = join(dir, 'interpretations', 'picture', 'startup-rules-2024.yaml');
    await writeFile(file, 'id: x\ntitle：broken\n');
    await next;
    assert.match((await ask(port, path)).text, /字段“title”后面是全角冒号/);
    next = built();
    await rm(file);
    await next;
    assert.equal((await ask(port, path)).status, 404);
    assert.equal((await ask(port, '/policy/shixian-renshe-2024-3')).status, 200);
    assert.equal((await ask(port, '/policy/%22%3E')).status, 404);
  });

  it('notifies open pages of each build', async (t) => {
    const { port, dir, built } = await preview(t);
    const events = await new Promise<AsyncIterable<Buffer>>((resolve) => {
      get({ port, host: '127.0.0.1', path: '/preview-events' }, resolve);
    });
    const reader = events[Symbol.asyncIterator]();
    assert.equal(String((await reader.next()).value), 'data: 1\n\n');
    const next = built();
    await appendFile(join(dir, 'feed.yaml'), '\n# saved\n');
    await next;
    assert.equal(String((await reader.next()).value), 'data: 2\n\n');
  });

  it('takes the next free port, and removes its temporary folder when it is closed', async (t) => {
    const blocker = createServer();
    blocker.listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    t.after(() => blocker.close());
    const address = blocker.address();
    const taken = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { port, close } = await preview(t, taken);
    assert.ok(port > taken);
    await close();
    await assert.rejects(ask(port, '/'));
  });
});

describe('sendFile', () => {
  it('outlives odd requests', async (t) => {
    const { port } = await preview(t);
    for (const before of ['', '/feed', '/interpretation', '/embed']) {
      for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
        for (const target of oddTargets) {
          const { status, body } = await askRaw(port, before + target, { method });
          assert.ok(
            [200, 400, 404, 405].includes(status),
            `${method} ${before}${target.slice(0, 40)}: ${status}`,
          );
          assert.ok(!body.includes('root:'), target);
        }
      }
    }
    for (const header of oddHeaders) {
      const { status } = await askRaw(port, '/feed/feed.json', { headers: [header] });
      assert.ok([200, 206, 304, 412, 416].includes(status), `${header}: ${status}`);
    }
    const part = await askRaw(port, '/feed/feed.json', { headers: ['Range: bytes=0-1'] });
    assert.deepEqual([part.status, part.body.length], [206, 2]);
    assert.match(part.head, /content-type: application\/json; charset=utf-8/i);
    const head = await askRaw(port, 'http://127.0.0.1/feed/feed.json', { method: 'HEAD' });
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    assert.equal((await ask(port, '/')).status, 200);
  });

  it('breaks off the file that goes or that nobody waits for, and nothing else', async (t) => {
    const dir = await temporaryFolder(t);
    const server = createServer((request, response) =>
      sendFile(dir, (request.url ?? '').slice(1), {}, request, response),
    ).listen(0, '127.0.0.1');
    t.after(() => server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await writeFile(join(dir, 'large.bin'), Buffer.alloc(30_000_000));
    await leaveEarly(port, '/large.bin');
    assert.ok((await removeWhileSent(port, dir, '/gone.bin')) < 1);
    await writeFile(join(dir, 'empty.txt'), '');
    assert.equal((await ask(port, '/empty.txt')).status, 200);
  });

  it('does not follow a symlink out of the folder', async (t) => {
    const dir = await temporaryFolder(t);
    await symlink(tmpdir(), join(dir, 'out'));
    const [entry = ''] = await readdir(tmpdir());
    const [request, response] = [{}, {}] as [IncomingMessage, ServerResponse];
    assert.equal(await sendFile(dir, `out/${entry}`, {}, request, response), false);
  });
});

describe('mingce serve', () => {
  it('ends cleanly on Ctrl-C', { skip: process.platform === 'win32' }, async (t) => {
    const dir = join(await temporaryFolder(t), 'authoring');
    await runMain(['init', dir]);
    const { child, ended } = spawnCli(['serve', dir, '--port', '0', '--lang', 'zh-CN']);
    t.after(() => child.kill('SIGKILL'));
    let words = '';
    for await (const chunk of child.stderr) {
      words += chunk;
      if (words.includes('预览地址')) break;
    }
    assert.match(words, /http:\/\/127\.0\.0\.1:\d+\//);
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    assert.equal(code, 0);
    assert.match(stdout, /预览已结束/);
  });
});
