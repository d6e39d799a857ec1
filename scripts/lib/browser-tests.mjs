import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { forms } from '../../web-test-runner.config.mjs';
import { addCounts, hungWords, lateWords } from './counts.mjs';
import { root, run } from './run.mjs';

const runner = fileURLToPath(new URL('./browser-test-process.mjs', import.meta.url));
/**
 * Extra time beyond the limit of a file, for its page to open, and beyond that of the last file, for the runner to end.
 */
const graceOf = (limits) => Math.min(30_000, limits.file);

/** Those of the given test files that draw elements: they are also run against the build. */
export const drawingTests = (files) =>
  files.filter((file) => /^packages\/(?:elements|embed)\//.test(file.replaceAll('\\', '/')));

/**
 * Runs browser test files in a process that can be ended; resolves to the numbers of tests passed, failed and skipped.
 * If a file hangs, the others are run without it.
 *
 * @param options.form - `source`, or `built` for the same files as compiled by tsc and resolved by the packages'
 *   `exports`.
 */
export async function runBrowserTests(files, limits, { engine = 'chromium', form = 'source' } = {}) {
  const total = { passed: 0, failed: 0, skipped: 0, faults: [] };
  let left = files.map((file) => path.resolve(root, forms[form].file(file)));
  const unbuilt = left.filter((file) => !existsSync(file));
  if (unbuilt.length > 0) {
    const faults = unbuilt.map(
      (file) => `${path.relative(root, file)} is not there: node scripts/build.mjs makes it`,
    );
    addCounts(total, { failed: unbuilt.length, faults });
    left = left.filter((file) => !unbuilt.includes(file));
  }
  const named = (file) => path.relative(root, file);
  while (left.length > 0) {
    const limit = limits.next();
    if (limit <= 0) {
      addCounts(total, {
        failed: left.length,
        faults: [lateWords(`${left.length} browser test files`)],
      });
      break;
    }
    const outcome = await runOnce(left, limits, { engine, form });
    for (const counts of outcome.finished.values()) addCounts(total, counts);
    const { hung } = outcome;
    for (const [file, started] of hung)
      addCounts(total, { failed: 1, faults: [hungWords(named(file), started)] });
    if (outcome.fault) addCounts(total, { failed: 1, faults: [outcome.fault] });
    const before = left.length;
    left = left.filter((file) => !outcome.finished.has(file) && !hung.has(file));
    // If a run ended without completing a file, another run would do the same.
    if (left.length === before || outcome.fault) break;
  }
  return total;
}

/** One run of the runner: the files that ended, with their counts, and those that hung, with their start times. */
async function runOnce(files, limits, { engine, form }) {
  const finished = new Map();
  const open = new Map();
  const hung = new Map();
  const abort = new AbortController();
  let doneAt = Number.POSITIVE_INFINITY;
  const onMessage = ({ file, counts }) => {
    if (counts === undefined) open.set(file, Date.now());
    else {
      open.delete(file);
      finished.set(file, counts);
      if (finished.size === files.length) doneAt = Date.now();
    }
  };
  const watch = setInterval(() => {
    for (const [file, started] of open)
      if (Date.now() - started > limits.file + graceOf(limits) || limits.next() <= 0) hung.set(file, started);
    if (hung.size > 0 || limits.next() <= 0 || Date.now() - doneAt > graceOf(limits)) abort.abort();
  }, 500);
  try {
    const args = [runner, engine, form, String(limits.file), ...files];
    const name = () =>
      Array.from(open.keys(), (file) => path.relative(root, file)).join(', ') || 'browser tests';
    const { code } = await run(process.execPath, args, { onMessage, signal: abort.signal, name });
    const undone = files.length - finished.size;
    const fault =
      undone > 0 && hung.size === 0
        ? `the browser test runner ended with code ${code} before ${undone} files were done`
        : undefined;
    return { finished, hung, fault };
  } finally {
    clearInterval(watch);
  }
}
