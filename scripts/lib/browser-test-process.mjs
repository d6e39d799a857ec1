/** Runs browser test files through @web/test-runner and sends, file by file, that it began and what came of it. */

import path from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { configOf, launchers } from '../../web-test-runner.config.mjs';
import { root } from './run.mjs';

const [engine, form, limit, ...files] = process.argv.slice(2);
const config = configOf(form);

const countTests = (suite, tally) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) tally.skipped++;
    else if (test.passed) tally.passed++;
    else tally.failed++;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, tally);
};

function tallyOf({ testFile, testResults, errors, passed }) {
  const tally = { passed: 0, failed: 0, skipped: 0, faults: [] };
  countTests(testResults, tally);
  if (errors.length > 0) tally.failed++;
  if (!passed && tally.failed === 0) tally.failed = 1;
  if (tally.failed > 0) tally.faults.push(`${path.relative(root, testFile)}: ${tally.failed} failed`);
  return tally;
}

const runner = await startTestRunner({
  config: {
    ...config,
    ...Object.fromEntries(
      ['browserStartTimeout', 'testsStartTimeout', 'testsFinishTimeout'].map((name) => [
        name,
        Math.min(config[name], Number(limit)),
      ]),
    ),
    files,
    browsers: [launchers[engine]()],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('The browser test runner did not start.');
runner.sessions.on('session-status-updated', (session) => {
  if (session.status === 'INITIALIZING') process.send({ file: session.testFile });
  if (session.status === 'FINISHED') process.send({ file: session.testFile, tally: tallyOf(session) });
});
await new Promise((resolve) => runner.on('finished', resolve));
await runner.stop();
process.disconnect();
process.exit(0);
