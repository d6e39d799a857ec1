import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { freePort } from './free-port.mjs';

describe('freePort', () => {
  it('finds ports at which one can listen, none of them twice, below those of connections', async (test) => {
    const ports = [await freePort(), await freePort()];
    assert.notEqual(ports[0], ports[1]);
    for (const port of ports) {
      assert.ok(port >= 8000 && port < 32_768, `${port}`);
      const server = createServer().listen(port, '127.0.0.1');
      test.after(() => server.close());
      await once(server, 'listening');
    }
  });

  it('passes over a port at which something listens', async (test) => {
    const taken = (await freePort()) + 1;
    const server = createServer().listen(taken, '127.0.0.1');
    test.after(() => server.close());
    await once(server, 'listening');
    assert.notEqual(await freePort(), taken);
  });
});
