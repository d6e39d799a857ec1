import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFromSource, run } from './run.mjs';

/** Runs Node test files from source; resolves to how many passed, failed and were passed over. */
export async function runNodeTests(files) {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const folder = mkdtempSync(path.join(tmpdir(), 'mingce-tests-'));
  const tap = path.join(folder, 'results.tap');
  const { code } = await run(process.execPath, [
    ...nodeFromSource,
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
    ...files,
  ]);
  const text = readFileSync(tap, 'utf8');
  rmSync(folder, { recursive: true });
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const result = {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
  if (Number.isNaN(result.passed + result.failed))
    throw new Error('The Node test runner ended without a summary.');
  if (code !== 0 && result.failed === 0) result.failed = 1;
  return result;
}
