import { seconds } from './run.mjs';

/** Adds the numbers of tests passed, failed and skipped, and the descriptions of failures. */
export function addCounts(total, { passed = 0, failed = 0, skipped = 0, faults = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  total.faults.push(...faults);
}

/**
 * Time limits of tests, in milliseconds: for one file, and for all of them from now on. `next` returns the time left
 * for another file.
 */
export function testLimits({ file, all }) {
  const end = Date.now() + all;
  return { file, next: () => Math.min(file, end - Date.now()) };
}

export const hungWords = (what, started) =>
  `${what}: did not end within ${seconds(started)}, so it was ended with all it had started. It waits for something that does not come, left something open, or is slower than --file-limit and --limit allow.`;

export const lateWords = (what) => `${what}: not started, the time for all tests was over`;
