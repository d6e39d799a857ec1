import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchSource, locatePart, memoryStore, openFeed } from '@mingce/feed';
import type { FeedManifest } from '@mingce/schema/types';
import { openIndex } from '@mingce/search';
import { Closers, serveFolders } from '@mingce/testing/node';
import { startNginx } from '../fixtures/nginx.js';
import { openWeb, webPlace } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { checkServer } from '../verify/web-checks.js';
import { io, sampleSources, temporaryFolder } from './fixtures/sample-sources.js';
import { publish } from './publish.js';

/** One published feed for all servers, and the same with small files. */
let dir = '';
let smallDir = '';
let manifest: FeedManifest;
let smallManifest: FeedManifest;
const closers = new Closers();
after(() => closers.close());
before(async () => {
  dir = await temporaryFolder(closers);
  smallDir = await temporaryFolder(closers);
  const sources = await sampleSources(closers);
  ({ manifest } = await publish(sources, { to: dir, io: io() }));
  ({ manifest: smallManifest } = await publish(sources, { to: smallDir, io: io(), smallFiles: true }));
});

/** Results of a visitor who searches twice, with different queries. */
async function searched(url: string): Promise<string[]> {
  const feed = await openFeed(`${url}feed.json`, {
    source: fetchSource(url, { pause: () => Promise.resolve() }),
    store: memoryStore(),
  });
  const search = await feed.search();
  assert.ok(search);
  const index = openIndex({ manifest: search.index, load: search.load });
  const found = [];
  for (const text of ['创业', '管理办法']) {
    const { hits, missing } = await index.search({ text, today: '2025-11-20' });
    assert.deepEqual(missing, []);
    found.push(hits[0]?.title.text ?? '');
  }
  return found;
}
const expected = ['示例县p-2024管理办法', '示例县p-2024管理办法'];

interface Request {
  path: string;
  range: string | undefined;
  status: number;
}

type Answer = (
  file: Buffer,
  range: readonly [from: number, to: number] | undefined,
  path: string,
) => {
  status: number;
  body: Uint8Array;
  headers?: Record<string, string>;
};

/** A server with the given answers for all files below `bundles/`, and the usual ones for all others. */
async function serverThat(
  t: TestContext,
  answer: Answer,
  folder = dir,
): Promise<{ url: string; requests: Request[] }> {
  const requests: Request[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').slice(1);
    const file = await readFile(join(folder, path)).catch(() => undefined);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const range = from === undefined ? undefined : ([Number(from), Number(to)] as const);
    const given = !file
      ? { status: 404, body: Buffer.from('none') }
      : path.startsWith('bundles/')
        ? answer(file, range, path)
        : { status: 200, body: file };
    requests.push({ path, range: request.headers.range, status: given.status });
    response.writeHead(given.status, 'headers' in given ? given.headers : {}).end(given.body);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests };
}

/** Paths below `bundles/` that were requested completely. */
const readWhole = (requests: readonly Request[]) =>
  requests.flatMap(({ path, range }) => (path.startsWith('bundles/') && range === undefined ? [path] : []));
const isSmallFile = (path: string) => /-\d+\.bin$/.test(path);

const slice = (file: Buffer, from: number, to: number) => file.subarray(from, to + 1);

/** Answers of servers and proxies that do not return the requested range. */
const withoutRanges: Record<string, Answer> = {
  'the whole file with 200': (file) => ({ status: 200, body: file }),
  'a refusal with 403': (file, range) =>
    range ? { status: 403, body: Buffer.from('no') } : { status: 200, body: file },
  'bounds that it says are wrong, 416': (file, range) =>
    range ? { status: 416, body: Buffer.alloc(0) } : { status: 200, body: file },
  'a page of its firewall with 200': (file, range) =>
    range ? { status: 200, body: Buffer.from('<!doctype html>') } : { status: 200, body: file },
  '206 with a byte too few': (file, range) =>
    range ? { status: 206, body: slice(file, range[0], range[1] - 1) } : { status: 200, body: file },
  '206 with bytes from elsewhere': (file, range) =>
    range ? { status: 206, body: slice(file, range[0] + 1, range[1] + 1) } : { status: 200, body: file },
  'the whole file, packed on the way': (file) => ({
    status: 200,
    body: gzipSync(file),
    headers: { 'content-encoding': 'gzip' },
  }),
};

