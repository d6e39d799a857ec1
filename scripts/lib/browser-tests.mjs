import { startTestRunner } from '@web/test-runner';

const countTests = (suite, tally) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) tally.skipped++;
    else if (test.passed) tally.passed++;
    else tally.failed++;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, tally);
};

/**
 * Runs browser test files in an engine through @web/test-runner; resolves to how many passed, failed and were passed
 * over.
 */
export async function runBrowserTests(files, engine = 'chromium') {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const { default: config, launchers } = await import('../../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: { ...config, files, browsers: [launchers[engine]()] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser test runner did not start.');
  const passed = await new Promise((resolve) => runner.on('finished', resolve));
  for (const session of runner.sessions.all()) {
    countTests(session.testResults, tally);
    if (session.errors.length > 0) tally.failed++;
  }
  await runner.stop();
  if (!passed && tally.failed === 0) tally.failed++;
  return tally;
}
