/** The sample sources have no error and build to a feed that verifies. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFromSource, run } from './lib/run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'mingce-sample-'));
const feed = path.join(folder, 'feed');
const mingce = (...args) => run(process.execPath, [...nodeFromSource, 'packages/cli/src/bin.ts', ...args]);
try {
  for (const args of [
    ['check', 'examples/feed-sources'],
    ['build', 'examples/feed-sources', '--to', feed],
    ['verify', feed],
  ]) {
    const { code } = await mingce(...args);
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
