/**
 * `npm test`: installs what is missing, runs every check, then prints one plain line of counts.
 * `node scripts/test.mjs node|browser|built [path …]` runs only those tests of the given paths (packages/ by default),
 * from source, and installs nothing; `built` runs the browser tests of elements against the build. `--file-limit` and
 * `--limit` set the time limits, in minutes, of one file and of all files together.
 */
import './lib/node-version.mjs';
import { constants } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addCounts, hungWords, lateWords, testLimits } from './lib/counts.mjs';
import { testFiles } from './lib/files.mjs';
import { bin, root, run, runningNames, seconds } from './lib/run.mjs';
import { ensureTools, missingWords } from './lib/tools/ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'file-limit': { type: 'string', default: '15' }, limit: { type: 'string', default: '90' } },
});
const [only, ...paths] = positionals;
const minutes = (option) => {
  const milliseconds = Number(values[option]) * 60_000;
  if (milliseconds > 0) return milliseconds;
  console.error(`--${option} takes minutes, such as 15; “${values[option]}” is none.`);
  process.exit(2);
};
const limits = testLimits({ file: minutes('file-limit'), all: minutes('limit') });
const total = { passed: 0, failed: 0, skipped: 0, faults: [] };
const endWords = [];

async function check(name, command, args, options = {}) {
  const started = Date.now();
  const limit = limits.next();
  if (limit <= 0) {
    addCounts(total, { failed: 1, faults: [lateWords(name)] });
    return false;
  }
  const { code, hung, output } = await run(command, args, { ...options, limit, name });
  if (code !== 0 && output) console.log(output.trimEnd());
  const passed = code === 0 && !hung;
  console.log(`${passed ? '✔' : '✖'} ${name} (${seconds(started)})`);
  const fault = hung ? hungWords(name, started) : `${name}: failed`;
  addCounts(total, passed ? { passed: 1 } : { failed: 1, faults: [fault] });
  return passed;
}

async function tests(name, runTests, files) {
  const started = Date.now();
  const counts = await runTests(files, limits);
  console.log(`${counts.failed === 0 ? '✔' : '✖'} ${name}: ${counts.passed} passed (${seconds(started)})`);
  addCounts(total, counts);
}

const nodeTests = async (files) =>
  tests('Node tests', (await import('./lib/node-tests.mjs')).runNodeTests, files);
const browserTests = async (files) =>
  tests('browser tests', (await import('./lib/browser-tests.mjs')).runBrowserTests, files);

/** Tests the elements once more as they are published: compiled by tsc, and resolved through `exports`. */
async function builtTests(files) {
  const { drawingTests, runBrowserTests } = await import('./lib/browser-tests.mjs');
  const run = (drawing, given) => runBrowserTests(drawing, given, { form: 'built' });
  await tests('browser tests of what was built', run, drawingTests(files));
}

/**
 * Installs the tools of the tests; resolves to whether all required ones are installed. Missing optional ones are named
 * at the end.
 */
async function installTools() {
  const started = Date.now();
  const missing = await ensureTools();
  const required = missing.filter((one) => one.required);
  endWords.push(...missingWords(missing));
  console.log(`${required.length === 0 ? '✔' : '✖'} tools of the tests (${seconds(started)})`);
  const faults = required.map(({ tool }) => `missing: ${tool.name}`);
  addCounts(total, required.length === 0 ? { passed: 1 } : { failed: 1, faults });
  return required.length === 0;
}

const node = process.execPath;
const quiet = { capture: true };

/**
 * Checks of sources and docs. Each prints only its own line, since they run beside the build. `compiled` resolves when
 * the packages are compiled.
 */
async function whatIsWritten(compiled) {
  await check('lint and format', bin('biome'), ['check', '.'], quiet);
  await check('package boundaries', node, ['scripts/check-boundaries.mjs'], quiet);
  await check('no circles of imports', node, ['scripts/check-circles.mjs'], quiet);
  const rules = 'no HTML strings, words in messages, colours in tokens, at most 400 lines';
  await check(rules, node, ['scripts/check-source-rules.mjs'], quiet);
  await check('every element carries the words it says', node, ['scripts/check-words.mjs'], quiet);
  await check('what the documentation names exists', node, ['scripts/check-docs.mjs'], quiet);
  await check('API reference', bin('typedoc'), ['--logLevel', 'Warn'], quiet);
  await compiled;
  await check('types of scripts, benches and their tests', bin('tsc'), ['-b', 'scripts'], quiet);
}

/** Publishes the sample once; each test uses a copy. */
async function sampleFeed() {
  const sample = path.join(root, '.cache/tested-sample');
  if (await check('sample feed', node, ['scripts/check-sample.mjs', sample], quiet))
    process.env.MINGCE_TESTED_SAMPLE = sample;
}

/** Builds scripts and packages, and packs them once for all tests. */
async function builtRelease() {
  await check('build', node, ['scripts/build.mjs']);
  await check('embed script: syntax, globals, size', node, ['scripts/check-embed.mjs']);
  await check('public paths resolve', node, ['scripts/check-exports.mjs']);
  const release = path.join(root, '.cache/tested-release');
  if (await check('release', node, ['scripts/release.mjs', release], quiet))
    process.env.MINGCE_TESTED_RELEASE = release;
}

/** `compiled` resolves when the packages are compiled; the programs that tests start are part of them. */
async function whatIsBuilt(compiled) {
  if (await compiled) process.env.MINGCE_TESTED_BUILD = '1';
  await Promise.all([sampleFeed(), builtRelease()]);
}

async function drawnTests(files) {
  await browserTests(files);
  await builtTests(files);
}

async function everything(files) {
  if (!(await check('packages of the lock file', 'npm', ['run', '-s', 'bootstrap'], quiet))) return;
  const compiled = check('types', bin('tsc'), ['-b']);
  // Tools are downloaded while the processors compile.
  const [hasTools] = await Promise.all([installTools(), whatIsBuilt(compiled), whatIsWritten(compiled)]);
  if (!hasTools) return;
  // Both spend half of their time waiting for frames, timers and programs; run one after the other, they left the
  // processors idle.
  await Promise.all([nodeTests(files.node), drawnTests(files.browser)]);
}

function close() {
  if (total.faults.length > 0) console.log(`\n${total.faults.map((fault) => `✖ ${fault}`).join('\n')}`);
  if (endWords.length > 0) console.log(`\n${endWords.join('\n')}`);
  const { passed, failed, skipped } = total;
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    addCounts(total, { failed: 1, faults: [`stopped by ${signal} during ${runningNames().join(', ')}`] });
    close();
    // Running child processes are ended when this process exits.
    process.exit(128 + constants.signals[signal]);
  });
}

try {
  // The slowest are the tests of examples: if they began last, they would run on alone.
  const files = testFiles(paths.length > 0 ? paths : ['examples', 'scripts', 'packages']);
  const parts = {
    node: () => nodeTests(files.node),
    browser: () => browserTests(files.browser),
    built: () => builtTests(files.browser),
  };
  if (parts[only]) {
    await (await import('./wire.mjs')).wire();
    await parts[only]();
  } else await everything(files);
} catch (error) {
  console.error(error);
  addCounts(total, { failed: 1, faults: [`the run itself: ${error.message}`] });
}
close();
process.exit(total.failed > 0 ? 1 : 0);
