/** Measures answering; `scripts/bench.mjs answers` calls it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, hasData } from '../corpora.js';
import { installPeers } from '../peers.js';
import { measureClauses } from './clauses.js';
import { openBm25, openMingce, openMiniSearch, type QuestionEngine } from './engines.js';
import { readSuite, withSampleFeed } from './sample.js';
import { type Files, type QuestionSuite, suitesOf } from './suites.js';
import { type Asked, questionTables } from './tables.js';
import { measureTime, timeTable } from './time.js';

const usage = `node scripts/bench.mjs answers [options]

Measures answering beside plain BM25 and MiniSearch on ../shared/data: real rewordings, the gate, questions that nothing
answers, near-misses, bytes and time; with --clauses also questions to articles, and passages.

  --feed FILE         curated questions, JSON lines: id, question, answer, region
  --queries FILE      groups of rewordings, JSON lines: questions (the first is the curated one), kind, answeredBy
  --unanswerable FILE questions that the feed cannot answer, JSON lines: question, kind
  --near-misses FILE  pairs that look alike and are not, JSON lines: question, other
  --only NAMES        only these: rewordings, bank, unanswerable, near-misses, sample (questions of the sample feed, each in
                      three other wordings), time (of these questions in Chromium); or passages (of the clause part, without its articles)
  --clauses           the clause part as well, over all articles (some minutes and 6 GB)
  --only-clauses      the clause part alone
  --docs FILE…        documents or articles for the clause part, as in bench search
  --articles FILE     questions with the articles that answer them, for the clause part
  --law-answers FILE  answers with the articles that they rest on
  --passages FILE     questions with documents and the words that answer, for the marking
  --rows N            at most N questions of each file of the clause part, and N for the time
  --json FILE         all numbers, and every answer`;

const bars = {
  letter: '0.93, 0.97',
  everyday: '0.93',
  faq: '0.88',
  bank: '0.60',
  'sample, plain': '0.95',
  'sample, colloquial': '0.95',
  'sample, slip': '0.95',
  all: '0.03',
  'other-place': '0.03',
  injection: '0.01',
  'small-talk': '0.01',
  'other-domain': '0.01',
  'near-miss': '0.15',
};

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      feed: { type: 'string' },
      queries: { type: 'string' },
      unanswerable: { type: 'string' },
      'near-misses': { type: 'string' },
      only: { type: 'string' },
      clauses: { type: 'boolean', default: false },
      'only-clauses': { type: 'boolean', default: false },
      docs: { type: 'string', multiple: true },
      articles: { type: 'string' },
      'law-answers': { type: 'string' },
      passages: { type: 'string' },
      rows: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const own = values.feed !== undefined || values.queries !== undefined;
  const only = values.only?.split(',');
  const isWanted = (name: string) => only?.includes(name) ?? true;
  const needsData = !own && !(only?.every((name) => ['sample', 'time'].includes(name)) ?? false);
  if (values.help || (needsData && !hasData())) {
    console.log(values.help ? usage : `There is no ../shared/data; give --feed and --queries.\n\n${usage}`);
    return values.help ? 0 : 2;
  }
  const data = (name: string) => join(dataFolder, name);
  const files: Files = {
    feed: values.feed ?? data('qa-official.jsonl'),
    paraphrases: values.queries ?? data('qa-paraphrases.jsonl'),
    unanswerable: values.unanswerable ?? data('qa-unanswerable.jsonl'),
    nearMisses: values['near-misses'] ?? data('qa-near-misses.jsonl'),
  };
  const missing =
    !needsData && !own
      ? undefined
      : Object.values(files).find((file) => file !== undefined && !existsSync(file));
  if (missing) {
    console.error(`${missing} is not there.\n\n${usage}`);
    return 2;
  }
  await installPeers(['minisearch']);
  const rows = values.rows === undefined ? Number.POSITIVE_INFINITY : Number(values.rows);
  const asked: Asked[] = [];
  if (!values['only-clauses']) {
    const suites = needsData || own ? suitesOf(files).filter(({ name }) => isWanted(name)) : [];
    if (isWanted('sample') && !own) suites.push(await withSampleFeed(readSuite));
    for (const suite of suites) asked.push(...(await askSuite(suite)));
    if (asked.length > 0) console.log(`\n${questionTables(asked, bars)}`);
  }
  const time = isWanted('time') && !own && !values['only-clauses'] ? await measureTime(rows) : undefined;
  if (time) console.log(`\n${timeTable(time)}`);
  const clauses =
    values.clauses || values['only-clauses'] || only?.includes('passages')
      ? await measureClauses({
          withArticles: values.clauses || values['only-clauses'],
          documents: values.docs ?? [data('regulations.jsonl.gz'), data('articles.jsonl.gz')],
          government: data('government.jsonl.gz'),
          questions: values.articles ?? data('questions-to-articles.jsonl'),
          answers: values['law-answers'] ?? data('qa-law-answers.jsonl'),
          passages: values.passages ?? data('government-questions.jsonl'),
          rows,
        })
      : undefined;
  if (clauses) console.log(`\n${clauses.tables}`);
  if (values.json) {
    writeFileSync(values.json, `${JSON.stringify({ asked, time, clauses }, undefined, 1)}\n`);
  }
  return 0;
}

async function askSuite({ name, curated, places, today, rows }: QuestionSuite): Promise<Asked[]> {
  console.log(`${name}: ${rows.length} questions, feed of ${curated.length} …`);
  const engines: QuestionEngine[] = [];
  for (const open of [openMingce, openBm25, openMiniSearch]) engines.push(await open(curated, places, today));
  const gate = engines[0]?.gate;
  if (gate) console.log(`  gate: sure from ${gate.sure}, fitted on ${JSON.stringify(gate.fitted)}`);
  const asked: Asked[] = [];
  for (const row of rows) {
    const given: Record<string, Asked['given'][string]> = {};
    for (const engine of engines) given[engine.name] = await engine.ask(row.question);
    asked.push({ ...row, suite: name, given });
  }
  return asked;
}

process.exitCode = await main(process.argv.slice(2));
