import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { addCounts, hungWords, lateWords } from './counts.mjs';
import { builtFile } from './files.mjs';
import { nodeFromSource, run, seconds } from './run.mjs';

/** Number of files at a time: half of the time a file waits, for a browser, a server or a program that it has started. */
export const concurrency = Math.min(8, 2 * availableParallelism());
/** Number of the slowest files that are named in the end, so that a slow one is noticed. */
const slowest = 12;

/**
 * The arguments that run a file: from source; within `npm test`, which has built everything before, what was built of it, since Node loads
 * that with a third of the work. Tests outside of packages are not built, but what they import of packages is.
 */
function nodeArguments(file) {
  if (!process.env.MINGCE_TESTED_BUILD) return [...nodeFromSource, file];
  const built = builtFile(file);
  return built === file ? ['--import', 'tsx', file] : [built];
}

/** Runs Node test files, each in a process of its own; resolves to how many passed, failed and were passed over. */
export async function runNodeTests(files, limits) {
  const total = { passed: 0, failed: 0, skipped: 0, faults: [] };
  const folder = mkdtempSync(path.join(tmpdir(), 'mingce-tests-'));
  const times = [];
  const left = files.map((file, at) => ({ file, tap: path.join(folder, `${at}.tap`) }));
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const started = Date.now();
      addCounts(total, await runFile(next, limits));
      times.push({ milliseconds: Date.now() - started, words: `${next.file} ${seconds(started)}` });
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  times.sort((one, other) => other.milliseconds - one.milliseconds);
  if (times.length > slowest)
    console.log(
      `Slowest: ${times
        .slice(0, slowest)
        .map(({ words }) => words)
        .join(', ')}`,
    );
  return total;
}

async function runFile({ file, tap }, limits) {
  const limit = limits.next();
  if (limit <= 0) return { failed: 1, faults: [lateWords(file)] };
  const started = Date.now();
  const reporters = [`spec`, 'stdout', 'tap', tap].flatMap((value, at) =>
    at % 2 === 0 ? [`--test-reporter=${value}`] : [`--test-reporter-destination=${value}`],
  );
  const { code, output, hung } = await run(process.execPath, [...reporters, ...nodeArguments(file)], {
    capture: true,
    limit,
    name: file,
    // A run inside of a test would report to that.
    env: { NODE_TEST_CONTEXT: undefined },
  });
  const text = readIfThere(tap);
  console.log(
    output.replace(/^ℹ (?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) .*\n/gm, '').trimEnd(),
  );
  if (hung) return { failed: 1, faults: [hungWords(file, started)] };
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const counts = {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
  if (Number.isNaN(counts.passed + counts.failed + counts.skipped))
    return {
      failed: 1,
      faults: [`${file}: ended with code ${code} and without a summary (${seconds(started)})`],
    };
  // A failure while a suite is being closed belongs to none of its tests.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, faults: counts.failed > 0 ? [faultWords(file, counts.failed, output)] : [] };
}

/** Failures of a file with their reasons, in the words of the runner, which ends with them. */
function faultWords(file, failed, output) {
  const [, why = ''] = output.split(/^✖ failing tests:$/m);
  return `${file}: ${failed} failed${why.trimEnd().replace(/\n(?=.)/g, '\n  ')}`;
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended before it could write.
    return '';
  }
}
