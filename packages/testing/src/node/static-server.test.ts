import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { askRaw, leaveEarly, oddHeaders, oddTargets, removeWhileSent } from './odd-requests.js';
import { type StaticServerOptions, serveFolder, serveFolders } from './static-server.js';
import { temporaryFolder } from './temporary-folder.js';

async function served(test: TestContext, options?: StaticServerOptions) {
  const outside = await temporaryFolder(test);
  const folder = join(outside, 'site');
  await mkdir(join(folder, 'objects'), { recursive: true });
  await writeFile(join(folder, 'feed.json'), JSON.stringify({ text: '政'.repeat(5000) }));
  await writeFile(join(folder, 'objects', 'x.bin'), Buffer.alloc(20_000));
  await writeFile(join(outside, 'secret.json'), 'secret');
  const server = await serveFolder(folder, options);
  test.after(() => server.close());
  return server;
}

describe('serveFolder', () => {
  it('serves files with the headers of a feed server and notes the requests', async (test) => {
    const server = await served(test);
    const feed = await fetch(`${server.url}feed.json`);
    assert.equal(feed.headers.get('cache-control'), 'no-cache');
    assert.equal(feed.headers.get('access-control-allow-origin'), '*');
    const object = await fetch(`${server.url}objects/x.bin`);
    assert.match(object.headers.get('cache-control') ?? '', /immutable/);
    assert.equal((await fetch(`${server.url}none`)).status, 404);
    assert.deepEqual(
      server.requests.map(({ path, status }) => [path, status]),
      [
        ['feed.json', 200],
        ['objects/x.bin', 200],
        ['none', 404],
      ],
    );
    assert.equal(server.requests[1]?.bytes, 20_000);
  });

  it('serves nothing outside of its folder', async (test) => {
    const server = await served(test);
    for (const path of ['/../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/%zz']) {
      const status = await new Promise((resolve) => {
        request(server.url, { path }, (response) => resolve(response.resume().statusCode)).end();
      });
      assert.equal(status, 404, path);
    }
  });

  it('compresses text for those who take it', async (test) => {
    for (const compress of ['gzip', 'br'] as const) {
      const server = await served(test, { compress });
      const response = await fetch(`${server.url}feed.json`, { headers: { 'accept-encoding': compress } });
      assert.equal(response.headers.get('content-encoding'), compress);
      assert.equal(((await response.json()) as { text: string }).text.length, 5000);
      assert.ok(server.requests[0]!.bytes < 500);
      await (await fetch(`${server.url}objects/x.bin`)).arrayBuffer();
      assert.equal(server.requests[1]?.bytes, 20_000);
    }
  });

  it('is as slow as the network it simulates, shared by requests at the same time', async (test) => {
    const server = await served(test, { network: { latency: 20, bytesPerSecond: 200_000 } });
    const started = performance.now();
    await Promise.all([0, 1].map(async () => (await fetch(`${server.url}objects/x.bin`)).arrayBuffer()));
    assert.ok(performance.now() - started >= 200);
  });

  it('answers parts, heads and versions of a file', async (test) => {
    const server = await served(test);
    const ask = (more: Parameters<typeof askRaw>[2]) => askRaw(server.port, '/objects/x.bin', more);
    const part = await ask({ headers: ['Range: bytes=10-19'] });
    assert.deepEqual([part.status, part.body.length], [206, 10]);
    assert.equal((await ask({ headers: ['Range: bytes=20000-'] })).status, 416);
    const head = await ask({ method: 'HEAD' });
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    assert.match(head.head, /content-length: 20000/i);
    const [, version = ''] = /etag: (.+)/i.exec(head.head) ?? [];
    const same = await ask({ headers: [`If-None-Match: ${version}`] });
    assert.deepEqual([same.status, same.body.length], [304, 0]);
    assert.equal((await ask({ method: 'POST' })).status, 405);
  });

  it('outlives odd requests, readers that leave and files that go', async (test) => {
    const outside = await temporaryFolder(test);
    const folder = join(outside, 'site');
    await mkdir(join(folder, 'inner'), { recursive: true });
    await writeFile(join(folder, 'index.html'), 'home');
    await writeFile(join(folder, 'inner', 'index.html'), 'inner');
    await writeFile(join(folder, '.dot file#1.txt'), 'dot');
    for (const options of [
      {},
      { compress: 'br' },
      { network: { latency: 0, bytesPerSecond: 1e9 } },
    ] as const) {
      const server = await serveFolders([['/', folder]], options);
      test.after(() => server.close());
      for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
        for (const target of oddTargets) {
          const { status, body } = await askRaw(server.port, target, { method });
          assert.ok([200, 400, 404, 405].includes(status), `${method} ${target.slice(0, 40)}: ${status}`);
          assert.ok(!body.includes('root:'), target);
        }
      }
      for (const header of oddHeaders) {
        const { status } = await askRaw(server.port, '/', { headers: [header] });
        assert.ok([200, 206, 304, 412, 416].includes(status), `${header}: ${status}`);
      }
      const bodyOf = async (target: string) => String((await askRaw(server.port, target)).body);
      assert.equal(await bodyOf('/'), 'home');
      assert.equal(await bodyOf('//'), 'home');
      assert.equal(await bodyOf('http://127.0.0.1/inner'), 'inner');
      assert.equal(await bodyOf('/.dot%20file%231.txt'), 'dot');
    }
    const server = await serveFolders([['/', folder]]);
    test.after(() => server.close());
    await writeFile(join(folder, 'large.bin'), Buffer.alloc(30_000_000));
    await leaveEarly(server.port, '/large.bin');
    assert.ok((await removeWhileSent(server.port, folder, '/gone.bin')) < 1);
    assert.equal((await askRaw(server.port, '/')).status, 200);
  });

  it('serves each folder under its own path, with headers of the caller', async (test) => {
    const [site, feed] = [await temporaryFolder(test), await temporaryFolder(test)];
    await writeFile(join(site, 'a.js'), '');
    await writeFile(join(feed, 'a.xml'), '<a/>');
    const server = await serveFolders(
      [
        ['/', site],
        ['/feed/', feed],
      ],
      { headers: () => ({ 'content-security-policy': "default-src 'none'" }) },
    );
    test.after(() => server.close());
    const script = await fetch(`${server.url}a.js`);
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(script.headers.get('content-security-policy'), "default-src 'none'");
    const xml = await fetch(`${server.url}feed/a.xml`);
    assert.equal(xml.headers.get('content-type'), 'application/xml; charset=utf-8');
    assert.equal((await fetch(`${server.url}feed/a.js`)).status, 404);
    await assert.rejects(serveFolders([['/', site]], { port: server.port }), { code: 'EADDRINUSE' });
  });
});
