/**
 * `npm test`: every check there is, then one plain line of counts.
 * `node scripts/test.mjs node|browser [path …]` runs just those tests of the given paths (packages/ by default).
 */
import { runBrowserTests } from './lib/browser-tests.mjs';
import { testFiles } from './lib/files.mjs';
import { runNodeTests } from './lib/node-tests.mjs';
import { bin, run } from './lib/run.mjs';

const [only, ...paths] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

const add = (tally) => {
  for (const key of Object.keys(total)) total[key] += tally[key] ?? 0;
};

async function check(name, command, args) {
  const started = Date.now();
  const { code } = await run(command, args);
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  add(code === 0 ? { passed: 1 } : { failed: 1 });
}

async function tests(name, runTests, files) {
  const started = Date.now();
  const tally = await runTests(files);
  console.log(
    `${tally.failed === 0 ? '✔' : '✖'} ${name}: ${tally.passed} passed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  add(tally);
}

const files = testFiles(paths.length > 0 ? paths : ['packages', 'scripts', 'examples']);
const node = process.execPath;

if (only === 'node') {
  await tests('Node tests', runNodeTests, files.node);
} else if (only === 'browser') {
  await tests('browser tests', runBrowserTests, files.browser);
} else {
  await check('lint and format', bin('biome'), ['check', '.']);
  await check('types', bin('tsc'), ['-b']);
  await check('types of the bench', bin('tsc'), ['-p', 'packages/search/bench', '--noEmit']);
  await check('package boundaries', node, ['scripts/check-boundaries.mjs']);
  await check('no HTML strings, words in messages, colours in tokens', node, [
    'scripts/check-source-rules.mjs',
  ]);
  await check('every element carries the words it says', node, ['scripts/check-words.mjs']);
  await check('build', node, ['scripts/build.mjs']);
  await check('embed script: syntax, globals, size', node, ['scripts/check-embed.mjs']);
  await check('public paths resolve', node, ['scripts/check-exports.mjs']);
  await check('sample feed', node, ['scripts/check-sample.mjs']);
  await check('API reference', bin('typedoc'), ['--logLevel', 'Warn']);
  await tests('Node tests', runNodeTests, files.node);
  await tests('browser tests', runBrowserTests, files.browser);
}

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);
