import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Closers, openAll } from './closers.js';
import { serveFolders } from './static-server.js';

describe('openAll', () => {
  it('closes the first when the second cannot be opened', async () => {
    let port = 0;
    const opened = openAll(async (closers) => {
      const server = await serveFolders([]);
      closers.after(() => server.close());
      port = server.port;
      throw new Error('no browser');
    });
    await assert.rejects(opened, /no browser/);
    await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
  });

  it('leaves open what could be opened', async () => {
    const closed: string[] = [];
    const close = await openAll(async (closers) => {
      for (const name of ['server', 'browser']) closers.after(() => closed.push(name));
      return () => closers.close();
    });
    assert.deepEqual(closed, []);
    await close();
    assert.deepEqual(closed, ['browser', 'server']);
  });
});

describe('Closers', () => {
  it('closes all, then says what could not be closed', async () => {
    const closers = new Closers();
    const closed: string[] = [];
    closers.after(() => closed.push('folder'));
    closers.after(() => Promise.reject(new Error('stuck')));
    await assert.rejects(closers.close(), /stuck/);
    assert.deepEqual(closed, ['folder']);
    await closers.close();
  });
});