describe('a published feed is searched', () => {
  it('by ranges of its bundles, if the server supports them', async (t) => {
    const server = await serveFolders([['/city/', dir]]);
    t.after(() => server.close());
    assert.deepEqual(await searched(`${server.url}city/`), expected);
    const bundles = server.requests.filter(({ path }) => path.includes('/bundles/'));
    assert.ok(bundles.length > 0 && bundles.every(({ status }) => status === 206), JSON.stringify(bundles));
    const { terms } = manifest.search?.packs ?? {};
    const whole = (await readFile(join(dir, 'bundles', `${terms?.bundles[0]?.root}.bin`))).length;
    const read = bundles.filter(({ path }) => path.includes(terms?.bundles[0]?.root ?? ''));
    assert.ok(read.every(({ bytes }) => bytes < whole));
  });

  it('on servers without ranges, or with other ranges than requested: by whole bundles, each read once', async (t) => {
    for (const [name, answer] of Object.entries(withoutRanges)) {
      const { url, requests } = await serverThat(t, answer);
      assert.deepEqual(await searched(url), expected, name);
      const wholes = readWhole(requests);
      assert.ok(wholes.length > 0, name);
      assert.equal(new Set(wholes).size, wholes.length, `${name}: ${wholes.join(' ')}`);
    }
  });

  it('on such servers by small files, if the feed has them: no bundle is read whole', async (t) => {
    for (const [name, answer] of Object.entries(withoutRanges)) {
      const { url, requests } = await serverThat(t, answer, smallDir);
      assert.deepEqual(await searched(url), expected, name);
      const read = readWhole(requests);
      assert.ok(read.length > 0 && read.every(isSmallFile), `${name}: ${read.join(' ')}`);
      assert.equal(new Set(read).size, read.length, `${name}: ${read.join(' ')}`);
    }
  });

  it('on such servers by whole bundles, where small files are not there or damaged', async (t) => {
    const damages: Record<string, (file: Buffer) => ReturnType<Answer>> = {
      'not uploaded': () => ({ status: 404, body: Buffer.from('none') }),
      'kept back': () => ({ status: 403, body: Buffer.from('no') }),
      'a page with 200': () => ({ status: 200, body: Buffer.from('<!doctype html>') }),
      'a byte altered': (file) => ({
        status: 200,
        body: file.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
      }),
      'cut short': (file) => ({ status: 200, body: file.subarray(1) }),
      'too long': (file) => ({ status: 200, body: Buffer.concat([file, file]) }),
    };
    for (const [name, damaged] of Object.entries(damages)) {
      const answer: Answer = (file, _range, path) =>
        isSmallFile(path) ? damaged(file) : { status: 200, body: file };
      const { url, requests } = await serverThat(t, answer, smallDir);
      assert.deepEqual(await searched(url), expected, name);
      const bundles = readWhole(requests).filter((path) => !isSmallFile(path));
      assert.ok(bundles.length > 0, name);
      assert.equal(new Set(bundles).size, bundles.length, `${name}: ${bundles.join(' ')}`);
    }
  });

  it('by ranges alone if the server supports them, even if there are small files', async (t) => {
    const server = await serveFolders([['/', smallDir]]);
    t.after(() => server.close());
    assert.deepEqual(await searched(server.url), expected);
    assert.deepEqual(
      server.requests.filter(({ path }) => isSmallFile(path)),
      [],
    );
  });

  it('never by a byte that was altered on its way', async (t) => {
    const { bundles = [] } = manifest.search?.packs.terms ?? {};
    assert.ok(locatePart({ bundles }, 0));
    const { url } = await serverThat(t, (file, range) => {
      const body = Buffer.from(range ? file.subarray(range[0], range[1] + 1) : file);
      for (let at = 0; at < body.length; at += 50) body[at] = (body[at] ?? 0) ^ 1;
      return { status: range ? 206 : 200, body };
    });
    await assert.rejects(searched(url), { code: 'search.partUnavailable' });
  });

  it('by small files on nginx without ranges, which verify mentions', async (t) => {
    const [folder, root] = [await temporaryFolder(t), await temporaryFolder(t)];
    await cp(smallDir, folder, { recursive: true });
    const url = await startNginx(t, { folder, root, more: 'max_ranges 0;' });
    if (url === undefined) return t.skip('nginx is absent: it is not asked.');
    const { signal } = new AbortController();
    const { faults } = await checkServer(webPlace(`${url}policy`), smallManifest, signal);
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['web.smallFilesUsed'],
    );
    // A reader of a bundle would find nothing in it.
    const bundles = (await readdir(join(folder, 'bundles'))).filter((name) => name.endsWith('.bin'));
    for (const name of bundles) await writeFile(join(folder, 'bundles', name), 'x'.repeat(9_000));
    const range = await fetch(`${url}policy/bundles/${bundles[0]}`, { headers: { range: 'bytes=0-9' } });
    assert.deepEqual([range.status, (await range.arrayBuffer()).byteLength], [200, 9_000]);
    assert.deepEqual(await searched(`${url}policy/`), expected);
  });

  it('by ranges on nginx, set up as the guide for publishers says', async (t) => {
    const url = await startNginx(t, { folder: dir, root: await temporaryFolder(t) });
    if (url === undefined) return t.skip('nginx is absent: it is not asked.');
    assert.deepEqual(await searched(`${url}policy/`), expected);
    const part = await fetch(`${url}policy/bundles/${manifest.directory.bundles[0]?.root}.bin`, {
      headers: { range: 'bytes=0-9' },
    });
    assert.deepEqual([part.status, (await part.arrayBuffer()).byteLength], [206, 10]);
    assert.match(part.headers.get('cache-control') ?? '', /immutable/);
    const { headers } = await fetch(`${url}policy/feed.json`);
    assert.deepEqual([headers.get('cache-control'), headers.get('content-encoding')], ['no-cache', 'gzip']);
    const { signal } = new AbortController();
    const { faults } = await verifyFeed(openWeb(`${url}policy`, signal));
    assert.deepEqual(faults, []);
    const {
      server,
      checks,
      faults: ofServer,
    } = await checkServer(webPlace(`${url}policy`), manifest, signal);
    assert.deepEqual([ofServer, checks.filter(({ ok }) => !ok)], [[], []]);
    assert.match(server, /^nginx/);
  });
});
