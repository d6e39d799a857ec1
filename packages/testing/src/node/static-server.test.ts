import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { type StaticServerOptions, serveFolder } from './static-server.js';
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
});
