/** Runs the benchmark; `scripts/bench.mjs search` calls it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { network } from './browser/measure-browser.js';
import { engineLabels, engines } from './engines/index.js';
import { measureInBrowser } from './in-browser.js';
import type { AskResult, BuildResult, StepJob } from './measure-engine.js';
import { benchArguments } from './node-arguments.js';
import { type Options, readOptions, UsageError, usage } from './options.js';
import { writePage } from './page.js';
import { cacheFolder, installedVersion, installPeers } from './peers.js';
import type { BenchResult, EngineResult, SuiteResult } from './results.js';
import { runMeasured } from './run-measured.js';
import { documentsOf, itemsOf, readQuestions, readRows, type Suite } from './suite.js';
import { tablesOf } from './tables.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const worker = [...benchArguments, '--max-old-space-size=12000'];

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const workFolder = join(cacheFolder, `run-${process.pid}`);
  try {
    const options = readOptions(argv, workFolder);
    const result = await measure(options, workFolder);
    console.log(`\n${tablesOf(result)}`);
    if (options.json) writeFileSync(options.json, `${JSON.stringify(result, undefined, 1)}\n`);
    if (options.writesPage) writePage(join(root, 'docs/benchmarks.md'), tablesOf(result));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

async function measure(options: Options, workFolder: string): Promise<BenchResult> {
  const started = performance.now();
  const before = loadavg()[0] ?? 0;
  const suites: SuiteResult[] = [];
  for (const suite of options.suites) suites.push(await measureSuite(suite, options, workFolder));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`,
    node: process.version,
    commit: commit(),
    made: options.made,
    minutes: (performance.now() - started) / 60_000,
    load: [before, loadavg()[0] ?? 0],
    network: options.browserRows > 0 ? network : undefined,
    suites,
  };
}

async function measureSuite(suite: Suite, options: Options, workFolder: string): Promise<SuiteResult> {
  const rows = readRows(suite);
  const documents = documentsOf(rows);
  const result: SuiteResult = {
    suite: suite.name,
    level: suite.level,
    documents: documents.length,
    items: itemsOf(rows, suite.level).length,
    characters: documents.reduce((sum, { text }) => sum + text.length, 0),
    popular: popularDocument(suite, new Map(documents.map(({ id, title = id }) => [id, title]))),
    engines: [],
  };
  for (const engine of options.engines.filter((name) => suite.engines?.includes(name) ?? true)) {
    console.log(`${suite.name}: ${engineLabels[engine]} …`);
    const measured = await measureEngine(engine, suite, options, join(workFolder, suite.name, engine));
    if (measured.failure) console.log(`  ${measured.failure}`);
    result.engines.push(measured);
  }
  return result;
}

/** Measures one engine on one suite. A failure is recorded as its result and does not end the run. */
async function measureEngine(
  name: string,
  suite: Suite,
  options: Options,
  folder: string,
): Promise<EngineResult> {
  const result: EngineResult = { engine: name, version: '' };
  mkdirSync(folder, { recursive: true });
  try {
    const { packages = [] } = engines[name] ?? {};
    await installPeers(packages);
    result.version = packages[0] ? (installedVersion(packages[0]) ?? '') : 'this commit';
    result.build = await runStep<BuildResult>('build', name, suite, options, folder);
    result.ask = await runStep<AskResult>('ask', name, suite, options, folder);
    if (options.browserRows > 0) {
      const questions = readQuestions(suite).slice(0, options.browserRows);
      result.browser = await measureInBrowser(
        name,
        folder,
        questions.map(({ query }) => query),
        options.budgetSeconds,
      );
    }
  } catch (error) {
    result.failure = error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return result;
}

async function runStep<T>(
  step: 'build' | 'ask',
  engine: string,
  suite: Suite,
  { budgetSeconds, coldRows }: Options,
  folder: string,
): Promise<T> {
  const jobFile = join(folder, `${step}.job.json`);
  const job: StepJob = {
    suite,
    folder,
    budgetSeconds,
    coldRows,
    result: join(folder, `${step}.result.json`),
  };
  writeFileSync(jobFile, JSON.stringify(job));
  const script = fileURLToPath(new URL('./measure-engine.ts', import.meta.url));
  // The reserve lets the running question finish after the deadline, and leaves time for the sample of bytes.
  const seconds = step === 'build' ? budgetSeconds * 2 : budgetSeconds * 1.5 + 30;
  const { code, stopped, output } = await runMeasured(
    process.execPath,
    [...worker, script, step, engine, jobFile],
    root,
    {
      seconds,
    },
  );
  if (stopped) throw new Error(`${step}: ${stopped}`);
  if (code !== 0) throw new Error(`${step}: ${lastError(output)}`);
  return JSON.parse(readFileSync(job.result, 'utf8')) as T;
}

/** The line that names the error, without the source line that Node shows before it. */
function lastError(output: string): string {
  const lines = output
    .split('\n')
    .filter((line) => line.length < 300 && /\w*Error\b|out of memory/.test(line));
  return (lines[0] ?? output.slice(-200)).trim();
}

/** The document that answers the most questions, if it is more than a tenth of them. */
function popularDocument(suite: Suite, titles: ReadonlyMap<string, string>): SuiteResult['popular'] {
  const questions = readQuestions(suite).filter(({ style }) => style === 'question');
  const counts = new Map<string, number>();
  for (const { relevant } of questions) {
    for (const id of new Set(relevant.map(documentOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [top] = Array.from(counts).sort((one, other) => other[1] - one[1]);
  if (!top || top[1] <= questions.length / 10) return undefined;
  return { id: top[0], title: titles.get(top[0]) ?? top[0] };
}

/** The document of an article: the article's id is the document's id and a number. */
function documentOf(id: string): string {
  return id.split('#', 1)[0] ?? id;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    // Without the git history the commit is unknown.
    return 'unknown';
  }
}

process.exitCode = await main(process.argv.slice(2));
