/**
 * One step of one engine in a process of its own:
 * `measure-engine.ts build|ask engine job.json`. Writes its result to the file that the job names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliSize } from './compress.js';
import type { BuildReport, Engine, Searcher, Wire } from './engines/engine.js';
import { engines } from './engines/index.js';
import { type Asked, readQuestions, readRows, type Suite } from './suite.js';

export interface StepJob {
  suite: Suite;
  folder: string;
  /** Seconds for all questions of this engine together. */
  budgetSeconds: number;
  /** Number of questions of each style that are asked of a fresh engine to measure its downloads. */
  coldRows: number;
  result: string;
}

export interface BuildResult extends BuildReport {
  codeGzip: number;
  scriptsBrotli: number;
  scripts: number;
}

export interface AskedRow {
  id: string;
  style: string;
  relevant: readonly string[];
  /** Documents that help, though they do not answer. */
  helps?: readonly string[] | undefined;
  hits: readonly string[];
  /** Milliseconds of the same query repeated at once; measured for the first few hundred queries only. */
  warm?: number | undefined;
}

export interface ColdRow {
  style: string;
  /** Traffic from a cold start to the first ten results, without the scripts of the page. */
  first: Wire;
  /** Traffic of a second query in the same visit. */
  next: Wire;
}

export interface AskResult {
  startMilliseconds: number[];
  rows: AskedRow[];
  cold: ColdRow[];
  questions: number;
  peakMegabytes: number;
}

const warmRows = 300;

async function build(engine: Engine, { suite, folder }: StepJob): Promise<BuildResult> {
  const report = await engine.build({ suite, rows: readRows(suite), folder });
  const { scripts, gzip } = await engine.code(folder);
  const scriptsBrotli = scripts.reduce((sum, script) => sum + brotliSize(script), 0);
  return { ...report, codeGzip: gzip, scriptsBrotli, scripts: scripts.length };
}

async function ask(engine: Engine, job: StepJob): Promise<AskResult> {
  try {
    return await askAll(engine, job);
  } finally {
    await engine.close?.();
  }
}

async function askAll(engine: Engine, job: StepJob): Promise<AskResult> {
  const { suite, budgetSeconds, coldRows } = job;
  const deadline = performance.now() + budgetSeconds * 1000;
  const questions = readQuestions(suite);
  const startMilliseconds: number[] = [];
  const start = async () => {
    const started = performance.now();
    const opened = await engine.open(job);
    startMilliseconds.push(performance.now() - started);
    return opened;
  };
  const { searcher, wire } = await start();
  const rows: AskedRow[] = [];
  for (const { id, style, query, relevant, helps } of questions) {
    if (performance.now() > deadline) break;
    const row: AskedRow = { id, style, relevant, helps, hits: await searcher.ask(query) };
    if (rows.length < warmRows) {
      const started = performance.now();
      await searcher.ask(query);
      row.warm = performance.now() - started;
    }
    rows.push(row);
  }
  await searcher.close?.();
  const cold = wire ? await askCold(questions, wire, { rows: coldRows, start, deadline }) : [];
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { startMilliseconds, rows, cold, questions: questions.length, peakMegabytes };
}

/** Asks pairs of questions of a style, each pair with a fresh engine. */
async function askCold(
  questions: readonly Asked[],
  wire: Readonly<Wire>,
  { rows, start, deadline }: { rows: number; start: () => Promise<{ searcher: Searcher }>; deadline: number },
): Promise<ColdRow[]> {
  const cold: ColdRow[] = [];
  const seen = new Map<string, number>();
  for (const [at, { style, query }] of questions.entries()) {
    const count = seen.get(style) ?? 0;
    // Even after the deadline one question of each style is asked.
    if (count >= rows || (performance.now() > deadline && count > 0)) continue;
    seen.set(style, count + 1);
    const other = questions.slice(at + 1).find((one) => one.style === style) ?? questions[0];
    const before = { ...wire };
    const { searcher } = await start();
    await searcher.ask(query);
    const afterFirst = { ...wire };
    await searcher.ask(other?.query ?? query);
    cold.push({ style, first: minus(afterFirst, before), next: minus(wire, afterFirst) });
    await searcher.close?.();
  }
  return cold;
}

function minus(one: Wire, other: Wire): Wire {
  return { bytes: one.bytes - other.bytes, requests: one.requests - other.requests };
}

const [step = '', name = '', file = ''] = process.argv.slice(2);
const engine = engines[name];
if (!engine) throw new Error(`There is no engine named ${name}.`);
const job = JSON.parse(readFileSync(file, 'utf8')) as StepJob;
const result = step === 'build' ? await build(engine, job) : await ask(engine, job);
writeFileSync(job.result, JSON.stringify(result));
// Other engines leave timers and services running.
process.exit(0);
