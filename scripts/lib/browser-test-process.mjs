/** Runs browser test files through @web/test-runner and sends, for each file, its start and its result. */

import path from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { configOf, launchers } from '../../web-test-runner.config.mjs';
import { freePort } from './free-port.mjs';
import { root } from './run.mjs';

const [engine, form, limit, ...files] = process.argv.slice(2);
const config = configOf(form, files);

const countTests = (suite, counts) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
};

function countsOf({ testFile, testResults, errors, passed }) {
  const counts = { passed: 0, failed: 0, skipped: 0, faults: [] };
  countTests(testResults, counts);
  if (errors.length > 0) counts.failed++;
  if (!passed && counts.failed === 0) counts.failed = 1;
  if (counts.failed > 0) counts.faults.push(`${path.relative(root, testFile)}: ${counts.failed} failed`);
  return counts;
}

const runner = await startTestRunner({
  config: {
    ...config,
    ...Object.fromEntries(
      ['browserStartTimeout', 'testsStartTimeout'].map((name) => [
        name,
        Math.min(config[name], Number(limit)),
      ]),
    ),
    // `runBrowserTests` ends the run before this limit, whose message names no option of this command.
    testsFinishTimeout: 3 * Number(limit),
    // The runner's own search begins at the same port in every run, and would find one that another run is about to
    // take.
    port: await freePort(),
    browsers: [launchers[engine]()],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('The browser test runner did not start.');
runner.sessions.on('session-status-updated', (session) => {
  if (session.status === 'INITIALIZING') process.send({ file: session.testFile });
  if (session.status === 'FINISHED') process.send({ file: session.testFile, counts: countsOf(session) });
});
await new Promise((resolve) => runner.on('finished', resolve));
await runner.stop();
process.disconnect();
process.exit(0);
