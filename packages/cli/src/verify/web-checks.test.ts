import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Closers } from '@mingce/testing/node';
import { freePort } from '../fixtures/free-port.js';
import { runMain } from '../fixtures/run-cli.js';
import { io, sampleSources, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { publish } from '../publish/publish.js';
import { remediesFor } from './remedies.js';

let dir = '';
const closers = new Closers();
after(() => closers.close());
before(async () => {
  dir = await temporaryFolder(closers);
  await publish(await sampleSources(closers), { to: dir, io: io() });
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** The file at the path. */
  file: Buffer | undefined;
}

/** A server that follows the guide for publishers. */
function rightAnswer({ method, path, headers, file }: Asked): Answer {
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'Range' };
  if (method === 'OPTIONS') return { status: 204, headers: cors, body: Buffer.alloc(0) };
  if (!file) return { status: 404, headers: cors, body: Buffer.from('none') };
  const isJson = path.endsWith('.json');
  const type = isJson ? 'application/json' : 'application/octet-stream';
  const immutable = /^(?:objects|bundles|files)\//.test(path);
  const own = {
    ...cors,
    server: 'nginx/1.24.0',
    'content-type': type,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (from !== undefined) {
    const range = { 'content-range': `bytes ${from}-${to}/${file.length}` };
    return { status: 206, headers: { ...own, ...range }, body: file.subarray(Number(from), Number(to) + 1) };
  }
  if (isJson && String(headers['accept-encoding']).includes('gzip'))
    return { status: 200, headers: { ...own, 'content-encoding': 'gzip' }, body: gzipSync(file) };
  return { status: 200, headers: own, body: file };
}

/** Starts a server with one fault, and returns its address. */
async function serverWith(t: TestContext, change: (asked: Asked, right: Answer) => Answer): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const path = decodeURIComponent(pathname).slice(1);
    const file = await readFile(join(dir, path)).catch(() => undefined);
    const asked = { method: request.method ?? '', path, headers: request.headers, file };
    const { status, headers, body } = change(asked, rightAnswer(asked));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

interface Report {
  ok: boolean;
  faults: { code: string; severity: string; message: string }[];
  web?: {
    server: string;
    checks: { name: string; ok: boolean }[];
    remedies: { check: string; server: string }[];
  };
  facts: Record<string, number>;
}

async function reportOf(url: string, ...more: string[]): Promise<Report> {
  const { stdout, stderr } = await runMain(['verify', url, '--json', ...more]);
  assert.ok(stdout, stderr);
  return JSON.parse(stdout) as Report;
}

const isBundle = (path: string) => path.startsWith('bundles/');
const withHeaders = (right: Answer, headers: Record<string, string>): Answer => ({
  ...right,
  headers: { ...right.headers, ...headers },
});
const withoutHeader = (right: Answer, name: string): Answer => {
  const { [name]: _, ...headers } = right.headers;
  return { ...right, headers };
};

/** Faults of servers: the message for each, and whether it keeps visitors from reading. */
const faulty: Record<
  string,
  [code: string, isError: boolean, change: (asked: Asked, right: Answer) => Answer]
> = {
  'missing files answered with a page': [
    'web.softNotFound',
    false,
    ({ file, method }, right) =>
      file || method === 'OPTIONS' ? right : { ...right, status: 200, body: Buffer.from('<!doctype html>') },
  ],
  'missing files led on to another page': [
    'web.softNotFound',
    false,
    ({ file, method }, right) =>
      file || method === 'OPTIONS'
        ? right
        : { status: 302, headers: { location: '/feed.json' }, body: Buffer.alloc(0) },
  ],
  'whole files in place of ranges': [
    'web.noRange',
    false,
    ({ file }, right) => (right.status === 206 && file ? { ...right, status: 200, body: file } : right),
  ],
  'ranges refused by a firewall': [
    'web.rangeRefused',
    false,
    (_, right) => (right.status === 206 ? { ...right, status: 403 } : right),
  ],
  'ranges with a byte too few': [
    'web.rangeWrong',
    true,
    (_, right) => (right.status === 206 ? { ...right, body: right.body.subarray(1) } : right),
  ],
  'ranges with bounds of another part': [
    'web.rangeWrong',
    true,
    (_, right) => (right.status === 206 ? withHeaders(right, { 'content-range': 'bytes 0-99/100' }) : right),
  ],
  'no word for other sites': [
    'web.noCors',
    false,
    (_, right) => withoutHeader(right, 'access-control-allow-origin'),
  ],
  'two words for other sites': [
    'web.corsTwice',
    true,
    (_, right) => withHeaders(right, { 'access-control-allow-origin': '*, *' }),
  ],
  'one other site only': [
    'web.corsOther',
    false,
    (_, right) => withHeaders(right, { 'access-control-allow-origin': 'https://www.example.gov.cn' }),
  ],
  'OPTIONS refused': [
    'web.noPreflight',
    false,
    ({ method }, right) => (method === 'OPTIONS' ? { ...right, status: 405 } : right),
  ],
  'OPTIONS without Range': [
    'web.noPreflight',
    false,
    (_, right) => withHeaders(right, { 'access-control-allow-headers': 'Content-Type' }),
  ],
  'JSON as plain text': [
    'web.mediaType',
    false,
    ({ path }, right) =>
      path.endsWith('.json') ? withHeaders(right, { 'content-type': 'text/plain' }) : right,
  ],
  'an extension that it does not know': [
    'web.allRefused',
    true,
    ({ path }, right) => (isBundle(path) ? { ...right, status: 404 } : right),
  ],
  'bundles packed once more': [
    'web.binCompressed',
    false,
    ({ path, file }, right) =>
      isBundle(path) && right.status === 200 && file
        ? { ...withHeaders(right, { 'content-encoding': 'gzip' }), body: gzipSync(file) }
        : right,
  ],
  'JSON as it is': [
    'web.jsonUncompressed',
    false,
    ({ file }, right) =>
      right.headers['content-encoding'] && file
        ? { ...withoutHeader(right, 'content-encoding'), body: file }
        : right,
  ],
  'feed.json kept for a day': [
    'web.feedCached',
    false,
    ({ path }, right) =>
      path === 'feed.json' ? withHeaders(right, { 'cache-control': 'public, max-age=86400' }) : right,
  ],
  'no word on keeping feed.json': [
    'web.feedCacheUnset',
    false,
    ({ path }, right) => (path === 'feed.json' ? withoutHeader(right, 'cache-control') : right),
  ],
  'bundles never kept': [
    'web.objectsNotCached',
    false,
    ({ path }, right) => (isBundle(path) ? withHeaders(right, { 'cache-control': 'no-store' }) : right),
  ],
};

describe('verify of an address', () => {
  it('finds no fault of a server that is configured as the guide says', async (t) => {
    const report = await reportOf(await serverWith(t, (_, right) => right));
    assert.deepEqual([report.ok, report.faults], [true, []]);
    assert.equal(report.web?.server, 'nginx/1.24.0');
    assert.ok(report.web?.checks.length === 8 && report.web.checks.every(({ ok }) => ok));
    assert.deepEqual(report.web.remedies, []);
  });

  for (const [name, [code, isError, change]] of Object.entries(faulty)) {
    it(`says what is wrong with ${name}, and how nginx is set up`, async (t) => {
      const { ok, faults, web } = await reportOf(await serverWith(t, change), '--quick');
      const found = faults.find((fault) => fault.code === code);
      assert.ok(found, JSON.stringify(faults));
      assert.equal(found.severity, isError ? 'error' : 'warning');
      assert.equal(ok, !isError);
      assert.ok(found.message.length > 20 && !found.message.includes('{'), found.message);
      assert.ok(web?.remedies.length && web.remedies.every(({ server }) => server === 'nginx'));
    });
  }

  it('reports a redirect, and checks its target', async (t) => {
    const real = await serverWith(t, (_, right) => right);
    const moved = await serverWith(t, ({ path }) => ({
      status: 301,
      headers: { location: `${real}${encodeURIComponent(path).replaceAll('%2F', '/')}` },
      body: Buffer.alloc(0),
    }));
    const { faults, ok } = await reportOf(moved);
    assert.deepEqual([ok, faults.map(({ code }) => code)], [true, ['web.redirected']]);
  });

  it('reports a page instead of a feed, a login, and a server that does not answer', async (t) => {
    const page = await serverWith(t, (_, right) => ({
      ...right,
      status: 200,
      headers: {},
      body: Buffer.from('<html>'),
    }));
    assert.deepEqual(
      (await reportOf(page)).faults.map(({ code }) => code),
      ['verify.htmlInstead'],
    );
    const closed = await serverWith(t, (_, right) => ({ ...right, status: 401 }));
    assert.deepEqual(
      (await reportOf(closed)).faults.map(({ code }) => code),
      ['verify.refused'],
    );
    const { faults } = await reportOf(`http://127.0.0.1:${await freePort()}/`);
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['verify.unreachable'],
    );
    assert.match(faults[0]?.message ?? '', /ECONNREFUSED/);
  });

  it('repeats a request after an error of the server, and names the file that it does not serve', async (t) => {
    const failures = new Map<string, number>();
    const url = await serverWith(t, ({ path }, right) => {
      const times = failures.get(path) ?? 0;
      failures.set(path, times + 1);
      return path.startsWith('objects/') && !path.includes('0000') && times === 0
        ? { ...right, status: 503 }
        : right;
    });
    assert.deepEqual((await reportOf(url)).faults, []);
    const refusing = await serverWith(t, ({ path }, right) =>
      path.startsWith('files/') ? { ...right, status: 403 } : right,
    );
    const { ok, faults } = await reportOf(refusing);
    assert.deepEqual([ok, faults.map(({ code }) => code)], [false, ['verify.refused']]);
  });

  it('says of a missing file with Chinese characters in its name what may have become of them', async (t) => {
    const url = await serverWith(t, ({ path }, right) =>
      path.startsWith('files/') ? { ...right, status: 404 } : right,
    );
    assert.deepEqual(
      (await reportOf(url)).faults.map(({ code }) => code),
      ['verify.missingName'],
    );
  });

  it('prints the checks and the ways to mend them, for a server that does not give its name all of them', async (t) => {
    const url = await serverWith(t, (_, right) =>
      withoutHeader(withoutHeader(right, 'server'), 'cache-control'),
    );
    const { stdout } = await runMain(['verify', url, '--quick']);
    assert.match(stdout, /✓ 按范围读取/);
    assert.match(stdout, /✗ 缓存/);
    for (const name of ['nginx', 'Apache', 'IIS', 'Tomcat', '对象存储、CDN'])
      assert.ok(stdout.includes(`缓存（${name}）`), name);
    assert.match(stdout, /只抽查了一部分文件/);
  });
});

describe('remediesFor', () => {
  it('knows servers by the names that they give', () => {
    const kinds = {
      'Microsoft-IIS/10.0': 'iis',
      'Apache/2.4.57 (Debian)': 'apache',
      'Apache-Coyote/1.1': 'tomcat',
      AliyunOSS: 'store',
      openresty: 'nginx',
    };
    for (const [server, kind] of Object.entries(kinds)) {
      const [remedy] = remediesFor({ server, checks: [{ name: 'range', ok: false }], faults: [] }, 'zh-CN');
      assert.equal(remedy?.server, kind, server);
    }
  });
});
