import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { addCounts, hungWords, lateWords } from './counts.mjs';
import { builtFile } from './files.mjs';
import { nodeFromSource, run, seconds } from './run.mjs';

/**
 * Number of files run at a time: a file spends half of its time waiting for a browser, a server or a program that it
 * has started.
 */
export const concurrency = Math.min(8, 2 * availableParallelism());
/** Number of the slowest files that are named at the end, so that a slow one is noticed. */
const slowest = 12;

/**
 * The arguments that run a file: normally from source. Within `npm test`, which has built everything before, they run
 * the build of the file, since Node loads it with a third of the work. Tests outside of packages are not built, but the
 * packages that they import are.
 */
function nodeArguments(file) {
  if (!process.env.MINGCE_TESTED_BUILD) return [...nodeFromSource, file];
  const built = builtFile(file);
  return built === file ? ['--import', 'tsx', file] : [built];
}

/** Runs Node test files, each in a process of its own; resolves to the numbers of tests passed, failed and skipped. */
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
    // A test run inside a test would report to the outer one.
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

/** Failures of a file with their reasons, as printed by the runner at the end of its output. */
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
