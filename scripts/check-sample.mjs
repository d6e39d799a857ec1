/**
 * Checks that the sample sources have no errors and build to a feed that verifies: `node scripts/check-sample.mjs
 * [FOLDER]`. The default is a temporary folder.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mingceProgram, run } from './lib/run.mjs';

const temporary = mkdtempSync(path.join(tmpdir(), 'mingce-sample-'));
const feed = process.argv[2] ?? path.join(temporary, 'feed');
const mingce = (...args) => run(process.execPath, [...mingceProgram, ...args]);
try {
  rmSync(feed, { recursive: true, force: true });
  for (const args of [
    ['check', 'examples/feed-sources'],
    ['build', 'examples/feed-sources', '--to', feed, '--offline'],
    ['verify', feed],
  ]) {
    const { code } = await mingce(...args);
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
