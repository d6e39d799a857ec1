import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runMeasured } from './run-measured.js';

const node = (script: string, limits: { seconds: number; megabytes?: number }) =>
  runMeasured(process.execPath, ['-e', script], process.cwd(), limits);

describe('a measured program', () => {
  it('reports how it ended and what it printed', async () => {
    const { code, output, stopped } = await node("console.log('done'); process.exit(3)", { seconds: 60 });
    assert.deepEqual([code, output.trim(), stopped], [3, 'done', undefined]);
  });

  it('is ended when its time is up', async () => {
    const { stopped, wallSeconds } = await node('setInterval(() => 0, 1000)', { seconds: 0.5 });
    assert.equal(stopped, 'not done within 0.5 s');
    assert.ok(wallSeconds < 30);
  });

  it('is ended when it takes too much memory', async (t) => {
    if (process.platform !== 'linux') return t.skip('memory is read from /proc');
    const greedy = 'globalThis.kept = Buffer.alloc(300e6, 1); setInterval(() => 0, 1000)';
    const { stopped, peakMegabytes = 0 } = await node(greedy, { seconds: 60, megabytes: 200 });
    assert.equal(stopped, 'needed more than 200 MB');
    assert.ok(peakMegabytes > 200);
  });
});
