import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, hasData } from './corpora.js';
import { engines } from './engines/index.js';
import { everydayFile } from './everyday/read-everyday.js';
import { makeCorpus } from './made-corpus.js';
import type { Level, Suite } from './suite.js';

export interface Options {
  suites: readonly Suite[];
  engines: readonly string[];
  budgetSeconds: number;
  coldRows: number;
  browserRows: number;
  json?: string | undefined;
  /** Whether to rewrite the page of results; true only for a complete run on the real documents. */
  writesPage: boolean;
  made: boolean;
}

export const usage = `node scripts/bench.mjs search [options]

Measures Mingce beside Pagefind, MiniSearch, FlexSearch and Orama on ../shared/data, or on made-up documents where that
is absent, and writes the tables of docs/benchmarks.md.

  --docs FILE…        documents or articles, JSON lines (.jsonl or .jsonl.gz); give the option once for each file
  --queries FILE…     questions, JSON lines
  --level LEVEL       documents (default) or articles, for --docs and --queries
  --suites NAME,…     only these of the built-in suites: articles, regulations, government, everyday, large
  --engines NAME,…    ${Object.keys(engines).join(', ')}; all by default
  --rows N            at most N questions of each style
  --cold N            questions of each style asked of a fresh reader to count bytes; 40 by default
  --browser N         questions asked in Chromium on an emulated network; 12 by default, 0 to leave it out
  --budget SECONDS    time for one engine's questions, and twice that for its build; 300 by default
  --made N            N made-up documents, even where there are real ones
  --json FILE         all numbers, and every answer
  --page              write docs/benchmarks.md even if the run is not whole; --no-page leaves it as it is`;

export function readOptions(argv: readonly string[], workFolder: string): Options {
  const { values } = parseArgs({
    args: spread(argv),
    options: {
      docs: { type: 'string', multiple: true },
      queries: { type: 'string', multiple: true },
      level: { type: 'string', default: 'documents' },
      suites: { type: 'string' },
      engines: { type: 'string', default: Object.keys(engines).join(',') },
      rows: { type: 'string' },
      cold: { type: 'string', default: '40' },
      browser: { type: 'string', default: '12' },
      budget: { type: 'string', default: '300' },
      made: { type: 'string' },
      json: { type: 'string' },
      page: { type: 'boolean', default: false },
      'no-page': { type: 'boolean', default: false },
    },
  });
  const names = values.engines.split(',');
  const unknown = names.find((name) => !(name in engines));
  if (unknown)
    throw new UsageError(`No engine is named ${unknown}; there are ${Object.keys(engines).join(', ')}.`);
  const rows = values.rows === undefined ? undefined : numberOf('rows', values.rows);
  const own = values.docs !== undefined || values.queries !== undefined;
  const made = !own && (values.made !== undefined || !hasData());
  const suites = own
    ? [ownSuite(values.docs ?? [], values.queries ?? [], values.level)]
    : made
      ? Object.values(makeCorpus(join(workFolder, 'made'), numberOf('made', values.made ?? '500')))
      : realSuites();
  const chosen = values.suites?.split(',');
  const kept = suites.filter(({ name }) => !chosen || chosen.includes(name));
  if (kept.length === 0) throw new UsageError(`There is no suite ${values.suites}.`);
  const whole =
    !own && !made && !chosen && rows === undefined && names.length === Object.keys(engines).length;
  return {
    suites: kept.map((suite) => ({ ...suite, rows: rows ?? suite.rows })),
    engines: names,
    budgetSeconds: numberOf('budget', values.budget),
    coldRows: numberOf('cold', values.cold),
    browserRows: numberOf('browser', values.browser),
    json: values.json,
    writesPage: (whole || values.page) && !values['no-page'],
    made,
  };
}

/** Invalid arguments on the command line. */
export class UsageError extends Error {}

/** `--docs a b` means `--docs a --docs b`. */
function spread(argv: readonly string[]): string[] {
  const spread: string[] = [];
  let option = '';
  let values = 0;
  for (const word of argv) {
    if (word.startsWith('--')) {
      option = word;
      values = 0;
    } else if (values > 0 && (option === '--docs' || option === '--queries')) spread.push(option);
    if (!word.startsWith('--')) values += 1;
    spread.push(word);
  }
  return spread;
}

function ownSuite(docs: readonly string[], queries: readonly string[], level: string): Suite {
  if (docs.length === 0 || queries.length === 0) throw new UsageError('--docs and --queries go together.');
  const missing = [...docs, ...queries].find((file) => !existsSync(file));
  if (missing) throw new UsageError(`${missing} is not there.`);
  return {
    name: 'own files',
    level: levelOf(level),
    documents: docs.map((file) => resolve(file)),
    questions: queries.map((file) => resolve(file)),
  };
}

function realSuites(): Suite[] {
  const file = (name: string) => join(dataFolder, name);
  const regulations = file('regulations.jsonl.gz');
  return [
    {
      name: 'articles',
      level: 'articles',
      documents: [regulations, file('articles.jsonl.gz')],
      questions: [file('questions-to-articles.jsonl')],
    },
    {
      name: 'regulations',
      level: 'documents',
      documents: [regulations],
      questions: [file('questions-to-regulations.jsonl'), file('known-items.jsonl')],
    },
    {
      name: 'government',
      level: 'documents',
      documents: [regulations, file('government.jsonl.gz')],
      questions: [file('government-questions.jsonl')],
    },
    {
      name: 'everyday',
      level: 'documents',
      documents: [regulations, file('government.jsonl.gz')],
      questions: [everydayFile],
    },
    {
      name: 'large',
      level: 'documents',
      documents: [regulations],
      questions: [file('questions-to-regulations.jsonl'), file('known-items.jsonl')],
      rows: 60,
      copies: 10,
      engines: ['mingce'],
    },
  ];
}

function levelOf(level: string): Level {
  if (level === 'documents' || level === 'articles') return level;
  throw new UsageError(`--level is documents or articles, not ${level}.`);
}

function numberOf(option: string, value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new UsageError(`--${option} wants a number, not ${value}.`);
}
