import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../../testing/src/node.js';

const script = fileURLToPath(new URL('../../../../scripts/bench.mjs', import.meta.url));

it('npm run bench answers -- --only time prints the time of warm questions in Chromium', async (test) => {
  const json = join(await temporaryFolder(test), 'result.json');
  const options = ['answers', '--only', 'time', '--rows', '3', '--json', json];
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...options]);
  assert.match(stdout, /\| ms in Chrome\/[\d.]+ \| 3 \| – , 60 \| \d+\.\d \| \d+\.\d \|/);
  const { asked, time } = JSON.parse(readFileSync(json, 'utf8')) as { asked: []; time: { warm: number[] } };
  assert.deepEqual([asked.length, time.warm.length], [0, 3]);
  assert.ok(
    time.warm.every((milliseconds) => milliseconds > 0),
    `${time.warm}`,
  );
});
